import { siteOf } from '../core/clean/site.ts';

/** The match patterns of one site, its subdomains included: one for each scheme a page of it may come by. */
export const originsOf = (site: string): readonly string[] => ['https', 'http'].map((scheme) => pattern(scheme, site));

/** The pattern to ask for so that the pages of an address's site can be read, its subdomains included; null where there is nothing to ask for. */
export function originOf(url: string): string | null {
  const scheme = /^(?<scheme>https?):/.exec(url)?.groups?.['scheme'];
  const site = siteOf(url);
  return scheme === undefined || site === '' ? null : pattern(scheme, site);
}

/** Addresses in figures and names without a dot have no subdomains. */
const pattern = (scheme: string, site: string): string =>
  /^(?:[\d.]+|\[.*|[^.]+)$/.test(site) ? `${scheme}://${site}/*` : `${scheme}://*.${site}/*`;
