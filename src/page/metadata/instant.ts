const numeric =
  /(?<year>(?:19|20)\d\d)[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?:[T\s,]{1,3}(?<time>\d{1,2}:\d\d(?::\d\d)?)(?:[.,]\d{1,9})?\s?(?<zone>Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?/;
const compact =
  /^(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?:T?(?<time>\d\d:?\d\d(?::?\d\d)?)(?<zone>Z|[+-]\d\d:?\d\d)?Z?)?$/;
const dayFirst =
  /(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d\d)(?:[\s,|—–-]{1,5}(?<time>\d{1,2}:\d\d(?::\d\d)?)\s?(?<zone>[+-]\d\d:?\d\d)?)?/;

/** Reads the date forms publishers really write as ISO 8601, to the grain and zone they give; null when it is none. */
export function toInstant(text: string | null): string | null {
  const value = text?.trim().slice(0, 80) ?? '';
  if (/^\d{10}(?:\d{3})?$/.test(value)) return new Date(Number(value.padEnd(13, '0'))).toISOString();
  const parts = (numeric.exec(value) ?? compact.exec(value) ?? dayFirst.exec(value))?.groups;
  return parts ? fromParts(parts) : fromWords(value);
}

function fromParts({ year, month = '', day = '', time, zone }: Partial<Record<string, string>>): string | null {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!time) return date;
  const digits = time.includes(':') ? time.split(':') : (time.match(/\d\d/g) ?? []);
  const [hours = '', minutes = '', seconds = '00'] = digits.map((part) => part.padStart(2, '0'));
  return `${date}T${hours}:${minutes}:${seconds}${isoZone(zone)}`;
}

function isoZone(zone: string | undefined): string {
  if (!zone) return '';
  const digits = zone.replace(/\D/g, '').padEnd(4, '0');
  return /[a-z]/i.test(zone) ? 'Z' : `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** "Mon, 22 Apr 2024 16:14:00 +0300", "May 6, 2023": what the platform itself can read, if it names a year. */
function fromWords(value: string): string | null {
  const time = /\b(?:19|20)\d\d\b/.test(value) && /[a-z]{3}/i.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) return null;
  if (/(?:[+-]\d{4}|Z|UTC|GMT|\b[ECMP][SD]T)\s?\)?$/.test(value)) return new Date(time).toISOString();
  const here = new Date(time - new Date(time).getTimezoneOffset() * 60_000).toISOString();
  return value.includes(':') ? here.slice(0, 19) : here.slice(0, 10);
}
