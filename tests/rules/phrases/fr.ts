import type { Examples } from './example.ts';

export const fr: Examples = {
  player: [
    'Voir cette publication sur Instagram',
    'Veuillez activer JavaScript pour lire la vidéo',
    'Écouter cet article',
  ],
  'full-version': ['Lire la suite'],
  paid: ['Article réservé aux abonnés'],
  related: ['À lire aussi : Le bac revient en juin', 'Les plus lus'],
  subscribe: ['Abonnez-vous à la lettre du port', 'Suivez-nous'],
  advertising: ['La suite après cette publicité'],
  share: ['Partager sur les réseaux', 'Copier le lien'],
  tags: ['Mots-clés : port, bac'],
  byline: ['Par Anna Lind', 'Publié le 14 mai', 'Temps de lecture : 4 min'],
  comments: ['Réagir', '12 commentaires', 'Soyez le premier à réagir'],
  consent: ['Ce site utilise des cookies', 'Vos données personnelles sont protégées'],
  paywall: ['Déjà abonné ? Connectez-vous', 'Il vous reste 60 % de cet article à lire'],
  author: ['Anna Lind écrit sur le port.', 'À propos de l’auteur'],
  legal: ['Tous droits réservés'],
  'next-article': ['Article suivant : Les lampes'],
  navigation: ['Retour à l’accueil', 'Haut de page'],
  poll: ['La question du jour'],
  caption: ['Crédits : Pierre Meunier', 'Le quai au soir. Crédit photo : Pierre Meunier'],
  text: [
    'Il y a 20 lampes sur le quai.',
    'Le port a perdu les données personnelles de cent pêcheurs.',
    'La mairie revoit la politique de protection du port.',
    'Sujets et verbes ne manquent pas.',
    'La photo du quai a fait le tour du monde.',
    'Partager une barque ne va pas de soi.',
  ],
};
