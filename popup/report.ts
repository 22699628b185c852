import type { Door } from './door.ts';
import type { Told } from './view.ts';

/** What helps to mend a failure and gives nothing of the page away but its host. */
export function reportOf(
  { notice, tab, detail }: Told,
  { surroundings, now }: Pick<Door, 'surroundings' | 'now'>,
): string {
  const host = tab && URL.canParse(tab.url) ? new URL(tab.url).host : 'unknown';
  return [
    ...surroundings,
    `Time: ${now().toISOString()}`,
    `Host: ${host}`,
    `Error: ${notice}`,
    ...(detail ? [placesOf(detail)] : []),
  ].join('\n');
}

/** Of a stack only the places in our own code: its first line may quote what could not be read. */
const placesOf = (detail: string): string =>
  detail
    .split('\n')
    .filter((line) => /:\d+:\d+\)?$/.test(line) || /^[a-z-]+$/.test(line))
    .slice(0, 8)
    .join('\n');
