import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { TimelineEvent } from '../../../src/core/timeline/event.ts';
import { DrawnTimeline } from '../../../src/ui/timeline/drawn-timeline.tsx';
import { mountDigest, unmount } from '../mount.tsx';
import { sample, spanOf } from '../sample.ts';

afterEach(async () => {
  await unmount();
  await page.viewport(414, 896);
});

const event = (start: string, text: string, kind: TimelineEvent['kind'] = 'this story'): TimelineEvent => ({
  when: {
    start,
    end: null,
    grain: start.length === 4 ? 'year' : start.includes('T') ? 'minute' : 'day',
    inferred: false,
  },
  text,
  at: spanOf('стройку возобновили'),
  kind,
});

/** A week in which much happened, and one event of long ago. */
const crowded: readonly TimelineEvent[] = [
  event('1974', 'Паром начал возить жителей Заречного.', 'background'),
  event('2026-05-01', 'Паром сел на мель у пристани, пассажиров сняли на лодках.'),
  event('2026-05-02', 'Движение по Светлой закрыли.'),
  event('2026-05-02T09:00', 'Водолазы осмотрели опоры моста и нашли трещину в третьей от левого берега.'),
  event('2026-05-03', 'Район объявил о собрании.'),
  event('2026-05-04', 'На собрании жители потребовали открыть мост раньше срока.'),
  event('2026-05-05', 'Мост испытали гружёными машинами.'),
  { ...event('2026-05-06', 'Публикация', 'publication'), at: null },
  event('2026-05-07', 'Паром вернётся к пристани.', 'planned'),
  event('2026-05-12', 'Мост откроют.', 'planned'),
];

async function drawn(width: number, events = crowded): Promise<HTMLElement> {
  await page.viewport(width, 1000);
  const { root } = await mountDigest(<DrawnTimeline events={events} label="Хронология" />, {
    ...sample,
    timeline: events,
  });
  root.style.inlineSize = `${width}px`;
  return root;
}

const boxes = (root: HTMLElement, selector: string): readonly DOMRect[] =>
  [...root.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());

describe.each([320, 400, 900, 1280])('a dense week beside one old event, %i px wide', (width) => {
  it('has rows that stand one below the other, each whole and within its width', async () => {
    const root = await drawn(width);
    const rows = boxes(root, '.event');
    expect(rows).toHaveLength(crowded.length);
    for (const [index, row] of rows.entries()) {
      expect(row.top).toBeGreaterThanOrEqual((rows[index - 1]?.bottom ?? 0) - 0.5);
      expect(row.right).toBeLessThanOrEqual(width);
    }
    for (const words of root.querySelectorAll('.when, .what'))
      expect(words.scrollWidth).toBeLessThanOrEqual(words.clientWidth + 1);
  });

  it('has marks of which none covers another, nor a row', async () => {
    const root = await drawn(width);
    const marks = boxes(root, '.axis .mark').toSorted((a, b) => a.top - b.top);
    expect(marks).toHaveLength(crowded.length);
    for (const [index, mark] of marks.entries())
      expect(mark.top).toBeGreaterThanOrEqual((marks[index - 1]?.bottom ?? -99) - 1.5);
    const rows = boxes(root, '.timeline')[0];
    for (const mark of marks) expect(mark.right).toBeLessThanOrEqual((rows?.left ?? 0) + 1);
  });

  it('leads every mark to its place on the line of time', async () => {
    const root = await drawn(width);
    const axis = boxes(root, '.axis')[0] ?? new DOMRect();
    const ends = boxes(root, '.axis .leader').map(({ left, top, bottom }) => ({ left, top, bottom }));
    const line = boxes(root, '.axis > .axis-line')[0]?.left ?? 0;
    for (const { left } of ends) expect(Math.abs(left - line)).toBeLessThanOrEqual(2);
    // the old event is alone at the top, all others are led to the last fiftieth of the line
    expect(ends[0]?.bottom).toBeLessThan(axis.top + axis.height / 20);
    for (const { bottom, top } of ends.slice(1))
      expect(Math.max(bottom, top)).toBeGreaterThan(axis.bottom - axis.height / 50);
  });
});

it('sets dates beside their events where there is room, above them where there is none', async () => {
  for (const [width, isBeside] of [
    [400, false],
    [900, true],
  ] as const) {
    const root = await drawn(width);
    const [when, what] = [boxes(root, '.when')[1], boxes(root, '.what')[1]];
    expect((when?.right ?? 0) <= (what?.left ?? 0)).toBe(isBeside);
    expect(what?.width).toBeLessThanOrEqual(46 * 16);
  }
});
