/** The promise's value, or 'timed-out' when it takes longer than `ms`. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T | 'timed-out'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'timed-out'>((resolve) => {
    timer = setTimeout(resolve, ms, 'timed-out');
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
