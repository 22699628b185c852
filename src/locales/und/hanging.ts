import type { HangingGrammar } from '../../core/sentences/hanging.ts';

const never = /(?!)/;

export const hanging: HangingGrammar = { connective: never, hanging: never, standing: never };
