/** Work on a whole page that may be interrupted wherever it yields. */
export type Work<T> = Generator<undefined, T>;

/** Milliseconds of work before the page has its turn again: well below what a person notices. */
const longest = 10;

/** Milliseconds a busy page may keep us waiting. */
const patience = 200;

/** Does the work in slices, between which the page goes on. */
export async function inSlices<T>(work: Work<T>): Promise<T> {
  let end = performance.now() + longest;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: patience }));
    end = performance.now() + longest;
  }
}

/** Does small work at once. */
export function atOnce<T>(work: Work<T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
