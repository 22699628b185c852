/** The interface's words a written brief needs. */
export interface Words {
  /** BCP 47; dates are written its way. */
  readonly language: string;
  readonly quotes: string;
  /** What people say in the reporter's words. */
  readonly retold: string;
  readonly timeline: string;
  /** The row of the day the article came out. */
  readonly publication: string;
  /** Marks an event still to come when the article was written. */
  readonly planned: string;
  readonly unknownSpeaker: string;
  /** Opening and closing mark of a quote, e.g. «». */
  readonly quoteMarks: readonly [open: string, close: string];
}
