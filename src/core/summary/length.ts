/** How long a summary may be, from short to long. */
export const summaryLengths = ['short', 'normal', 'long'] as const;

export type SummaryLength = (typeof summaryLengths)[number];
