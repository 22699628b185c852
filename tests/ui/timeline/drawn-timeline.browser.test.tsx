import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { DrawnTimeline } from '../../../src/ui/timeline/drawn-timeline.tsx';
import { mountDigest, unmount } from '../mount.tsx';
import { sample } from '../sample.ts';

afterEach(unmount);

const drawn = async (events = sample.timeline): Promise<HTMLElement> =>
  (await mountDigest(<DrawnTimeline events={events} label="Хронология" />)).root;

/** CSS pixels from the top of the picture to where each event lies on the line of time. */
const depths = (root: HTMLElement): readonly number[] => {
  const top = root.querySelector('.axis')?.getBoundingClientRect().top ?? 0;
  return [...root.querySelectorAll<SVGPathElement>('.axis .leader')].map((leader) => {
    const { y } = leader.getPointAtLength(0).matrixTransform(leader.getScreenCTM() ?? new DOMMatrix());
    return y - top;
  });
};

describe('the picture of the timeline', () => {
  it('has a mark for each event, as far apart as they were', async () => {
    const root = await drawn();
    const [ferry = 0, contract = 0, , , , , , road = 0] = depths(root);
    expect(depths(root)).toHaveLength(sample.timeline.length);
    // 1974 → 2019 → 2027, the year in its middle
    expect((contract - ferry) / (road - ferry)).toBeCloseTo(45.2 / 53, 1);
  });

  it('tells background, this story and plans apart by form and place, not by colour alone', async () => {
    const root = await drawn();
    const marks = [...root.querySelectorAll('.axis .mark')];
    const look = (kind: string): string => {
      const mark = marks.find((candidate) => candidate.classList.contains(kind));
      if (!mark) throw new Error(kind);
      return [mark.getAttribute('d'), getComputedStyle(mark).fill, mark.getBoundingClientRect().left].join(' ');
    };
    expect(new Set(['background', 'this-story', 'planned', 'publication'].map(look)).size).toBe(4);
  });

  it('is for the eyes: the list says every kind in words', async () => {
    const root = await drawn();
    expect(root.querySelector('.axis')?.getAttribute('aria-hidden')).toBe('true');
    expect(root.querySelector('.legend')?.textContent).toBe('предысторияэта историяожидается');
    const rows = [...root.querySelectorAll('.event')].map(({ textContent }) => textContent);
    expect(rows[0]).toContain('предыстория');
    expect(rows[6]).toContain('эта история');
    expect(rows[7]).toContain('ожидается');
  });

  it('shows where the row in hand lies', async () => {
    const root = await drawn();
    await act(() => root.querySelectorAll<HTMLElement>('.row-copy')[3]?.focus());
    const groups = [...root.querySelectorAll('.axis > g:has(.mark)')];
    expect(groups.map((group) => group.classList.contains('active')).indexOf(true)).toBe(3);
  });

  it('is left out where there is nothing to measure', async () => {
    const root = await drawn(sample.timeline.slice(5, 6));
    expect(root.querySelector('.axis')).toBeNull();
    expect(root.querySelector('.legend')).toBeNull();
    expect(root.querySelectorAll('.event')).toHaveLength(1);
  });

  it('keeps to its column', async () => {
    const root = await drawn();
    const picture = root.querySelector('.axis')?.getBoundingClientRect();
    const list = root.querySelector('.timeline')?.getBoundingClientRect();
    for (const part of root.querySelectorAll('.axis :is(.tick, .mark)')) {
      const { left, right } = part.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual((list?.left ?? 0) + 1);
    }
    expect(picture?.width).toBe(64);
  });
});
