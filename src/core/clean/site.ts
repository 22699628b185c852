/** The part of an address's host that one publisher's sites share: `www.news.example.co.uk` → `example.co.uk`; empty when there is none. */
export function siteOf(url: string): string {
  const host = /^https?:\/\/(?:[^/?#@]*@)?(?<host>\[[^\]/?#]*\]|[^/?#:]+)/i.exec(url)?.groups?.['host'] ?? '';
  const labels = host.toLowerCase().split('.');
  if (isAddress.test(host)) return host.toLowerCase();
  const [second = '', top = ''] = labels.slice(-2);
  const isShared = (top.length === 2 && sharedSecondLevels.has(second)) || lentHosts.has(`${second}.${top}`);
  return labels.slice(isShared ? -3 : -2).join('.');
}

const isAddress = /^(?:\[.*|\d{1,3}(?:\.\d{1,3}){3})$/;

/** What stands before a country's ending without being anybody's name: `co.uk`, `msk.ru`. */
const sharedSecondLevels: ReadonlySet<string> = new Set(
  'ac co com edu go gob gov govt ltd mil msk ne net nom or org plc sch spb'.split(' '),
);

/** Hosts that lend every publisher a name of its own below theirs. */
const lentHosts: ReadonlySet<string> = new Set([
  'blogspot.com',
  'github.io',
  'gitlab.io',
  'livejournal.com',
  'medium.com',
  'narod.ru',
  'netlify.app',
  'pages.dev',
  'substack.com',
  'tumblr.com',
  'ucoz.ru',
  'vercel.app',
  'web.app',
  'wordpress.com',
]);

export const withoutFragment = (url: string): string => url.replace(/#.*$/s, '');
