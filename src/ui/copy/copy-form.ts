import type { MessageKey } from '../../platform/messages.ts';

/** What can be put on the clipboard; `brief` is the button, the rest its menu. */
export type CopyForm = 'brief' | 'markdown' | 'plain' | 'quotes' | 'timeline' | 'article' | TimelineForm;

/** The timeline in a form for other programs. */
type TimelineForm = 'timeline-markdown' | 'timeline-csv' | 'timeline-json';

/** One row of the menu; a calendar is of use as a file only. */
export interface CopyItem {
  readonly form: CopyForm | 'timeline-ics';
  readonly message: MessageKey;
}

export const copyItems: readonly CopyItem[] = [
  { form: 'markdown', message: 'copy_markdown' },
  { form: 'plain', message: 'copy_plain' },
  { form: 'quotes', message: 'copy_quotes' },
  { form: 'timeline', message: 'copy_timeline' },
  { form: 'article', message: 'copy_article' },
];

/** Shown only when there is a timeline. */
export const timelineItems: readonly CopyItem[] = [
  { form: 'timeline-markdown', message: 'timeline_markdown' },
  { form: 'timeline-csv', message: 'timeline_csv' },
  { form: 'timeline-json', message: 'timeline_json' },
  { form: 'timeline-ics', message: 'timeline_ics' },
];
