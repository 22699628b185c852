import type { TimelineGrammar } from '../../core/timeline/grammar.ts';
import { hanging } from './hanging.ts';

const never = /(?!)/;
const always = /^/;

export const timeline: TimelineGrammar = {
  reference: never,
  opening: never,
  agency: never,
  clause: /(?!)/g,
  predicate: /(?!)/g,
  dependent: never,
  hanging,
  pointing: never,
  event: never,
  knowsNames: false,
  verb: always,
};
