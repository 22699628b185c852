import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Answer, type Site, serveSite } from '../../tools/browser/site.ts';

const folders = [resolve(import.meta.dirname, 'pages'), resolve(import.meta.dirname, '../../tools/start/sample')];

const types = { html: 'text/html; charset=utf-8', pdf: 'application/pdf' } as const;

/** A web of our own: `http://news.example/NAME` is the page NAME of `pages/`, or the sample article. */
export const serveWeb = (): Promise<Site> => serveSite(({ pathname }) => answerFor(pathname.slice(1)));

export const address = (path: string): string => `http://news.example/${path}`;

function answerFor(path: string): Answer | null {
  const [name, kind = 'html'] = path.split('.');
  if (kind !== 'html' && kind !== 'pdf') return null;
  const file = folders.map((folder) => `${folder}/${name}.${kind}`).find(existsSync);
  return file === undefined ? null : { body: readFileSync(file), type: types[kind] };
}
