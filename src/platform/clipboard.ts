/** One thing to put on the clipboard; programs that paste take the form they like. */
export interface Clip {
  readonly plain: string;
  /** null when there is no rich form. */
  readonly html: string | null;
}

/**
 * Writes all forms at once; false when the browser refuses.
 * Calls the clipboard before anything is awaited, else Firefox no longer sees the click.
 */
export async function writeClip(clipboard: Pick<Clipboard, 'write'>, { plain, html }: Clip): Promise<boolean> {
  const blob = (type: string, text: string): Blob => new Blob([text], { type });
  try {
    const forms = {
      'text/plain': blob('text/plain', plain),
      ...(html !== null && { 'text/html': blob('text/html', html) }),
    };
    await clipboard.write([new ClipboardItem(forms)]);
    return true;
  } catch {
    return false;
  }
}
