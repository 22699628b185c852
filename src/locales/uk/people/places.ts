import type { Place } from '../../../core/people/grammar.ts';

/** key: beginnings of nouns (capitals count as the country) | beginnings of adjectives */
const table = `
ua: україн києв київ | українськ київськ
ru: росі москв рф | російськ московськ
by: білорус мінськ | білоруськ
pl: польщ варшав | польськ
us: сша вашингтон америк | американськ
gb: британі лондон англі | британськ англійськ
de: німеччин фрн берлін | німецьк
fr: франці париж | французьк
it: італі рим | італійськ
es: іспані мадрид | іспанськ
tr: туреччин анкар | турецьк
ge: грузі тбілісі | грузинськ
az: азербайджан баку | азербайджанськ
am: вірмені єреван | вірменськ
lt: литв вільнюс | литовськ
lv: латві риг | латвійськ
ee: естоні таллінн | естонськ
fi: фінлянді гельсінкі | фінськ
se: швеці стокгольм | шведськ
no: норвегі осло | норвезьк
hu: угорщин будапешт | угорськ
ro: румуні бухарест | румунськ
md: молдов кишин | молдовськ
cz: чехі праг | чеськ
sk: словаччин братислав | словацьк
cn: кита пекін кнр | китайськ
jp: японі токіо | японськ
il: ізраїл єрусалим | ізраїльськ
cl: чилі | чилійськ
ar: аргентин | аргентинськ
eu: єс євросоюз європ | європейськ
un: оон |
`;

const split = (text = ''): readonly string[] => text.trim().split(/\s+/).filter(Boolean);

export const places: readonly Place[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [key = '', rest = ''] = line.split(':');
    const [nouns, adjectives] = rest.split('|');
    return { key, nouns: split(nouns), adjectives: split(adjectives) };
  });
