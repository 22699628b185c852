/** Words of a text for comparing: folded, without punctuation; scripts that write no spaces give one word a character. */
export const wordsOf = (text: string): readonly string[] => tokensOf(text).filter((token) => token !== ':');

/** Words, and the colon of a label («Фото: …») unless it ends the text. */
export function tokensOf(text: string): readonly string[] {
  return fold(text).match(token) ?? [];
}

const token =
  /:(?!\d|\/\/)|[©\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}])[\p{L}\p{M}\p{N}])+/gu;

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u0307|[\u00ad\u200b-\u200f\ufeff]/g, '')
    .replaceAll('ё', 'е')
    .replaceAll('ı', 'i');
