import type { CalendarDate, Grain } from './date.ts';
import type { Hearing } from './tense.ts';

/** What an incomplete date is read against. */
export interface Scene extends Hearing {
  /** Day number of publication; null when unknown. */
  readonly today: number | null;
  /** How finely the day of publication is known; nothing finer can be counted from it. */
  readonly precision: Grain;
  /** The date named before it in the article. */
  readonly previous: CalendarDate | null;
  /** The same, when it stands in the same paragraph. */
  readonly beside: CalendarDate | null;
  /** The last date of the paragraph that said its year, when that year is over: what follows goes on from there. */
  readonly carried: CalendarDate | null;
  /** The years that the article has named, by month («3»), and by month and day («3-13»). */
  readonly named: ReadonlyMap<string, number>;
}
