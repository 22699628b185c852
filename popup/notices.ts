import type { MessageKey } from '../src/platform/messages.ts';
import type { PageError } from '../src/platform/page.ts';
import type { Refusal } from '../src/platform/refusal.ts';

/** Everything that can stand in place of a digest. */
export type NoticeKind =
  | Refusal
  | Exclude<PageError, 'access' | 'no-article'>
  | 'not-article'
  | 'nothing-selected'
  | 'no-text';

/** What the person can do about it. */
export type Remedy = 'retry' | 'anyway' | 'selection' | 'report';

interface NoticeWords {
  readonly title: MessageKey;
  readonly why: MessageKey;
  readonly remedies: readonly Remedy[];
}

export const notices: Readonly<Record<NoticeKind, NoticeWords>> = {
  browser: { title: 'refused_browser', why: 'refused_browser_why', remedies: [] },
  extension: { title: 'refused_extension', why: 'refused_extension_why', remedies: [] },
  store: { title: 'refused_store', why: 'refused_store_why', remedies: [] },
  pdf: { title: 'refused_pdf', why: 'refused_pdf_why', remedies: [] },
  reader: { title: 'refused_reader', why: 'refused_reader_why', remedies: [] },
  file: { title: 'refused_file', why: 'refused_file_why', remedies: [] },
  access: { title: 'refused_access', why: 'refused_access_why', remedies: ['retry'] },
  'error-page': { title: 'refused_error', why: 'refused_error_why', remedies: ['retry'] },
  closed: { title: 'closed', why: 'closed_why', remedies: ['retry'] },
  silent: { title: 'silent', why: 'silent_why', remedies: ['retry'] },
  outdated: { title: 'outdated', why: 'outdated_why', remedies: [] },
  'too-large': { title: 'too_large', why: 'too_large_why', remedies: ['selection'] },
  failed: { title: 'failed', why: 'failed_why', remedies: ['retry', 'report'] },
  'not-article': { title: 'not_article', why: 'not_article_why', remedies: ['anyway', 'selection'] },
  'nothing-selected': { title: 'nothing_selected', why: 'nothing_selected_why', remedies: ['anyway'] },
  'no-text': { title: 'no_text_at_all', why: 'no_text_at_all_why', remedies: ['retry'] },
};
