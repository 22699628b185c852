import type { Office, RoleGroup } from '../../../core/people/grammar.ts';

const words = (text: string): readonly string[] => text.split(' ');

export const roles: readonly RoleGroup[] = [
  { key: 'president', words: words('президент лідер гарант'), epithet: true },
  { key: 'premier', words: words("прем'єр-міністр прем'єр премʼєр-міністр премʼєр лідер"), epithet: true },
  { key: 'chancellor', words: words('канцлер'), epithet: true },
  { key: 'minister', words: words('міністр держсекретар') },
  {
    key: 'head',
    words: words('голова керівник начальник лідер директор гендиректор очільник глава шеф президент'),
    generic: true,
  },
  { key: 'head f', words: words('керівниця директорка очільниця голова начальниця'), generic: true },
  { key: 'deputy head', words: words('заступник замголови замміністра заступниця віцепрезидент'), generic: true },
  { key: 'governor', words: words('губернатор'), epithet: true },
  { key: 'mayor', words: words('мер градоначальник'), epithet: true },
  { key: 'spokesperson', words: words('речник речниця представник представниця прессекретар прессекретарка') },
  { key: 'lawmaker', words: words('депутат нардеп парламентар сенатор депутатка нардепка') },
  { key: 'ambassador', words: words('посол постпред посланник') },
  { key: 'diplomat', words: words('дипломат'), covers: words('ambassador minister spokesperson') },
  { key: 'judge', words: words('суддя') },
  { key: 'lawyer', words: words('адвокат захисник юрист адвокатка правозахисник') },
  { key: 'prosecutor', words: words('прокурор генпрокурор слідчий') },
  {
    key: 'soldier',
    words: words('генерал командувач командир полковник майор капітан головнокомандувач військовий боєць'),
  },
  {
    key: 'expert',
    words: words('економіст аналітик експерт політолог соціолог фахівець експертка аналітикиня оглядач'),
  },
  { key: 'scholar', words: words('професор доцент дослідник історик фізик академік науковець') },
  { key: 'doctor', words: words('лікар хірург лікарка') },
  { key: 'journalist', words: words('журналіст кореспондент редактор журналістка ведучий') },
  { key: 'artist', words: words('актор музикант співак режисер письменник поет художник'), epithet: true },
  {
    key: 'artist f',
    words: words('акторка співачка письменниця режисерка поетка художниця'),
    gender: 'feminine',
    epithet: true,
  },
  { key: 'sportsman', words: words('спортсмен футболіст боксер воротар нападник тенісист'), epithet: true },
  { key: 'coach', words: words('тренер наставник'), epithet: true },
  { key: 'businessman', words: words('бізнесмен підприємець власник засновник'), epithet: true, covers: ['head'] },
  {
    key: 'politician',
    words: words('політик чиновник посадовець'),
    epithet: true,
    covers: words('president premier minister head governor mayor lawmaker chancellor'),
  },
  { key: 'adviser', words: words('радник помічник секретар радниця помічниця') },
  { key: 'wife', words: words('дружина вдова'), gender: 'feminine', epithet: true, kin: true },
  { key: 'husband', words: words('чоловік'), gender: 'masculine', epithet: true, kin: true },
  { key: 'counterpart', words: words('колега'), plain: true, relational: true },
  { key: 'source', words: words('джерело співрозмовник') },
  { key: 'regional head', words: [], covers: words('governor head mayor'), epithet: true },
];

export const offices: readonly Office[] = [
  { key: 'president', phrase: /^(?:глава|голова|лідер|очільник) (?:[а-яіїє]{2,30}ої )?держави/ },
  { key: 'premier', phrase: /^(?:глава|голова|очільник) (?:[а-яіїє]{2,30}ого )?(?:уряду|кабміну)/ },
  {
    key: 'minister',
    phrase: /^(?:глава|голова|очільник|очільниця) (?:мзс|мінфіну|міноборони|мвс|міністерства|мін[а-яіїє]+)/,
  },
  {
    key: 'regional head',
    phrase: /^(?:глава|голова|очільник) (?:[а-яіїє-]{2,30}ої ){0,3}(?:області|ова|району|регіону)/,
  },
];

export const fields: readonly Office[] = [
  { key: 'foreign affairs', phrase: /(?:^| )(?:мзс|закордонних справ|держсекретар)/ },
  { key: 'defence', phrase: /(?:^| )(?:міноборони|оборони)/ },
  { key: 'finance', phrase: /(?:^| )(?:мінфін|фінансів)/ },
  { key: 'interior', phrase: /(?:^| )(?:мвс|внутрішніх справ)/ },
  { key: 'health', phrase: /(?:^| )(?:моз|охорони здоров)/ },
];
