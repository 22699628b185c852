import { resolve } from 'node:path';
import type { Site } from '../browser/site.ts';
import { serveSite } from '../browser/site.ts';
import { readSource, type Source } from '../digest/source.ts';

/** The bundled news page, an invented one. */
export const sampleFile = resolve(import.meta.dirname, 'sample/bridge.html');

export const readSample = (): Source | null => readSource(sampleFile, 'http://news.example/bridge');

/** Where a browser behind `servePage` finds the page: a saved one is served under its own address, but without encryption. */
export const addressOf = ({ url, saved }: Source): string => (saved ? url.replace(/^https:/, 'http:') : url);

/** A web with one saved page in it. */
export const servePage = (source: Source): Promise<Site> =>
  serveSite(({ href }) =>
    source.saved && href === addressOf(source) ? { body: source.saved.html, type: source.saved.contentType } : null,
  );
