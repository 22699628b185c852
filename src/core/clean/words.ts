/** Words of a text for comparing: folded, without punctuation; scripts that write no spaces give one word a character. */
export function wordsOf(text: string): readonly string[] {
  const words = tokensOf(text);
  return words.at(-1) === ':' ? words.slice(0, -1) : words;
}

/** Words, and the signs that tell a label («Фото: …», ©) from a word of a sentence. */
export const tokensOf = (text: string): readonly string[] => fold(text).match(word) ?? [];

const word =
  /:(?!\d|\/\/)|[©\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}])[\p{L}\p{M}\p{N}])+/gu;

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u0307|[\u00ad\u200b-\u200f\ufeff]/g, '')
    .replaceAll('ё', 'е')
    .replaceAll('ı', 'i');
