import type { MessageKey } from '../../platform/messages.ts';

/** What can be put on the clipboard; `brief` is the button, the rest its menu. */
export type CopyForm = 'brief' | 'markdown' | 'plain' | 'quotes' | 'timeline' | 'article';

export const copyForms: readonly { readonly form: CopyForm; readonly message: MessageKey }[] = [
  { form: 'markdown', message: 'copy_markdown' },
  { form: 'plain', message: 'copy_plain' },
  { form: 'quotes', message: 'copy_quotes' },
  { form: 'timeline', message: 'copy_timeline' },
  { form: 'article', message: 'copy_article' },
];
