import type { Phrases } from '../../core/clean/rules.ts';

/** The agencies whose name ends a credit, in any language. */
const agencies =
  '(AFP|AP|AP Photo|APA|ANP|ANSA|CTK|Canadian Press|dpa|EFE|EPA|Europa Press|Getty|Getty Images|Imago|iStock|Keystone|LaPresse|Lusa|NTB|PA|PA Wire|PAP|picture alliance|Reuters|Ritzau|Scanpix|Shutterstock|SIPA|TT|Unsplash|USA Today Sports|Xinhua|ТАСС|РИА Новости|Интерфакс|Коммерсантъ|Укринформ|Укрінформ|УНІАН|УНИАН)';

/** Words that no language has to itself. */
export const any: Phrases = {
  legal: ['© *', 'Copyright (©|#|c) *'],
  subscribe: ['(App Store|Google Play|Download on the App Store|Get it on Google Play)'],
  advertising: ['(PR|Ad|Ads|Anzeige|Iklan)'],
  caption: ['(Foto|Photo|Фото): *', '* (Foto|Photo|Фото): *'],
  credit: [`* ${agencies}`, `* © *`],
};
