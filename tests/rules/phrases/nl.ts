import type { Examples } from './example.ts';

export const nl: Examples = {
  player: ['Een bericht gedeeld door Anna L.', 'Schakel voor deze video JavaScript in', 'Luister naar dit artikel'],
  'full-version': ['Lees verder'],
  paid: ['Alleen voor abonnees'],
  related: ['Lees ook: De pont komt in juni terug', 'Anderen lazen ook'],
  subscribe: ['Abonneer je op ons nieuws', 'Volg ons op Instagram'],
  advertising: ['Advertentie'],
  share: ['Deel dit artikel', 'Kopieer link'],
  tags: ['Trefwoorden: haven, pont'],
  byline: ['Door Anna Lind', 'Bijgewerkt op 14 mei', 'Bron: havenkantoor'],
  comments: ['Reageer', '12 reacties'],
  consent: ['Deze site gebruikt cookies'],
  paywall: ['Nog geen abonnee? Probeer nu', 'Word abonnee en lees alles'],
  author: ['Anna Lind schrijft over de haven.', 'Over de auteur'],
  legal: ['Alle rechten voorbehouden'],
  'next-article': ['Volgend artikel'],
  navigation: ['Naar boven', 'Sluiten'],
  poll: ['Peiling'],
  caption: ['Beeld: Piet Molen', 'De kade bij avond. Beeld: Piet Molen'],
  text: [
    'Deze video is niet in de haven gemaakt.',
    'De haven past het privacybeleid aan.',
    'Een leerling heeft de fout gevonden.',
    'Stem en geluid vielen weg.',
    'Populair werd de pont pas later.',
  ],
};
