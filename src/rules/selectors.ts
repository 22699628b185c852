import type { SelectorRule } from '../core/clean/selectors.ts';

/** Clutter known by its markup on sites of any publisher and language. Bare words like `header` or `meta` name too much. */
export const selectorRules: readonly SelectorRule[] = [
  {
    id: 'consent/dialog',
    when: 'before',
    early: true,
    selector: `#onetrust-consent-sdk, #didomi-host, #usercentrics-root, #CybotCookiebotDialog, .qc-cmp2-container, .fc-consent-root,
      [id^="sp_message_container"], [id*="cookie-consent" i], [class*="cookie-consent" i], [id*="cookie-banner" i],
      [class*="cookie-banner" i], [class*="cookie-notice" i], [class*="consent-roadblock" i]`,
  },
  {
    id: 'player/box',
    when: 'after',
    selector: `[class*="video-player" i], [class*="videoplayer" i], [class*="media-player" i], [class*="mediaplayer" i],
      [class*="audio-player" i], [class*="audioplayer" i], [class*="player-overlay" i], [class*="jwplayer" i]`,
  },
  {
    id: 'author/bio',
    when: 'after',
    selector: `address, [class*="author-bio" i], [class*="author_bio" i], [class*="authorbio" i], [class*="author__bio" i],
      [class*="author-box" i], [class*="authorbox" i], [class*="author-card" i], [class*="author-info" i],
      [class*="about-author" i], [class*="about-the-author" i]`,
  },
  {
    id: 'teaser/cards',
    when: 'after',
    selector: '[class*="teasers" i], [class*="article-card" i], [class*="articlecard" i], [class*="recirc" i]',
  },
  {
    id: 'next-article/turner',
    when: 'after',
    selector: '[class*="prev-next" i], [class*="prev_next" i], [class*="post-navigation" i], [class*="next-article" i]',
  },
  {
    id: 'subscribe/newsletter',
    when: 'after',
    selector: ':is(div, section, aside, form):is([class*="newsletter" i], [data-testid*="newsletter" i])',
  },
  {
    id: 'subscribe/donation',
    when: 'after',
    selector: '[class*="donation" i], [class*="donate" i]',
  },
  {
    id: 'paywall/gate',
    when: 'after',
    selector: ':is(div, section, aside, form):is([class*="sign-in" i], [class*="login-gate" i], [class*="regwall" i])',
  },
  {
    id: 'legal/disclaimer',
    when: 'after',
    selector: '[class*="disclaimer" i], [class*="affiliate-disclosure" i], [class*="advertiser-disclosure" i]',
  },
  {
    id: 'poll/box',
    when: 'after',
    selector: `:is(div, section, aside, form):is([class~="poll" i], [class*="-poll" i], [class*="poll-" i], [class*="_poll" i],
      [class*="umfrage" i], [class*="encuesta" i], [class*="sondage" i], [class*="opros" i], [class*="golosovan" i])`,
  },
  {
    id: 'navigation/not-printed',
    when: 'after',
    selector: '.d-print-none, .hidden-print, .no-print, .noprint, .print-hidden',
  },
  {
    id: 'navigation/dialog',
    when: 'after',
    selector: 'dialog, .modal, [class*="modal-content" i]',
  },
];
