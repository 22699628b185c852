/** Phrases before a speaker, by their first word. */
export const sources = new Map<string, readonly (readonly string[])[]>([
  ['according', [['according', 'to']]],
  [
    'in',
    [
      ['in', 'the', 'words', 'of'],
      ['in', '*', 'words'],
    ],
  ],
]);
