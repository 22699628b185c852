import type { Digest } from '../../core/digest.ts';
import { digestHtml, digestMarkdown, digestPlain } from '../../core/render/digest.ts';
import { timelineCsv } from '../../core/render/timeline-csv.ts';
import { timelineJson } from '../../core/render/timeline-json.ts';
import type { Words } from '../../core/render/words.ts';
import type { Clip } from '../../platform/clipboard.ts';
import type { Messages } from '../../platform/messages.ts';
import type { CopyForm } from './copy-form.ts';

/** Writes a digest for the clipboard, at once: Firefox allows no waiting between the click and the clipboard. */
export function toClip(digest: Digest, form: CopyForm, messages: Messages): Clip {
  const words = wordsOf(messages);
  const text = (plain: string): Clip => ({ plain, html: null });
  switch (form) {
    case 'markdown':
      return text(digestMarkdown(digest, words));
    case 'plain':
      return text(digestPlain(digest, words));
    case 'timeline-markdown':
      return text(digestMarkdown(digest, words, 'timeline'));
    case 'timeline-csv':
      return text(timelineCsv(digest));
    case 'timeline-json':
      return text(timelineJson(digest));
    default:
      return { plain: digestPlain(digest, words, form), html: digestHtml(digest, words, form) };
  }
}

/** What a written digest needs of the interface’s words. */
export const wordsOf = ({ language, say }: Messages): Words => ({
  language,
  quotes: say('tab_quotes'),
  retold: say('retold'),
  timeline: say('tab_timeline'),
  publication: say('publication'),
  planned: say('planned'),
  unknownSpeaker: say('speaker_unknown'),
  quoteMarks: [say('quote_open'), say('quote_close')],
});
