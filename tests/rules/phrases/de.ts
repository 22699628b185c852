import type { Examples } from './example.ts';

export const de: Examples = {
  player: [
    'Sieh dir diesen Beitrag auf Instagram an',
    'Bitte aktivieren Sie JavaScript, um das Video zu sehen',
    'Artikel anhören',
  ],
  'full-version': ['Weiterlesen', 'Hier geht es zum Fahrplan'],
  paid: ['Exklusiv für Abonnenten'],
  related: [
    'Am beliebtesten',
    'Lesen Sie auch: Die Fähre kommt im Juni zurück',
    'Mehr zum Thema',
    'Das könnte Sie auch interessieren',
  ],
  subscribe: [
    'Jetzt den Newsletter abonnieren',
    'Folgen Sie uns auf Instagram',
    'Der gute Start in die Woche: Geschichten vom Hafen',
  ],
  advertising: ['Werbung', 'Für jeden Kauf kann der Verlag eine Provision vom Händler erhalten'],
  share: ['Artikel drucken', 'Fehler gefunden? Jetzt melden'],
  tags: ['Schlagworte: Hafen, Fähre'],
  byline: ['Von Anna Lind', 'Stand: 14. Mai 2026', 'Quelle: Hafenamt'],
  comments: ['Kommentare', '12 Kommentare', 'Hat Ihnen der Beitrag gefallen?'],
  consent: [
    'YouTube-Inhalte erlauben',
    'Link zum YouTube-Inhalt',
    'Empfohlener externer Inhalt',
    'Ich bin damit einverstanden, dass mir Inhalte angezeigt werden',
  ],
  paywall: ['Bereits Abonnent? Hier anmelden', 'Jetzt testen'],
  author: ['Anna Lind schreibt über den Hafen.', 'Zur Person'],
  legal: ['Alle Rechte vorbehalten', 'Dieser Text wurde automatisch übersetzt'],
  'next-article': ['Nächster Artikel: Die Laternen'],
  navigation: ['Nach oben', 'Bild 2 von 9'],
  poll: ['Umfrage', 'Jetzt abstimmen'],
  caption: ['Symbolbild: Peter Müller', 'Der Kai am Abend. Bild: Hafenamt'],
  text: [
    'Mehr als hundert Menschen kamen an den Kai.',
    'Themen gab es genug.',
    'Der beste Start in den Tag ist für den Fischer ein Kaffee am Kai.',
    'Bild und Ton fielen aus.',
    'Werbung am Kai bleibt verboten.',
  ],
};
