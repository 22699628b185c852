/** A page as the browser would have parsed it, in the test's own DOM. */
export const pageOf = (body: string, head = ''): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );

/** A sentence long enough to count as running text. */
export const sentence = (about: string): string =>
  `The ${about} was closed on Monday after an inspection of the harbour, and nobody could say when it would open again.`;

export const prose = (...topics: readonly string[]): string =>
  topics.map((topic) => `<p>${sentence(topic)}</p>`).join('');
