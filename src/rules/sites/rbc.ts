import type { SelectorRule } from '../../core/clean/selectors.ts';

export const rbc: readonly SelectorRule[] = [
  // the headline as a news aggregator shows it, above the lead
  { id: 'duplicate/aggregator-headline', when: 'before', selector: '.article__header__yandex' },
];
