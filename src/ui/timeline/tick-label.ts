import type { Tick } from './scale.ts';

const forms: Readonly<Record<Tick['grain'], Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'numeric' },
  month: { month: 'short' },
  year: { year: 'numeric' },
};

/** A few letters for a place on the axis, in the interface's language. */
export const tickLabel = ({ day, grain }: Tick, language: string): string =>
  new Intl.DateTimeFormat(language, { ...forms[grain], timeZone: 'UTC' }).format(day * 24 * 60 * 60 * 1000);
