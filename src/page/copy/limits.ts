/** How much of a page is read: real articles have at most 10,000 nodes at depth 40. */
export interface Limits {
  readonly nodes: number;
  readonly depth: number;
  /** Characters of one attribute. */
  readonly attribute: number;
  /** Characters of all text, and of all JSON-LD. */
  readonly text: number;
}

export const limits: Limits = { nodes: 30_000, depth: 120, attribute: 2_000, text: 2_000_000 };
