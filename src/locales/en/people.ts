import type { Declension, PeopleGrammar, Pronoun } from '../../core/people/grammar.ts';
import { reported } from '../../core/quotes/reported.ts';
import { singleNames } from '../../core/sources/outlets.ts';
import { feminine, masculine } from './people/given.ts';
import { places } from './people/places.ts';
import { fields, offices, roles } from './people/roles.ts';
import {
  bodies,
  calendar,
  describing,
  documents,
  institutions,
  naming,
  never,
  prepositions,
  stops,
  trades,
} from './people/words.ts';

import { verbs } from './quotes/verbs.ts';
import { sources } from './sources.ts';

const pronoun = (word: string, gender: Pronoun['gender'], subject: boolean, plural = false): Pronoun => ({
  word,
  gender,
  plural,
  subject,
});

const possessive = ["'s", '’s'];

/** Not a possessive itself. */
const plain = /[^s'’]$|[^'’]s$/;

const names: readonly Declension[] = [
  { stem: plain, gender: null, plural: false, lemma: '', endings: { nominative: [''], possessive } },
  { stem: /s$/, gender: null, plural: false, lemma: '', endings: { possessive: ["'", '’'] } },
];

const nouns: readonly Declension[] = [
  { stem: plain, gender: null, plural: false, lemma: '', endings: { nominative: [''], possessive } },
  { stem: /[^aeiou]$/, gender: null, plural: true, lemma: 'y', endings: { nominative: ['ies'], possessive: ["ies'"] } },
  {
    stem: /(?:s|x|ch|sh)$/,
    gender: null,
    plural: true,
    lemma: '',
    endings: { nominative: ['es'], possessive: ["es'"] },
  },
  { stem: /[^s]m$/, gender: null, plural: true, lemma: 'an', endings: { nominative: ['en'], possessive: ["en's"] } },
  { stem: null, gender: null, plural: true, lemma: '', endings: { nominative: ['s'], possessive: ["s'", 's’'] } },
];

export const people: PeopleGrammar = {
  pronouns: [
    ...['he', "he's", "he'd", "he'll"].map((word) => pronoun(word, 'masculine', true)),
    pronoun('him', 'masculine', false),
    pronoun('his', 'masculine', false),
    ...['she', "she's", "she'd", "she'll"].map((word) => pronoun(word, 'feminine', true)),
    pronoun('her', 'feminine', false),
    ...['they', "they're", "they've", "they'd", "they'll"].map((word) => pronoun(word, null, true, true)),
    pronoun('it', 'neuter', true),
    pronoun('them', null, false, true),
    pronoun('their', null, false, true),
  ],
  declensions: { names, nouns, adjectives: [] },
  names: {
    given: { masculine, feminine },
    stems: {},
    patronymic: null,
    surname: null,
    gendered: null,
    calledAfter: null,
    town: null,
    agreement: false,
    particles: ['van', 'von', 'de', 'da', 'di', 'der', 'den', 'del', 'bin', 'ibn', 'al', 'el', 'la', 'dos', 'du'],
    titles: [
      { word: 'mr', gender: 'masculine' },
      { word: 'sir', gender: 'masculine' },
      { word: 'lord', gender: 'masculine' },
      { word: 'mrs', gender: 'feminine' },
      { word: 'ms', gender: 'feminine' },
      { word: 'miss', gender: 'feminine' },
      { word: 'lady', gender: 'feminine' },
      { word: 'dame', gender: 'feminine' },
      { word: 'dr', gender: null },
      { word: 'prof', gender: null },
    ],
    families: [...trades, 'black', 'white', 'green', 'silver', 'may', 'march', 'day', 'west', 'north'],
    never: [...never, ...calendar, ...singleNames(sources.outlets)],
    participle: /.ing$/,
    adjective: null,
    adjectival: null,
  },
  roles,
  aged: /^\d{1,3}-year-old$/,
  former: ['ex-'],
  offices,
  links: ['of'],
  looseLinks: ['at', 'for', 'in', 'with', 'to', 'on'],
  joins: ['and', '&'],
  describing,
  telling: [],
  owners: ['his', 'her', 'their', 'its', 'our', 'my', 'whose'],
  copulas: ['is', 'was', 'became'],
  indefinite: ['a', 'an', 'another', 'one'],
  speech: reported(verbs, ['notes', 'claims', 'comments', 'asks', 'states', 'recalls', 'highlights']),
  masculinePast: null,
  femininePast: null,
  betweenSpeech: ['has', 'have', 'had', 'also', 'later', 'previously', 'earlier', 'first', 'then', 'once', 'recently'],
  genitive: null,
  attributive: true,
  places,
  placeEndings: { nouns: ['', "'s", "'"], adjectives: ['', 's', "'s"] },
  fields,
  bodies,
  naming,
  documents,
  institutions,
  subordinators: ['while', 'when', 'as', 'after', 'before', 'although', 'though', 'if', 'because', 'since'],
  conjunctions: [
    'that',
    'which',
    'who',
    'whom',
    'whose',
    'how',
    'why',
    'what',
    'where',
    'when',
    'while',
    'because',
    'if',
    'but',
    'or',
    'so',
    'than',
    'as',
  ],
  prepositions,
  calendar,
  dateline:
    /^\p{Lu}[\p{Lu} .,'-]{2,30}(?:, \p{Lu}[\p{L}.]{2,14}(?: \d{1,2})?)?(?:, \d{4})?(?: ?\([\p{L} .]{2,25}\))?(?: ?[–—-] |: )/u,
  articles: ['the', 'a', 'an'],
  stops,
  verb: null,
};
