/** A call of a function as an expression. `__name` is what tsx writes around functions; the document has none. */
export const sourceOf = (task: (...args: never[]) => unknown, args: readonly unknown[]): string =>
  `((__name) => (${task})(${args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(',')}))((value) => value)`;
