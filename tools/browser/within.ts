import { failed, ok, type Result } from '../../src/core/result.ts';

/** What the promise gives, if it does so within `ms`; a failure in time stays one, a later one is nobody's. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<Result<T, 'timed-out'>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Result<T, 'timed-out'>>((resolve) => {
    timer = setTimeout(resolve, ms, failed('timed-out'));
  });
  return Promise.race([promise.then(ok), late]).finally(() => clearTimeout(timer));
}
