/** An outcome as a value: it crosses contexts, so `error` is one of a closed set of strings the interface has words for. */
export type Result<T, E extends string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const failed = <E extends string>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
