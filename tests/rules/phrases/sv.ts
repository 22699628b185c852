import type { Examples } from './example.ts';

export const sv: Examples = {
  player: ['Du måste aktivera JavaScript för att se filmen'],
  'full-version': ['Läs hela artikeln'],
  paid: ['Endast för prenumeranter'],
  related: ['Läs också: Färjan kommer tillbaka i juni', 'Mest lest'],
  subscribe: ['Prenumerera på vårt brev', 'Følg oss'],
  advertising: ['Annons', 'Annonse'],
  share: ['Dela på', 'Kopiera länk'],
  tags: ['Ämnen: hamn, färja'],
  byline: ['Publicerad 14 maj', 'Av Anna Lind'],
  comments: ['Kommentera', 'Kommentarer'],
  consent: ['Webbplatsen använder cookies'],
  paywall: ['Redan prenumerant? Logga in'],
  legal: ['Alla rättigheter förbehålles'],
  text: ['Dela båt vill ingen.', 'Spara kan man göra senare.'],
};
