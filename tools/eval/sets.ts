/** A figure a scorer prints, and the bar it is held to. */
export interface Bar {
  readonly name: string;
  readonly of: (score: Score) => number | null;
  readonly least?: number;
  readonly most?: number;
}

export type Score = Readonly<Record<string, unknown>>;

/** A scorer of ../shared/eval with its gold, both relative to ../shared. */
export interface Scoring {
  readonly scorer: string;
  readonly gold: string;
  readonly bars: readonly Bar[];
  /** By page, the f1 under which the run fails. */
  readonly floors?: Readonly<Record<string, number>>;
}

export interface EvalSet {
  readonly name: string;
  /** A folder in ../shared with the pages. */
  readonly pages: string;
  /** Takes only the pages this gold file names. */
  readonly only?: string;
  /** Large: in continuous integration a sample of it is enough. */
  readonly large?: true;
  readonly scorings: readonly Scoring[];
}

const figure =
  (name: string): Bar['of'] =>
  (score) => {
    const value = score[name];
    return typeof value === 'number' ? value : null;
  };
const least = (name: string, bar: number): Bar => ({ name, of: figure(name), least: bar });
const most = (name: string, bar: number): Bar => ({ name, of: figure(name), most: bar });

/** «2 of 3» as a share. */
const refused: Bar = {
  name: 'notArticles',
  of: ({ notArticles }) => {
    const [right, all] = String(notArticles ?? '')
      .split(' of ')
      .map(Number);
    return right !== undefined && all ? right / all : null;
  },
  least: 1,
};

/** Share of the gold's quotes that got a wrong name. */
const wrongNames = (bar: number): Bar => ({
  name: 'wrongName',
  of: ({ wrongName, gold }) => (typeof wrongName === 'number' && typeof gold === 'number' ? wrongName / gold : null),
  most: bar,
});

/** Real pages of the kind the project began with. */
const floors = { 'rbc-2017-sobchak': 0.9, 'rbc-2025-politics': 0.9 };

const corpus = (name: string, large: boolean, ...bars: readonly Bar[]): EvalSet => ({
  name,
  pages: `corpus/${name}`,
  ...(large && { large }),
  scorings: [{ scorer: 'extraction.mjs', gold: `corpus/${name}`, bars, ...(name === 'ru' && { floors }) }],
});

export const evalSets: readonly EvalSet[] = [
  corpus(
    'ru',
    false,
    least('f1', 0.97),
    most('leaks', 0),
    least('title', 0.98),
    least('date', 1),
    least('byline', 0.9),
    refused,
  ),
  corpus(
    'news',
    true,
    least('f1', 0.955),
    least('title', 0.95),
    least('date', 0.97),
    least('byline', 0.92),
    least('articleLike', 0.99),
  ),
  corpus('np4k', true, least('f1', 0.945), least('title', 0.9), least('date', 0.9), least('articleLike', 0.99)),
  corpus('aeb', true, least('f1', 0.975)),
  corpus('wcxb', true, least('f1', 0.94)),
  corpus('other', false, least('f1', 0.9)),
  corpus('negative', false, refused),
  {
    name: 'gold-ru',
    pages: 'gold/ru',
    scorings: [
      {
        scorer: 'quotes.mjs',
        gold: 'gold/ru.json',
        bars: [least('f1', 0.97), least('speakerEndToEnd', 0.9), wrongNames(0.03)],
      },
      {
        scorer: 'dates.mjs',
        gold: 'gold/ru.json',
        bars: [least('spanF1', 0.97), least('valueF1', 0.94), least('timelineRecall', 0.95)],
      },
      { scorer: 'summary.mjs', gold: 'gold/ru.json', bars: [least('gain', 0.82)] },
    ],
  },
  {
    name: 'gold-en',
    pages: 'corpus/news',
    only: 'gold/en.json',
    scorings: [
      {
        scorer: 'quotes.mjs',
        gold: 'gold/en.json',
        bars: [least('f1', 0.95), least('speakerEndToEnd', 0.85), wrongNames(0.04)],
      },
      {
        scorer: 'dates.mjs',
        gold: 'gold/en.json',
        bars: [least('spanF1', 0.95), least('valueF1', 0.9), least('timelineRecall', 0.95)],
      },
      { scorer: 'summary.mjs', gold: 'gold/en.json', bars: [least('gain', 0.7)] },
    ],
  },
  {
    name: 'hard-dates',
    pages: 'gold/dates',
    scorings: [
      { scorer: 'dates.mjs', gold: 'gold/dates-ru.json', bars: [least('valueF1', 0.96), most('falseHits', 0)] },
    ],
  },
];
