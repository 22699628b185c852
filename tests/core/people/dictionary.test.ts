import { describe, expect, test } from 'vitest';
import { inflect } from '../../../src/core/people/declension.ts';
import { makeDictionary, pluralOf } from '../../../src/core/people/dictionary.ts';
import { lexiconOf } from '../../../src/core/people/lexicon.ts';
import { packs } from '../../../src/locales/packs.ts';
import { nouns, plurals } from '../../../src/locales/ru/people/declensions.ts';

const all = [...nouns, ...plurals];
const dictionary = makeDictionary(
  ['мэр', 'глава', 'минобороны'].map((lemma) => ({ lemma, declensions: all, tells: { kind: lemma } })),
  all,
);

describe('a dictionary', () => {
  test.each([
    ['мэр', ['nominative']],
    ['мэра', ['genitive', 'accusative']],
    ['мэрами', ['instrumental']],
    ['главы', ['genitive', 'nominative']],
    ['минобороны', ['nominative', 'genitive']],
  ])('reads «%s» in the cases %j', (form, cases) => {
    expect(dictionary.get(form)?.map((reading) => reading.case)).toEqual(cases);
  });

  test.each(['мэрка', 'р', 'главарь', ''])('does not know «%s»', (form) => {
    expect(dictionary.has(form)).toBe(false);
  });

  test('tells what the list tells', () => {
    expect(dictionary.get('главе')?.[0]).toMatchObject({ lemma: 'глава', kind: 'глава' });
  });

  test('puts a word into the plural', () => {
    expect([pluralOf('мэр', all), pluralOf('минобороны', all)]).toEqual(['мэры', null]);
  });
});

test.each(packs.flatMap(({ code, people }) => (people ? [[code, people] as const] : [])))(
  'in %s every form of every role is read back to it',
  (_, people) => {
    const lexicon = lexiconOf(people);
    const regular = people.roles.flatMap(({ words }) => words).filter((word) => !(word in people.names.stems));
    for (const lemma of regular) {
      for (const { form } of inflect(lemma, people.declensions.nouns)) {
        expect(lexicon.nouns.get(form.replaceAll('’', "'").replaceAll('ё', 'е'))?.map((noun) => noun.lemma)).toContain(
          lemma,
        );
      }
    }
  },
);
