// Compiles only while the core's program has no DOM: should lib.dom ever leak in, the error expected here goes missing.
// @ts-expect-error
export type NoDocument = typeof document;
