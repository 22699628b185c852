import { describe, expect, it } from 'vitest';
import { inflect, readForm } from '../../../src/core/people/declension.ts';
import type { Declension } from '../../../src/core/people/grammar.ts';

const declensions: readonly Declension[] = [
  {
    stem: /n$/,
    gender: 'masculine',
    plural: false,
    lemma: 'us',
    endings: { nominative: ['us'], genitive: ['i'], dative: ['o'] },
  },
  { stem: /n$/, gender: 'feminine', plural: false, lemma: 'a', endings: { nominative: ['a'], genitive: ['ae'] } },
];

describe('a declension', () => {
  it('reads a form back to the dictionary', () => {
    expect(readForm('Marcini', declensions)).toEqual([
      { lemma: 'Marcinus', case: 'genitive', gender: 'masculine', plural: false },
    ]);
  });

  it('leaves forms alone whose stem it does not know', () => {
    expect(readForm('Marcia', declensions)).toEqual([]);
  });

  it('gives every form of a dictionary word', () => {
    expect(inflect('Marcinus', declensions).map(({ form }) => form)).toEqual(['Marcinus', 'Marcini', 'Marcino']);
  });

  it('reads back every form that it gives', () => {
    for (const { form, lemma } of inflect('Marcina', declensions)) {
      expect(readForm(form, declensions).map((reading) => reading.lemma)).toContain(lemma);
    }
  });
});
