import type { Examples } from './example.ts';

export const it: Examples = {
  player: ['Un post condiviso da Anna L.', 'Abilita JavaScript per vedere il video, devi attivare JavaScript'],
  'full-version': ['Continua a leggere'],
  paid: ['Riservato agli abbonati'],
  related: ['Leggi anche: Il traghetto torna a giugno', 'Potrebbe interessarti'],
  subscribe: ['Iscriviti alla newsletter', 'Seguici sui social'],
  advertising: ['Pubblicità'],
  share: ['Condividi su', 'Copia link'],
  tags: ['Argomenti: porto, traghetto'],
  byline: ['A cura di Anna Lind', 'Pubblicato il 14 maggio', 'Fonte: porto'],
  comments: ['Lascia un commento', '12 commenti'],
  consent: ['Questo sito utilizza i cookie'],
  paywall: ['Sei già abbonato? Entra', 'Per continuare a leggere abbonati'],
  author: ['Anna Lind scrive del porto.', 'Chi è l’autore'],
  legal: ['Riproduzione riservata'],
  'next-article': ['Articolo successivo: Le lampade'],
  navigation: ['Torna su', 'Indietro'],
  poll: ['Sondaggio'],
  caption: ['Didascalia: il molo di sera'],
  text: ['In evidenza resta la questione del molo.', 'Temi e date non mancano.'],
};
