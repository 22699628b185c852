/** UTF-16 units; the shortest limit of common file systems is 255 bytes. */
const longest = 60;

/** A name every file system takes, made of a title. */
export function fileName(title: string, extension: string): string {
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    if (name.length + word.length >= longest) break;
    name += name === '' ? word : `-${word}`;
  }
  return `${name || 'Backstory'}.${extension}`;
}
