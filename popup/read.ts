import type { Article } from '../src/core/article.ts';
import { siteOf } from '../src/core/clean/site.ts';
import type { PageError, Scope } from '../src/platform/page.ts';
import { explainRefusal } from '../src/platform/refusal.ts';
import { rulesFor } from '../src/platform/settings/settings.ts';
import type { Tab } from '../src/platform/tab.ts';
import type { Door } from './door.ts';
import { hashOf } from './hash.ts';
import type { NoticeKind } from './notices.ts';
import type { Reader, Told } from './view.ts';

/** Reads a tab and says what came of it. */
export async function read(door: Door, tab: Tab, scope: Scope): Promise<Reader | Told> {
  const told = (notice: NoticeKind, detail: string | null = null): Told => ({
    kind: 'notice',
    tab,
    notice,
    record: null,
    detail,
  });
  const settings = await door.settings.read();
  const answer = await door.readPage(tab, scope, rulesFor(settings, siteOf(tab.url)));
  if (!answer.ok) return told(noticeFor(answer.error, tab, scope), answer.error);
  if (!isSamePage(answer.value, tab)) return told('closed');
  try {
    const record = {
      scope,
      digest: door.analyze(answer.value, settings),
      summaryLength: settings.summaryLength,
      hash: hashOf(answer.value),
      readAt: door.now().getTime(),
      chosen: 'brief',
      restored: [],
    } as const;
    if (!answer.value.articleLike) return { ...told('not-article'), record };
    return { kind: 'digest', tab, record, freshness: 'new' };
  } catch (error) {
    const places = error instanceof Error ? (error.stack ?? error.name) : 'analyze';
    return told('failed', [answer.value.way, places].filter(Boolean).join('\n'));
  }
}

function noticeFor(error: PageError, tab: Tab, scope: Scope): NoticeKind {
  if (error === 'access') return explainRefusal(tab.url);
  if (error !== 'no-article') return error;
  return ({ article: 'not-article', selection: 'nothing-selected', page: 'no-text' } as const)[scope];
}

/** The tab may have gone elsewhere while it was being read; its address is the one thing we know of it. */
const isSamePage = (article: Article, tab: Tab): boolean => withoutFragment(article.url) === withoutFragment(tab.url);

const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? url;
