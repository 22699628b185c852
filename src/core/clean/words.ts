/** Words of a text for comparing: folded, without punctuation; scripts that write no spaces give one word a character. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(word) ?? [];
}

const word =
  /[©\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}])[\p{L}\p{M}\p{N}])+/gu;

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u0307|[\u00ad\u200b-\u200f\ufeff]/g, '')
    .replaceAll('ё', 'е')
    .replaceAll('ı', 'i');
