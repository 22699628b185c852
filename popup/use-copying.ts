import { useState } from 'preact/hooks';
import { restore } from '../src/core/clean/restore.ts';
import { timelineIcs } from '../src/core/render/timeline-ics.ts';
import { tellsHistory } from '../src/core/timeline/event.ts';
import type { Clip } from '../src/platform/clipboard.ts';
import { toClip } from '../src/ui/copy/clip.ts';
import type { CopyForm } from '../src/ui/copy/copy-form.ts';
import { fileName } from '../src/ui/copy/file-name.ts';
import { useMessages } from '../src/ui/messages.ts';
import type { Door } from './door.ts';
import type { DigestRecord } from './view.ts';

interface Copying {
  readonly copy: (form: CopyForm) => void;
  /** Saves the timeline as a file for calendars. */
  readonly saveCalendar: () => void;
  readonly copyText: (text: string) => void;
  readonly isEmpty: (form: CopyForm) => boolean;
  readonly copied: boolean;
  /** The text the browser did not let us copy, null when it did. */
  readonly byHand: string | null;
  readonly dismiss: () => void;
}

/** Milliseconds «Скопировано ✓» stays on the button. */
const duration = 2500;

interface CopyingInput {
  readonly door: Pick<Door, 'writeClip' | 'saveFile' | 'now'>;
  readonly record: DigestRecord;
  readonly speak: (sentence: string) => void;
}

export function useCopying({ door, record, speak }: CopyingInput): Copying {
  const messages = useMessages();
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string | null>(null);
  const { digest, restored } = record;

  const write = async (clip: Clip): Promise<boolean> => {
    const done = await door.writeClip(clip);
    setByHand(done ? null : clip.plain);
    if (done) speak(messages.say('copied'));
    return done;
  };
  return {
    copy: async (form) => {
      const shown = { ...digest, content: restore(digest.content, digest.removed, new Set(restored)) };
      if (!(await write(toClip(shown, form, messages)))) return;
      setCopied(true);
      setTimeout(() => setCopied(false), duration);
    },
    saveCalendar: () => {
      const text = timelineIcs(digest, door.now().toISOString());
      door.saveFile({ name: fileName(digest.article.title, 'ics'), type: 'text/calendar', text });
      speak(messages.say('saved'));
    },
    copyText: (text) => write({ plain: text, html: null }),
    isEmpty: (form) =>
      (form === 'quotes' && digest.quotes.length === 0) || (form === 'timeline' && !tellsHistory(digest.timeline)),
    copied,
    byHand,
    dismiss: () => setByHand(null),
  };
}
