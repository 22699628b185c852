import type { SelectorRule } from '../core/clean/selectors.ts';

/** Clutter known by its markup on sites of any publisher and language. */
export const selectorRules: readonly SelectorRule[] = [
  {
    id: 'consent/dialog',
    selector: '[id*="cookie-consent"], [class*="cookie-banner"], #onetrust-consent-sdk',
    when: 'before',
  },
  { id: 'share/bar', selector: '[class*="share-buttons"], [class*="social-share"]', when: 'after' },
  { id: 'subscribe/newsletter-form', selector: '[class*="newsletter"]', when: 'after' },
];
