/** What kind of page an extension is kept out of; the interface has a sentence for each. */
export type Refusal = 'browser' | 'extension' | 'store' | 'pdf' | 'reader' | 'file' | 'access';

const stores = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
  'addons.opera.com',
];

/** Pages no extension may read whatever it is granted, known by their address alone; null for all others. */
export function closedPage(url: string): Refusal | null {
  if (url.startsWith('about:reader')) return 'reader';
  const scheme = /^(?<scheme>[a-z][a-z0-9+.-]*):/.exec(url)?.groups?.['scheme'];
  if (scheme === undefined || ['http', 'https', 'file'].includes(scheme)) return null;
  return scheme.endsWith('-extension') ? 'extension' : 'browser';
}

/** Why the browser refused a page, as far as its address tells. */
export function explainRefusal(url: string): Refusal {
  // a click lets us see the address of every page but the browser's own
  if (!URL.canParse(url)) return 'browser';
  const { protocol, hostname, pathname } = new URL(url);
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  if (protocol === 'file:') return 'file';
  return stores.includes(hostname) ? 'store' : 'access';
}
