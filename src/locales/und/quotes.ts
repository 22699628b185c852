import type { QuoteGrammar } from '../../core/quotes/grammar.ts';

const never = /(?!)/;

/** Quoted words are found by their marks; who speaks, only the words of a language could tell. */
export const quotes: QuoteGrammar = {
  verbs: new Map(),
  infinitiveMark: null,
  agentMark: null,
  relatives: new Set(),
  anyVerb: null,
  sources: new Map(),
  freeOrder: false,
  joins: new Set(),
  absolutes: new Set(),
  within: new Set(),
  there: new Set([]),
  notCued: new Set(),
  newcomers: new Set(),
  interviewer: new Set(),
  answers: new Set(),
  that: new Set(),
  reporting: new Set(),
  bare: new Set(),
  clauseOpeners: new Set(),
  naming: never,
  charge: never,
  coined: never,
  pointer: never,
  term: never,
};
