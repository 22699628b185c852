import type { Root } from 'mdast';
import type { Door } from '../../popup/door.ts';
import type { Article } from '../../src/core/article.ts';
import type { OwnRule } from '../../src/core/clean/own.ts';
import type { Digest } from '../../src/core/digest.ts';
import type { Passage } from '../../src/core/passage.ts';
import { ok, type Result } from '../../src/core/result.ts';
import type { SummaryLength } from '../../src/core/summary/length.ts';
import type { Clip } from '../../src/platform/clipboard.ts';
import type { TextFile } from '../../src/platform/file.ts';
import type { PopupIntent, SiteIntent } from '../../src/platform/intent.ts';
import type { PageError, Scope, Shown } from '../../src/platform/page.ts';
import type { RunError } from '../../src/platform/run.ts';
import { withSite } from '../../src/platform/settings/edits.ts';
import { defaults, type Settings } from '../../src/platform/settings/settings.ts';
import type { Tab } from '../../src/platform/tab.ts';
import type { TidySummary } from '../../src/platform/tidy-messages.ts';
import { summaryOf as tallyOf } from '../../src/platform/tidy-state.ts';
import { FakePermissions } from '../platform/fake-permissions.ts';
import { sample } from '../ui/sample.ts';
import { FakePage } from './fake-page.ts';

const { publishedInferred: _, ...metadata } = sample.article;

export const article: Article = { ...metadata, content: sample.content, removed: sample.removed };

export const otherText: Root = {
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value: 'другое' }] }],
};

const sentenceCounts: Readonly<Record<SummaryLength, number>> = { short: 2, normal: 3, long: 4 };

/** The sample's three key sentences, one less or one more. */
const summaryOf = (length: SummaryLength): Digest['summary'] =>
  [0, 1, 5, 8].flatMap((index) => sample.sentences[index] ?? []).slice(0, sentenceCounts[length]);

/** A world in memory: what it answers can be changed at any time, what happened in it can be looked up. */
export class World {
  tab: Tab | null = { id: 7, url: article.url, title: `${article.title} — Светлая газета`, incognito: false };
  pages: Record<Scope, Result<Article, PageError>> = {
    article: ok(article),
    page: ok(article),
    selection: ok(article),
  };
  digest: Door['analyze'] = ({ removed: _removed, content: _content, ...read }) => ({
    ...sample,
    article: { ...read, publishedInferred: false },
  });
  shown: Result<Shown, RunError> = ok('highlighted');
  /** A page that does not answer keeps the popup waiting. */
  answers = true;
  clipboardWorks = true;
  time = new Date('2026-05-06T12:05:00');
  readonly stored = new Map<string, unknown>();
  settings: Settings = defaults;
  unreadable: readonly unknown[] = [];
  readonly page = new FakePage();
  readonly permissions = new FakePermissions();
  readonly intents: SiteIntent[] = [];
  readonly badges: TidySummary[] = [];
  /** Those each reading was given. */
  readonly ownRules: (readonly OwnRule[])[] = [];
  wish: PopupIntent['wish'] | null = null;
  optionsOpen = false;
  readonly clips: Clip[] = [];
  readonly files: TextFile[] = [];
  readonly jumps: (readonly Passage[])[] = [];
  reads = 0;
  closed = false;

  readonly door: Door = {
    findTab: async () => this.tab,
    readPage: async (_tab, scope, own) => {
      this.ownRules.push(own);
      this.reads += 1;
      return this.answers ? this.pages[scope] : new Promise(() => {});
    },
    analyze: (read, settings) => ({ ...this.digest(read, settings), summary: summaryOf(settings.summaryLength) }),
    resummarize: (digest, length) => ({ ...digest, summary: summaryOf(length) }),
    showInPage: async (_tabId, passages) => {
      this.jumps.push(passages);
      return this.shown;
    },
    writeClip: async (clip) => {
      if (this.clipboardWorks) this.clips.push(clip);
      return this.clipboardWorks;
    },
    saveFile: (file) => {
      this.files.push(file);
    },
    pageOf: () => this.page,
    onTidied: (_tabId, hear) => {
      this.page.hear = hear;
      return () => {
        this.page.hear = null;
      };
    },
    tellBadge: (_tabId, state) => {
      this.badges.push(tallyOf(state));
    },
    sites: {
      grants: this.permissions.grants,
      intend: async (intent) => {
        this.intents.push(intent);
      },
      drop: async () => {
        this.intents.pop();
      },
      finish: async () => {
        const intent = this.intents.pop();
        if (!intent) return;
        this.settings = withSite(intent.site, { level: intent.level })(this.settings);
        await this.page.tidy(intent.level);
      },
    },
    takeWish: async () => this.wish,
    openOptions: () => {
      this.optionsOpen = true;
    },
    settings: {
      read: async () => this.settings,
      change: async (edit) => {
        this.settings = edit(this.settings);
      },
      unreadable: async () => this.unreadable,
      discardUnreadable: async () => {
        this.unreadable = [];
      },
    },
    session: {
      recall: async (key) => this.stored.get(key),
      keep: async (key, value) => {
        this.stored.set(key, value);
      },
    },
    now: () => this.time,
    close: () => {
      this.closed = true;
    },
    surroundings: ['Backstory 0.0.0', 'Browser: test'],
    copyKeys: 'Ctrl+C',
  };
}
