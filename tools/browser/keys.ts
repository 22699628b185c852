const named: Readonly<Record<string, number>> = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  Space: 32,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};

/** The number browsers still use for a key's place on the keyboard (`KeyboardEvent.keyCode`). */
export const keyNumber = (code: string): number => named[code] ?? code.replace(/^(?:Key|Digit)/, '').charCodeAt(0);
