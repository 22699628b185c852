import { useEffect, useState } from 'preact/hooks';
import type { OwnRule } from '../src/core/clean/own.ts';
import { siteOf } from '../src/core/clean/site.ts';
import type { Result } from '../src/core/result.ts';
import type { HiddenItem, TidyLevel, TidyState } from '../src/core/tidy.ts';
import { tidyReasons } from '../src/platform/badge.ts';
import type { RunError } from '../src/platform/run.ts';
import { withoutRule, withRule } from '../src/platform/settings/edits.ts';
import { rulesFor } from '../src/platform/settings/settings.ts';
import type { Tab } from '../src/platform/tab.ts';
import { summaryOf } from '../src/platform/tidy-state.ts';
import { useMessages } from '../src/ui/messages.ts';
import type { Door } from './door.ts';

export interface Tidying {
  /** Null as long as the page was never tidied. */
  readonly state: TidyState | null;
  readonly tidied: boolean;
  readonly tidy: (level: TidyLevel) => void;
  readonly undo: () => void;
  readonly toggleItem: (item: HiddenItem) => void;
  /** Makes a rule of the person's own never to hide this on the site, or takes it back. */
  readonly toggleKept: (item: HiddenItem) => void;
  readonly isKept: (item: HiddenItem) => boolean;
  readonly pick: () => void;
  /** Looks again, because others may have tidied the page. */
  readonly refresh: () => void;
}

/** Tidies the page in the tab, and says what became of it. */
export function useTidying(door: Door, tab: Tab, speak: (sentence: string) => void): Tidying {
  const { say, count } = useMessages();
  const [state, setState] = useState<TidyState | null>(null);
  const [own, setOwn] = useState<readonly OwnRule[]>([]);
  const page = door.pageOf(tab.id);
  const site = siteOf(tab.url);
  const refresh = async (): Promise<void> => {
    const answer = await page.state();
    if (answer.ok) setState(answer.value);
    if (answer.ok && answer.value?.outcome === 'too-much' && state?.outcome !== 'too-much')
      speak(outcomeOf(answer.value));
    setOwn(rulesFor(await door.settings.read(), site));
  };
  useEffect(() => {
    refresh();
    return door.onTidied(tab.id, refresh);
  }, [tab.id]);

  const show = (answer: Result<TidyState, RunError>, tell: (state: TidyState) => string): void => {
    if (answer.ok) {
      setState(answer.value);
      door.tellBadge(tab.id, answer.value);
    }
    speak(answer.ok ? tell(answer.value) : say('tidy_refused'));
  };
  const outcomeOf = ({ outcome, items }: TidyState): string =>
    outcome === 'tidied'
      ? count('hidden_on_page', summaryOf({ outcome, items }).hidden)
      : say(outcome === 'undone' ? 'untidied' : tidyReasons[outcome]);
  const keeping = ({ text }: HiddenItem): OwnRule => ({ site, action: 'keep', by: 'text', value: text });
  const isKept = ({ text }: HiddenItem): boolean =>
    own.some(({ action, value }) => action === 'keep' && value === text);
  return {
    state,
    tidied: state?.outcome === 'tidied',
    tidy: async (level) => show(await page.tidy(level), outcomeOf),
    undo: async () => show(await page.undo(), outcomeOf),
    toggleItem: async ({ id, hidden }) =>
      show(await (hidden ? page.show(id) : page.hide(id)), () => say(hidden ? 'brought_back' : 'removed_again')),
    toggleKept: async (item) => {
      const kept = isKept(item);
      const rule = keeping(item);
      await door.settings.change(kept ? withoutRule(rule) : withRule(rule));
      setOwn(rulesFor(await door.settings.read(), site));
      show(await (kept ? page.hide(item.id) : page.show(item.id)), () =>
        kept ? say('removed_again') : say('kept_always', site),
      );
    },
    isKept,
    pick: async () => {
      const answer = await page.pick();
      if (answer.ok) door.close();
      else speak(say('tidy_refused'));
    },
    refresh,
  };
}
