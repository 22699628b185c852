import type { QuoteGrammar } from '../../../core/quotes/grammar.ts';
import { charge, coined, naming, pointer, term } from './names.ts';
import { bare, reporting } from './reporting.ts';
import { sources } from './sources.ts';
import { verbs } from './verbs.ts';

export const quotes: QuoteGrammar = {
  verbs,
  infinitiveMark: 'to',
  agentMark: 'by',
  relatives: new Set(['that', 'which', 'who']),
  anyVerb: null,
  sources,
  freeOrder: false,
  joins: new Set(['and', 'but', 'or']),
  absolutes: new Set(['with']),
  within: new Set([]),
  there: new Set([]),
  notCued: new Set(
    `i we you everyone everybody must might let’s let's old take takes took taking was were is are be been being what's what’s it's it’s a an the his her its their our my this`.split(
      /\s+/,
    ),
  ),
  newcomers: new Set(['a', 'an', 'another', 'one', 'some', 'others', 'someone', 'somebody']),
  interviewer: new Set(['i', 'we']),
  answers: new Set(['a', 'answer']),
  that: new Set(['that', 'how', 'because']),
  reporting,
  bare,
  clauseOpeners: new Set(
    'the a an he she it they we there this these those his her their its our no nobody some many most more all both'.split(
      ' ',
    ),
  ),
  naming,
  coined,
  charge,
  pointer,
  term,
};
