import type { SelectorRule } from '../core/clean/selectors.ts';

/** Clutter that stands around articles, where extraction never looks but a person does: for tidying live pages, always guarded. */
export const aroundRules: readonly SelectorRule[] = [
  {
    id: 'advertising/slot',
    when: 'before',
    selector: `ins.adsbygoogle, [id^="google_ads" i], [id^="div-gpt-ad" i], [id^="yandex_rtb" i], [id^="adfox" i],
      [class*="adfox" i], [class*="fox-tail" i], [data-ad-slot], [data-ad-unit], [data-google-query-id], [class*="ad-slot" i], [class*="adslot" i],
      [class*="ad-container" i], [class*="ad-wrapper" i], [class*="advert" i], [class~="ad"], [class~="ads"], [class~="adv"],
      [class~="banner" i], amp-ad, amp-embed`,
  },
  {
    id: 'teaser/network',
    when: 'before',
    selector: `[id*="taboola" i], [class*="taboola" i], [id*="outbrain" i], [class*="outbrain" i], [class*="mgbox" i],
      [id*="mgid" i], [class*="smi24" i], [class*="relap" i], [class*="infox" i]`,
  },
  {
    id: 'share/bar',
    when: 'before',
    selector: `[class*="share-bar" i], [class*="sharebar" i], [class*="share-button" i], [class*="sharebutton" i],
      [class*="social-share" i], [class*="socialshare" i], [class*="sharing" i], [class~="share" i], [class*="ya-share" i],
      [class*="addthis" i], [class*="a2a_kit" i]`,
  },
  {
    id: 'related/box',
    when: 'before',
    selector: `[class*="related" i], [class*="recommend" i], [class*="also-read" i], [class*="read-also" i],
      [class*="readalso" i], [class*="more-news" i], [class*="most-read" i], [class*="most-popular" i]`,
  },
  {
    id: 'comments/section',
    when: 'before',
    selector: '#comments, #disqus_thread, [class~="comments" i], [class*="comments-section" i], [id*="comment-list" i]',
  },
  {
    id: 'subscribe/popup',
    when: 'before',
    selector: '[class*="popup" i], [class*="push-notification" i], [class*="subscribe-block" i]',
  },
];
