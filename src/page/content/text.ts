const invisible = /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu;
const joinersInsideWords =
  /(?<=[\p{Script=Latin}\p{Script=Cyrillic}])[\u200c\u200d](?=[\p{Script=Latin}\p{Script=Cyrillic}])/gu;
/** More marks on one letter than any script needs; thousands of them stop a browser's layout. */
const stackedMarks = /(\p{M}{8})\p{M}+/gu;
const noCharacter = /[\0\p{Surrogate}]/gu;

/** Most texts have none of it, and one look is cheaper than four replacements. */
const suspicious = /[\p{M}\p{Cf}\p{Surrogate}\0]/u;

/** Most texts are written in ranges that hold none of it, and to look through ranges costs less than to ask for properties. */
const unusual =
  /[^\t-\xac\xae-\u02ff\u0370-\u0482\u048a-\u0590\u2010-\u2027\u2030-\u205e\u20a0-\u20cf\u2190-\u21ff\u3001-\u3029\u3041-\u3096\u30a0-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]/;

/** Text as a person sees it: no marks that reorder, hide or split words. White space stays as it is. */
export function visibleText(text: string): string {
  if (!unusual.test(text) || !suspicious.test(text)) return text;
  return text
    .replace(invisible, '')
    .replace(joinersInsideWords, '')
    .replace(stackedMarks, '$1')
    .replace(noCharacter, '\ufffd');
}

/** `visibleText` with every run of spaces and line ends as one space. */
export const flowingText = (text: string): string => visibleText(text).replace(/\s+/g, ' ');
