/** Whether a class or id was given by a person: not by a build, which makes a new one each time, nor for a passing state. */
export const isLasting = (name: string): boolean =>
  /^-?[a-zA-Z_][\w-]{1,60}$/.test(name) && !passing.test(name) && name.split(/[-_]+/).every(isWord);

/** Of a state, or of a tool that names after contents. */
const passing =
  /^(?:is|has|js|no|sc|css|jsx|astro|svelte|emotion)-|(?:^|[-_])(?:active|open|opened|hidden|visible|shown|show|hover|focus|loaded|loading|sticky|fixed|selected|current|expanded|collapsed)$/i;

/** `author`, `articleBody`, `h2`, `2024`; not `hsp6otuf`, `eyFFhJ` or `59ef091c9a79`. */
function isWord(part: string): boolean {
  if (/^\d{0,4}$/.test(part)) return true;
  const digits = part.replace(/\D/g, '').length;
  if (digits > 0 && part.length > 4 && !/^[a-zA-Z]{2,}\d{1,3}$/.test(part)) return false;
  const capitals = part.replace(/[^A-Z]/g, '').length;
  const isAllCapitals = capitals === part.length;
  return isAllCapitals || capitals <= 1 + part.length / 5;
}
