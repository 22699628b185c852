import type { TimelineGrammar } from '../../core/timeline/grammar.ts';

const never = /(?!)/;
const always = /^/;

export const timeline: TimelineGrammar = {
  reference: never,
  opening: never,
  agency: never,
  clause: /(?!)/g,
  dependent: never,
  dangling: never,
  verb: always,
};
