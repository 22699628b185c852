/** Shorter lines may be labels, headlines, dates. */
const sentence = 80;

/** Whether a line is running text; `linked`: the share of it that is inside links, 0 to 1. */
export const isRunningText = (text: string, linked: number): boolean => text.length >= sentence && linked < 0.5;
