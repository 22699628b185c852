import type { HangingGrammar } from '../../core/sentences/hanging.ts';

const never = /(?!)/;

/** Pronouns of German, French, Spanish, Italian, Portuguese and Polish that no other of them writes as something else. */
const pronouns = [
  'er|sie|ihm|ihn|ihnen|sein|seine[mnrs]?|ihre?[mnrs]?|dies(?:e[mnrs]?)?|dabei|dort|deshalb|daraufhin|das (?:alles|sei|ist|war|habe|hat)',
  "il (?:est|était|avait|a|sera|faut|ne|s'est)|elles?|ils|celui-ci|celle-ci|cela|ceci|c'est|cette|ces|ses",
  'ella|ellos|ellas|él|esto|eso|estas?|estos',
  'egli|essa|essi|lui|quest[aeio]|questi',
  'ele|eles|elas|isso|isto|essa|esse',
  'ona|oni|jego|jej|ich|tego|temu',
].join('|');

const units = 'woche|jahr|monat|semaine|année|mois|semana|año|mes|ano|mês|settimana|anno|mese|tydzień';

export const hanging: HangingGrammar = {
  connective: never,
  hanging: new RegExp(`^(?:${pronouns})(?![\\p{L}'-])`, 'u'),
  standing: new RegExp(`^\\p{L}{3,7} (?:${units})`, 'u'),
};
