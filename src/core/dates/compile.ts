import type { DateGrammar, DateWords, Meaning } from './grammar.ts';
import { type Readers, readersOf } from './words.ts';

/** What digits may stand for, by group name. */
const numerals: Readonly<Record<string, string>> = {
  year: '(?:1\\d|20)\\d\\d',
  anyYear: '\\d{3,4}',
  shortYear: '\\d\\d',
  monthNumber: '1[0-2]|0?[1-9]',
  /** Of the 1800s. */
  hundreds: '1\\d',
  day: '3[01]|[12]\\d|0?[1-9]',
  hour: '2[0-3]|[01]?\\d',
  minute: '[0-5]\\d',
  count: '\\d{1,3}',
  quarter: '[1-4]',
  half: '[12]',
  decade: '(?:1\\d|20)?\\d0',
  century: '2[01]|1?\\d',
};

export interface CompiledFamily {
  readonly cue: RegExp;
  readonly expressions: readonly { readonly pattern: RegExp; readonly means: Meaning }[];
}

export interface CompiledGrammar {
  readonly families: readonly CompiledFamily[];
  readonly traps: readonly RegExp[];
  readonly joint: RegExp;
  readonly ranges: readonly { readonly open: RegExp; readonly gap: RegExp; readonly edges: boolean }[];
  readonly past: RegExp;
  readonly future: RegExp;
  readonly forward: RegExp;
  readonly until: RegExp | null;
  readonly lasting: RegExp | null;
  readonly clause: RegExp | null;
  readonly readers: Readers;
  readonly capitalised: readonly string[];
  readonly lowerCase: readonly string[];
}

/** The class a group reads: `toDay` reads what `day` does. */
export const classOf = (group: string): string =>
  /^to[A-Z]/.test(group) ? group.charAt(2).toLowerCase() + group.slice(3) : group;

const compiled = new WeakMap<DateGrammar, CompiledGrammar>();

/** A grammar's patterns, compiled once. */
export function compile(grammar: DateGrammar): CompiledGrammar {
  const known = compiled.get(grammar) ?? compileAnew(grammar);
  compiled.set(grammar, known);
  return known;
}

function compileAnew(grammar: DateGrammar): CompiledGrammar {
  const { letter } = grammar;
  const notAfter = `(?<![${letter}\\d]|[${letter}\\d]-|\\d[.,:/]|[$€£#№])`;
  const notBefore = `(?!-?[${letter}\\d]|[.,:/]\\d)`;
  const whole = (source: string): RegExp => new RegExp(`${notAfter}(?:${expand(source, grammar)})${notBefore}`, 'g');
  const exactly = (source: string): RegExp => new RegExp(`^(?:${expand(source, grammar)})$`);
  const word = (source: string): RegExp => new RegExp(`(?<![${letter}])(?:${source})(?![${letter}])`, 'g');
  const before = (source: string): RegExp => new RegExp(`(?<![${letter}])(?:${source}) $`);
  return {
    families: grammar.families.map(({ cue, expressions }) => ({
      cue: new RegExp(`(?<![${letter}])(?:${expand(cue, grammar)})`),
      expressions: expressions.map((expression) =>
        typeof expression === 'string'
          ? { pattern: whole(expression), means: {} }
          : { pattern: whole(expression.text), means: expression.means },
      ),
    })),
    traps: grammar.traps.map(whole),
    joint: exactly(grammar.joint),
    ranges: grammar.ranges.map(({ open, gap, edges = false }) => ({
      open: new RegExp(`(?<![${letter}\\d])(?:${open})$`),
      gap: exactly(gap),
      edges,
    })),
    past: word(grammar.tense.past),
    future: word(grammar.tense.future),
    clause: grammar.tense.clause ? word(grammar.tense.clause) : null,
    forward: before(grammar.tense.forward),
    until: grammar.tense.until ? before(grammar.tense.until) : null,
    lasting: grammar.tense.lasting ? before(grammar.tense.lasting) : null,
    readers: readersOf(grammar.words),
    capitalised: grammar.capitalised,
    lowerCase: grammar.lowerCase,
  };
}

function expand(template: string, grammar: DateGrammar): string {
  return template.replace(/\{(?<quiet>\.?)(?<name>[a-z][a-zA-Z]+)\}/g, (_, quiet: string, name: string) => {
    const fragment = grammar.fragments[name];
    if (fragment !== undefined) return `(?:${expand(fragment, grammar)})`;
    const group = classOf(name);
    const words = isWordClass(group, grammar.words) ? Object.keys(grammar.words[group]) : [];
    const choices = [...words, numerals[group] ?? []].flat().join('|');
    if (choices === '') throw new Error(`A date template names {${name}}: no word class, numeral or fragment`);
    return quiet ? `(?:${choices})` : `(?<${name}>${choices})`;
  });
}

const isWordClass = (name: string, words: DateWords): name is keyof DateWords => name in words;
