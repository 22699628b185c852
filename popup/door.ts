import type { Article } from '../src/core/article.ts';
import type { Digest } from '../src/core/digest.ts';
import type { Passage } from '../src/core/passage.ts';
import type { Result } from '../src/core/result.ts';
import type { SummaryLength } from '../src/core/summary/length.ts';
import type { Clip } from '../src/platform/clipboard.ts';
import type { TextFile } from '../src/platform/file.ts';
import type { PageError, Scope, Shown } from '../src/platform/page.ts';
import type { RunError } from '../src/platform/run.ts';
import type { Session } from '../src/platform/session.ts';
import type { SettingsStore } from '../src/platform/settings/store.ts';
import type { Tab } from '../src/platform/tab.ts';

/** All the popup needs of the world; the tests hand in one of their own. */
export interface Door {
  readonly findTab: () => Promise<Tab | null>;
  readonly readPage: (tabId: number, scope: Scope) => Promise<Result<Article, PageError>>;
  readonly analyze: (article: Article, summaryLength: SummaryLength) => Digest;
  /** The same digest with a summary of another length. */
  readonly resummarize: (digest: Digest, length: SummaryLength) => Digest;
  readonly showInPage: (tabId: number, passages: readonly Passage[]) => Promise<Result<Shown, RunError>>;
  readonly writeClip: (clip: Clip) => Promise<boolean>;
  readonly saveFile: (file: TextFile) => void;
  readonly settings: SettingsStore;
  readonly session: Session;
  readonly now: () => Date;
  readonly close: () => void;
  /** What a report of a failure says of the surroundings: our version, the browser. */
  readonly surroundings: readonly string[];
  /** The keys that copy on this computer. */
  readonly copyKeys: string;
}
