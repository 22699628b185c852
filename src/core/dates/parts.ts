export type Season = 'SP' | 'SU' | 'FA' | 'WI';
export type Unit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

export type Edge = 'eve' | 'start' | 'middle' | 'end';

/** A day of every year: a fixed one, or the first such weekday of a month that is at least `after` days into it. */
export type Holiday =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly after: number };

/** A distance from now, or from the date named last. */
export interface Relative {
  readonly unit: Unit;
  readonly by: number;
  /**
   * `either` counts from the date named last in a story told in the past («через год»), else from publication;
   * `ahead` counts from publication, and only where the verb says so ("in two weeks" may be how long something took).
   */
  readonly from: 'publication' | 'previous' | 'either' | 'ahead';
}

/** What an expression says, certain parts only; what is missing is worked out later. */
export interface Parts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly season?: Season;
  readonly quarter?: number;
  readonly half?: number;
  /** First year of the decade, or 0 to 90 when its century is not said. */
  readonly decade?: number;
  /** 20 for the twentieth. */
  readonly century?: number;
  readonly holiday?: Holiday;
  readonly edge?: Edge;
  readonly partOfDay?: 'morning' | 'day' | 'evening' | 'night';
  /** «Last», «this» or «next» said of a weekday, month, season or holiday. */
  readonly shift?: number;
  readonly relative?: Relative;
  /** The end of a range. */
  readonly to?: Parts;
}
