const invisible = /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu;
const joinersInsideWords =
  /(?<=[\p{Script=Latin}\p{Script=Cyrillic}])[\u200c\u200d](?=[\p{Script=Latin}\p{Script=Cyrillic}])/gu;
/** More marks on one letter than any script needs; thousands of them stop a browser's layout. */
const stackedMarks = /(\p{M}{8})\p{M}+/gu;
const noCharacter = /[\0\p{Surrogate}]/gu;

/** Most texts have none of it, and one look is cheaper than four replacements. */
const suspicious = /[\p{M}\p{Cf}\p{Surrogate}\0]/u;

/** Text as a person sees it: no marks that reorder, hide or split words. White space stays as it is. */
export function visibleText(text: string): string {
  if (!suspicious.test(text)) return text;
  return text
    .replace(invisible, '')
    .replace(joinersInsideWords, '')
    .replace(stackedMarks, '$1')
    .replace(noCharacter, '\ufffd');
}

/** `visibleText` with every run of spaces and line ends as one space. */
export const flowingText = (text: string): string => visibleText(text).replace(/\s+/g, ' ');
