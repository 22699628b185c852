import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again until there is an answer; says what it waited for when there is none in time. */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  patience = 10_000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${patience / 1000} s in vain for ${what}`);
    await pause(50);
  }
}
