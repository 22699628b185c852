import { resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export const dist = resolve(root, 'dist');

/** The oldest browsers the manifest allows. */
export const targets = ['chrome125', 'firefox140'];
