import type { Phrases } from '../../core/clean/rules.ts';

export const nl: Phrases = {
  player: [
    'Dit bericht op Instagram bekijken',
    'Een bericht gedeeld door *',
    '* (schakel|zet|activeer) * JavaScript *',
    '* (je|uw|jouw) browser ondersteunt *',
    '(Deze|Dit) (video|inhoud|content) (kan|is) niet *',
    '(Luister naar|Bekijk) (dit|deze|het) (artikel|video)',
  ],
  'full-version': ['(Lees verder|Lees meer|Meer lezen|Toon meer|Meer weergeven|Bekijk meer|Verder lezen|Meer tonen) *'],
  paid: ['(Premium|Plus|Alleen voor abonnees|Exclusief|Abonnees|Gesponsord|Partnercontent)'],
  related: [
    '(Lees|Bekijk|Luister|Kijk|Zie) (ook|hier|terug|meer) *',
    '(Gerelateerd|Gerelateerde|Verwante|Meer) (artikelen|berichten|nieuws|onderwerpen|over dit onderwerp|) *',
    '(Meest gelezen|Laatste nieuws|Net binnen|Aanbevolen|Populair|Ook interessant)',
    'Anderen lazen ook *',
    '(Dit|Misschien) (vind|vindt) (je|u) *',
  ],
  subscribe: [
    '(Abonneer|Schrijf|Meld) (je|u) *',
    '* nieuwsbrief * (inschrijven|aanmelden|e-mail|ontvang|abonneer) *',
    '(Volg|Ontvang|Blijf) (ons|de|elke|je|op) * (Facebook|Twitter|WhatsApp|Telegram|Instagram|e-mail|nieuwsbrief|mailbox|hoogte) *',
    'Download (de|onze) app *',
  ],
  advertising: ['(Advertentie|Reclame|Advertenties|Adverteren)', '* (affiliate links|affiliatelinks) *'],
  share: [
    '(Delen|Deel|Printen|Kopieer link|Opslaan|Bewaren|Link gekopieerd)',
    'Deel (dit|deze|op|via) *',
    '* (fout|taalfout) (gezien|gevonden) *',
  ],
  tags: ['(Tags|Trefwoorden|Onderwerpen|Labels|Categorieën)', '(Tags|Trefwoorden|Onderwerpen|Labels|Categorieën): *'],
  byline: [
    '(Door|Tekst|Van) {author} *',
    '(Gepubliceerd|Bijgewerkt|Laatst bijgewerkt|Geplaatst|Laatste update|Aangepast) (op|om|) * # *',
    'Leestijd *',
    '# min* (leestijd|leren)',
    '# (uur|dagen|minuten) geleden',
    'Bron: *',
  ],
  comments: [
    '(Reacties|Reactie|Reageer|Reageren) (#|)',
    '# (reacties|reactie)',
    '(Plaats|Schrijf|Bekijk|Lees) (een|alle|de) reactie* *',
  ],
  consent: [
    '* (gebruikt|gebruiken|maakt gebruik van|plaatst) cookies *',
    '* cookies (accepteren|weigeren|toestaan) *',
    '* (privacybeleid|privacyverklaring|cookiebeleid) *',
  ],
  paywall: [
    '(Al|Ben je al|Bent u al|Nog geen) (abonnee|lid|abonnement) *',
    '* (alleen|exclusief) voor (abonnees|leden) *',
    '(Inloggen|Log in|Word abonnee) *',
  ],
  author: ['{author} {author} (is|schrijft|werkt|volgt) *', '(Over de auteur|Over de schrijver)'],
  legal: ['* alle rechten voorbehouden *'],
  'next-article': ['(Volgend|Vorig|Volgende|Vorige) (artikel|bericht)'],
  navigation: ['(Home|Terug|Naar boven|Sluiten|Menu|Zoeken)'],
  poll: ['(Peiling|Stem|Poll)'],
  caption: ['(Beeld|Afbeelding|Fotografie|Illustratie): *', '* Beeld: *', 'Beeld *'],
};
