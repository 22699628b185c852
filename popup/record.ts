import type { SummaryLength } from '../src/core/summary/length.ts';
import type { Session } from '../src/platform/session.ts';
import type { Tab } from '../src/platform/tab.ts';
import type { Door } from './door.ts';
import type { DigestRecord } from './view.ts';

/** One record for each page of each tab: two tabs may show one address to different people. */
export const keyOf = ({ id, url }: Tab): string => `digest ${id} ${url}`;

/** Nothing of a private window is kept, not even in memory. */
export async function keep(session: Session, tab: Tab, record: DigestRecord): Promise<void> {
  if (!tab.incognito) await session.keep(keyOf(tab), record);
}

/** Only this version of the extension writes records (the area is emptied by an update), so the kind is all there is to check. */
export const isRecord = (value: unknown): value is DigestRecord =>
  typeof value === 'object' && value !== null && 'digest' in value && 'hash' in value && 'restored' in value;

/** A record with its summary at another length, which may have been chosen on another page since. */
export const summarizedAs = (
  summaryLength: SummaryLength,
  record: DigestRecord,
  { resummarize }: Pick<Door, 'resummarize'>,
): DigestRecord =>
  record.summaryLength === summaryLength
    ? record
    : { ...record, summaryLength, digest: resummarize(record.digest, summaryLength) };
