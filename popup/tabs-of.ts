import type { Digest } from '../src/core/digest.ts';
import { isSpoken } from '../src/core/quotes/quote.ts';
import { tellsHistory } from '../src/core/timeline/event.ts';
import type { Messages } from '../src/platform/messages.ts';
import type { TabItem } from '../src/ui/tabs/tabs.tsx';
import type { TabName } from './view.ts';

export const tabsOf = (digest: Digest, { say }: Messages): readonly TabItem<TabName>[] => {
  const { quotes, who, timeline, content } = digest;
  const events = tellsHistory(timeline) ? timeline : [];
  const absent = (reason: string, amount: number): string | null => (amount === 0 ? reason : null);
  return [
    { name: 'brief', label: say('tab_brief'), count: null, empty: null },
    {
      name: 'quotes',
      label: say('tab_quotes'),
      count: quotes.filter(isSpoken).length,
      empty: absent(say('no_quotes'), quotes.length + who.length),
    },
    {
      name: 'timeline',
      label: say('tab_timeline'),
      count: events.length,
      empty: absent(say('no_timeline'), events.length),
    },
    { name: 'text', label: say('tab_text'), count: null, empty: absent(say('no_text'), content.children.length) },
  ];
};
