/** The part of an address's host that one publisher's sites share: `www.news.example.co.uk` → `example.co.uk`; empty when there is none. */
export function siteOf(url: string): string {
  const host = /^https?:\/\/(?:[^/?#@]*@)?(?<host>[^/?#:]+)/i.exec(url)?.groups?.['host']?.toLowerCase() ?? '';
  const labels = host.split('.');
  const hasPublicSecondLevel = (labels.at(-1)?.length ?? 0) === 2 && (labels.at(-2)?.length ?? 0) <= 3;
  return labels.slice(hasPublicSecondLevel ? -3 : -2).join('.');
}

export const withoutFragment = (url: string): string => url.replace(/#.*$/s, '');
