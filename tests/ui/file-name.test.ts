import { expect, it } from 'vitest';
import { fileName } from '../../src/ui/copy/file-name.ts';

it.each([
  ['Мост через Светлую откроют 12 мая', 'Мост-через-Светлую-откроют-12-мая.ics'],
  ['../../etc/passwd: «как» это было?', 'etc-passwd-как-это-было.ics'],
  [`${'слово '.repeat(40)}`, `${'слово-'.repeat(9)}слово.ics`],
  ['???', 'Backstory.ics'],
  ['', 'Backstory.ics'],
])('%s becomes %s', (title, name) => {
  expect(fileName(title, 'ics')).toBe(name);
});
