import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { PageSource } from '../browser/tab.ts';
import { addressInside, toAddress } from './address.ts';

/** A page to digest. */
export interface Source extends PageSource {
  /** As given on the command line. */
  readonly file: string;
}

/** Finds the page an argument names: an address, FILE.html or FILE.html.gz. Null when the file cannot be read. */
export function readSource(file: string, url: string | null): Source | null {
  if (/^https?:/.test(file)) return { file, url: file, saved: null };
  try {
    const raw = readFileSync(file);
    const html = file.endsWith('.gz') ? gunzipSync(raw) : raw;
    return {
      file,
      url: url ?? addressBeside(file) ?? addressInside(html.toString('utf8')) ?? 'https://saved.page/',
      // Anything else says its encoding in a meta element, which a header would overrule.
      saved: { html, contentType: isUtf8(html) ? 'text/html; charset=utf-8' : 'text/html' },
    };
  } catch {
    return null;
  }
}

function addressBeside(file: string): string | null {
  const beside = file.replace(/\.html?(\.gz)?$/, '.json');
  if (beside === file || !existsSync(beside)) return null;
  const told = parse(readFileSync(beside, 'utf8'));
  const url = typeof told === 'object' && told !== null && 'url' in told ? told.url : null;
  return typeof url === 'string' ? toAddress(url) : null;
}

/** What is broken or empty says nothing, and the page is read without it. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
