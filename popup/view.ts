import type { Digest } from '../src/core/digest.ts';
import type { SummaryLength } from '../src/core/summary/length.ts';
import type { Scope } from '../src/platform/page.ts';
import type { Tab } from '../src/platform/tab.ts';
import type { NoticeKind } from './notices.ts';

/** What the popup shows. */
export type View = Reading | Reader | Told;

export interface Reading {
  readonly kind: 'reading';
  readonly tab: Tab | null;
}

export interface Reader {
  readonly kind: 'digest';
  readonly tab: Tab;
  readonly record: DigestRecord;
  /** `cached`: from an earlier opening; `stale`: and the page has another text by now. */
  readonly freshness: 'new' | 'cached' | 'stale';
  /** The person asked, by a key, for a copy at once. */
  readonly copyAtOnce?: boolean;
}

export interface Told {
  readonly kind: 'notice';
  readonly tab: Tab | null;
  readonly notice: NoticeKind;
  /** What was read all the same, for someone who wants it anyway. */
  readonly record: DigestRecord | null;
  /** Technical words for a report, none of the page's. */
  readonly detail: string | null;
}

export type TabName = 'brief' | 'quotes' | 'timeline' | 'text';

/** A digest with all that must outlive the popup, which closes as soon as the person looks elsewhere. */
export interface DigestRecord {
  readonly scope: Scope;
  readonly digest: Digest;
  readonly summaryLength: SummaryLength;
  /** Of the text it was made from. */
  readonly hash: string;
  /** Milliseconds since 1970. */
  readonly readAt: number;
  readonly chosen: TabName;
  /** Removals put back, by their place in the digest. */
  readonly restored: readonly number[];
}
