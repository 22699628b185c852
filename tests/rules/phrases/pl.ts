import type { Examples } from './example.ts';

export const pl: Examples = {
  player: ['Post udostępniony przez Anna L.', 'Twoja przeglądarka nie obsługuje wideo'],
  'full-version': ['Czytaj dalej'],
  paid: ['Materiał sponsorowany', 'Dla subskrybentów'],
  related: ['Czytaj także: Prom wraca w czerwcu', 'Najczęściej czytane'],
  subscribe: ['Zapisz się na listę', 'Śledź nas'],
  advertising: ['Dalsza część artykułu pod reklamą'],
  share: ['Udostępnij na', 'Skopiuj link'],
  tags: ['Tagi: port, prom'],
  byline: ['Autorka Anna Lind', 'Opublikowano 14 maja', 'Źródło: kapitanat'],
  comments: ['Dodaj komentarz', '12 komentarzy'],
  consent: ['Strona korzysta z plików cookies'],
  paywall: ['Masz już konto? Wejdź', 'Zaloguj się, by czytać'],
  author: ['Anna Lind pisze o porcie.', 'O autorze'],
  legal: ['Wszelkie prawa zastrzeżone'],
  'next-article': ['Następny artykuł: Latarnie'],
  navigation: ['Strona główna', 'Do góry'],
  poll: ['Sonda', 'Zagłosuj'],
  caption: ['Fot. Piotr Młyn', 'Nabrzeże wieczorem. Fot. Piotr Młyn'],
  text: [
    'Ten film jest o porcie.',
    'Port zgubił listę danych osobowych rybaków.',
    'Aby kontynuować rejs, trzeba czekać do rana.',
    'Tematy na spotkaniu były trzy.',
    'Polecamy się pamięci, mówi kapitan.',
  ],
};
