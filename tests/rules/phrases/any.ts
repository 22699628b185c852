import type { Examples } from './example.ts';

export const any: Examples = {
  legal: ['© 2026 The Pier', 'Copyright 2026 The Pier'],
  subscribe: ['Google Play'],
  advertising: ['[PR]', 'Iklan'],
  caption: ['Foto: Peter Miller', 'Мост после ремонта. Фото: пресс-служба города'],
  credit: ['The quay at dusk / Peter Miller / AFP', 'Набережная вечером. © Пётр Мельник'],
  text: [
    'The ferry will be back in June, the agency was told by AFP.',
    'Об этом паром рассказал агентству AFP, которое первым узнало о возвращении на линию.',
  ],
};
