import { describe, expect, it } from 'vitest';
import { reportOf } from '../../popup/report.ts';
import type { Told } from '../../popup/view.ts';
import { World } from './fake-door.ts';

const told = (detail: string | null): Told => ({
  kind: 'notice',
  tab: { id: 1, url: 'https://news.example.org/secret/path?who=me', title: 'Тайный заголовок', incognito: false },
  notice: 'failed',
  record: null,
  detail,
});

describe('a report', () => {
  it('names the version, the browser, the host and the error', () => {
    const lines = reportOf(told('failed'), new World().door).split('\n');
    expect(lines.slice(0, 2)).toEqual(['Backstory 0.0.0', 'Browser: test']);
    expect(lines).toContain('Host: news.example.org');
    expect(lines).toContain('Error: failed');
  });

  it('holds nothing of the page: no path, no title, no words an error quotes', () => {
    const error = new TypeError('cannot read «слова страницы»\nвторая строка');
    const report = reportOf(told(error.stack ?? ''), new World().door);
    expect(report).not.toMatch(/secret|who=me|Тайный|слова|вторая/);
    expect(report).toMatch(/report\.test\.ts:\d+:\d+/);
  });

  it('says which way of extraction had won', () => {
    const report = reportOf(told(`widest-prose\n${new Error('words of the page').stack}`), new World().door);
    expect(report.split('\n')).toContain('widest-prose');
  });
});
