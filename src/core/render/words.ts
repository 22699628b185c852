/** The interface's words a written brief needs. */
export interface Words {
  /** BCP 47; dates are written its way. */
  readonly language: string;
  readonly quotes: string;
  readonly timeline: string;
  readonly publication: string;
  readonly unknownSpeaker: string;
  /** Opening and closing mark of a quote, e.g. «». */
  readonly quoteMarks: readonly [open: string, close: string];
}
