import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface SavedPage {
  readonly file: string;
  readonly url: string;
  readonly html: Buffer;
}

const canonical = [
  /<link\b[^>]*\brel\s*=\s*["']?canonical["']?[^>]*>/i,
  /<meta\b[^>]*\bproperty\s*=\s*["']?og:url["']?[^>]*>/i,
] as const;

/** Reads FILE.html or FILE.html.gz; its address comes from `url`, FILE.json beside it, or the page itself. */
export function readSavedPage(file: string, url: string | null): SavedPage {
  const raw = readFileSync(file);
  const html = file.endsWith('.gz') ? gunzipSync(raw) : raw;
  return {
    file,
    html,
    url: url ?? addressBeside(file) ?? addressInside(html.toString('utf8')) ?? 'https://saved.page/',
  };
}

function addressBeside(file: string): string | null {
  const beside = file.replace(/\.html?(\.gz)?$/, '.json');
  if (beside === file || !existsSync(beside)) return null;
  const { url } = JSON.parse(readFileSync(beside, 'utf8')) as { url?: unknown };
  return typeof url === 'string' ? absolute(url) : null;
}

function addressInside(html: string): string | null {
  for (const pattern of canonical) {
    const tag = pattern.exec(html)?.[0];
    const address = tag && /\b(?:href|content)\s*=\s*["']?(?<url>[^"'\s>]+)/i.exec(tag)?.groups?.['url'];
    if (address) return absolute(address.replaceAll('&amp;', '&'));
  }
  return null;
}

const absolute = (url: string): string | null =>
  URL.canParse(url) && /^https?:/.test(url) ? url : URL.canParse(`https://${url}`) ? `https://${url}` : null;
