import type { Article } from '../src/core/article.ts';
import type { OwnRule } from '../src/core/clean/own.ts';
import type { Digest } from '../src/core/digest.ts';
import type { Passage } from '../src/core/passage.ts';
import type { Result } from '../src/core/result.ts';
import type { SummaryLength } from '../src/core/summary/length.ts';
import type { TidyState } from '../src/core/tidy.ts';
import type { Clip } from '../src/platform/clipboard.ts';
import type { TextFile } from '../src/platform/file.ts';
import type { Grants } from '../src/platform/grants.ts';
import type { PopupIntent, SiteIntent } from '../src/platform/intent.ts';
import type { PageError, Scope, Shown } from '../src/platform/page.ts';
import type { RunError } from '../src/platform/run.ts';
import type { Session } from '../src/platform/session.ts';
import type { Settings } from '../src/platform/settings/settings.ts';
import type { SettingsStore } from '../src/platform/settings/store.ts';
import type { Tab } from '../src/platform/tab.ts';
import type { PageTidy } from '../src/platform/tidy.ts';

/** All the popup needs of the world; the tests hand in one of their own. */
export interface Door {
  readonly findTab: () => Promise<Tab | null>;
  readonly readPage: (tab: Tab, scope: Scope, own: readonly OwnRule[]) => Promise<Result<Article, PageError>>;
  readonly analyze: (article: Article, settings: Settings) => Digest;
  /** The same digest with a summary of another length. */
  readonly resummarize: (digest: Digest, length: SummaryLength) => Digest;
  readonly showInPage: (tabId: number, passages: readonly Passage[]) => Promise<Result<Shown, RunError>>;
  readonly writeClip: (clip: Clip) => Promise<boolean>;
  readonly saveFile: (file: TextFile) => void;
  readonly pageOf: (tabId: number) => PageTidy;
  /** Calls whenever the page of a chosen site has been tidied by itself; gives what ends that. */
  readonly onTidied: (tabId: number, hear: () => void) => () => void;
  /** Puts the count of what is hidden on the toolbar button. */
  readonly tellBadge: (tabId: number, state: TidyState) => void;
  readonly sites: SiteDoor;
  /** What the popup was opened for by a key or a menu; tells it once. */
  readonly takeWish: (tabId: number) => Promise<PopupIntent['wish'] | null>;
  readonly openOptions: () => void;
  readonly settings: SettingsStore;
  readonly session: Session;
  readonly now: () => Date;
  readonly close: () => void;
  /** What a report of a failure says of the surroundings: our version, the browser. */
  readonly surroundings: readonly string[];
  /** The keys that copy on this computer. */
  readonly copyKeys: string;
}

/** The way to tidying a site always: the browser asks the person, which may close the popup, so the intent is kept elsewhere. */
export interface SiteDoor {
  readonly grants: Grants;
  readonly intend: (intent: SiteIntent) => Promise<void>;
  readonly drop: () => Promise<void>;
  /** Carries the intent out, unless the background already has. */
  readonly finish: () => Promise<unknown>;
}
