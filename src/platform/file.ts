export interface TextFile {
  readonly name: string;
  /** MIME type without a charset. */
  readonly type: string;
  readonly text: string;
}

/** Milliseconds after which the browser has surely taken the file. */
const patience = 60_000;

/** Hands a file to the browser's downloads; a link from a page of ours needs no permission for it. */
export function saveFile(document: Document, { name, type, text }: TextFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}
