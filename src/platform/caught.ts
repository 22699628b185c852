import { failed } from '../core/result.ts';

type Failure = ReturnType<typeof failed<'failed'>>;

/** The task with its errors as a value: a call that throws in a page gives Chromium null, just as a page that went away. */
export const caught =
  <A extends readonly unknown[], T>(task: (...args: A) => T) =>
  (...args: A): T | Failure => {
    try {
      return task(...args);
    } catch {
      return failed('failed');
    }
  };

/** As `caught`, for a task that takes its time. */
export const caughtLater =
  <A extends readonly unknown[], T>(task: (...args: A) => Promise<T>) =>
  async (...args: A): Promise<T | Failure> => {
    try {
      return await task(...args);
    } catch {
      return failed('failed');
    }
  };
