import type { QuoteGrammar } from '../../../core/quotes/grammar.ts';
import { charge, coined, naming, pointer, term } from './names.ts';
import { reporting } from './reporting.ts';
import { sources } from './sources.ts';
import { verbs } from './verbs.ts';

export const quotes: QuoteGrammar = {
  verbs,
  infinitiveMark: null,
  agentMark: null,
  relatives: new Set(['який', 'яка', 'яке', 'які', 'що', 'хто']),
  anyVerb: /..(?:в|ла|ли|вся|лася|лися|є|ить|ють|ять|ється|иться)$/u,
  sources,
  freeOrder: true,
  joins: new Set(['і', 'й', 'та', 'а', 'але']),
  absolutes: new Set(),
  within: new Set(['в', 'у', 'на']),
  there: new Set(['там']),
  notCued: new Set(['я', 'ми']),
  newcomers: new Set(['один', 'одна', 'одні', 'інший', 'інша', 'інші', 'ще', 'деякі']),
  interviewer: new Set(['я', 'ми']),
  answers: new Set(['в', 'відповідь']),
  that: new Set(['що', 'нібито', 'начебто', 'мовляв', 'щоб']),
  reporting,
  bare: new Set(),
  clauseOpeners: new Set(),
  naming,
  coined,
  charge,
  pointer,
  term,
};
