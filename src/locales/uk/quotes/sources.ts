const phrases = [
  'за словами',
  'за * словами',
  'на думку',
  'на * думку',
  'за даними',
  'за * даними',
  'за оцінкою',
  'зі слів',
  'згідно з',
  'відповідно до',
] as const;

/** Phrases before a speaker, by their first word. */
export const sources = new Map(
  [...new Set(phrases.map((phrase) => phrase.split(' ')[0] ?? ''))].map((first) => [
    first,
    phrases.map((phrase) => phrase.split(' ')).filter(([word]) => word === first),
  ]),
);
