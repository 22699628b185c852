import type { Digest } from '../../core/digest.ts';
import { digestHtml, digestMarkdown, digestPlain } from '../../core/render/digest.ts';
import type { Words } from '../../core/render/words.ts';
import type { Clip } from '../../platform/clipboard.ts';
import type { Messages } from '../../platform/messages.ts';
import type { CopyForm } from './copy-form.ts';

/** Writes a digest for the clipboard, at once: Firefox allows no waiting between the click and the clipboard. */
export function toClip(digest: Digest, form: CopyForm, messages: Messages): Clip {
  const words = wordsOf(messages);
  if (form === 'markdown') return { plain: digestMarkdown(digest, words), html: null };
  if (form === 'plain') return { plain: digestPlain(digest, words), html: null };
  return { plain: digestPlain(digest, words, form), html: digestHtml(digest, words, form) };
}

/** What a written digest needs of the interface’s words. */
export const wordsOf = ({ language, say }: Messages): Words => ({
  language,
  quotes: say('tab_quotes'),
  timeline: say('tab_timeline'),
  publication: say('publication'),
  planned: say('planned'),
  unknownSpeaker: say('speaker_unknown'),
  quoteMarks: [say('quote_open'), say('quote_close')],
});
