import { buildExtension } from './extension.ts';

await buildExtension();
