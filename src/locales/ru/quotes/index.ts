import type { QuoteGrammar } from '../../../core/quotes/grammar.ts';
import { charge, coined, naming, pointer, term } from './names.ts';
import { reporting } from './reporting.ts';
import { sources } from './sources.ts';
import { verbs } from './verbs.ts';

export const quotes: QuoteGrammar = {
  verbs,
  infinitiveMark: null,
  agentMark: null,
  relatives: new Set(['который', 'которая', 'которое', 'которые', 'что', 'кто']),
  anyVerb: /..(?:л|ла|ли|лся|лась|лись|ет|ит|ют|ят|ут|ат|ется|ится)$/u,
  sources,
  freeOrder: true,
  joins: new Set(['и', 'а', 'но', 'или']),
  absolutes: new Set(),
  within: new Set(['в', 'во', 'на']),
  there: new Set(['там']),
  notCued: new Set(['я', 'мы']),
  newcomers: new Set(['один', 'одна', 'одни', 'другой', 'другая', 'другие', 'еще', 'некоторые']),
  interviewer: new Set(['я', 'мы']),
  answers: new Set(['о', 'ответ']),
  that: new Set(['что', 'будто', 'якобы', 'дескать', 'мол', 'чтобы']),
  reporting,
  bare: new Set(),
  clauseOpeners: new Set(),
  naming,
  coined,
  charge,
  pointer,
  term,
};
