import type { Phrases } from '../../core/clean/rules.ts';

export const sv: Phrases = {
  player: [
    '* (aktivera|slå på|aktivér|aktiver) JavaScript *',
    '* (webbläsare|browser|nettleser) (stöder|støtter|understøtter) ikke *',
  ],
  'full-version': [
    '(Läs mer|Les mer|Læs mere|Visa mer|Vis mer|Vis mere|Läs hela artikeln|Les hele saken|Læs videre|Läs vidare)',
  ],
  paid: ['(Premium|Endast för prenumeranter|For abonnenter|Kun for abonnenter|Annonsørinnhold|Sponsrat innehåll)'],
  related: [
    '(Läs|Les|Læs|Se|Hör|Lyt) (också|også|även|mer om|mere om) *',
    '(Relaterade|Relaterte|Relaterede|Mest) (artiklar|artikler|läst|lest|læst|lästa|leste|læste|saker|)',
    '(Mest läst|Mest lest|Mest læst|Senaste nytt|Siste nytt|Seneste nyt|Flere nyheder|Fler nyheter)',
  ],
  subscribe: [
    '* (nyhetsbrev|nyhedsbrev) * (prenumerera|abonner|tilmeld|meld|anmäl|inbox|mail) *',
    '(Prenumerera|Abonner|Abonnér|Tilmeld dig|Meld deg på) *',
    '(Följ|Følg) (oss|os) *',
  ],
  advertising: [
    '(Annons|Annonse|Annonce|Reklam|Reklame|Artikeln fortsätter under annonsen|Artikkelen fortsetter under annonsen|Artiklen fortsætter efter annoncen)',
  ],
  share: [
    '(Dela|Del|Skriv ut|Kopiera länk|Kopier lenke|Kopier link|Spara|Lagre|Gem)',
    '(Dela|Del) (på|artikeln|artikkelen|artiklen|denne) *',
  ],
  tags: ['(Taggar|Ämnen|Emner|Stikkord|Tags)', '(Taggar|Ämnen|Emner|Stikkord|Tags): *'],
  byline: [
    '(Publicerad|Uppdaterad|Publisert|Oppdatert|Publiceret|Opdateret|Offentliggjort) * # *',
    '(Text|Tekst|Av|Af) {author} *',
  ],
  comments: ['(Kommentarer|Kommentar|Kommentera|Kommenter) (#|)'],
  consent: ['* (använder|bruker|bruger) cookies *'],
  paywall: ['(Redan prenumerant|Allerede abonnent|Er du abonnent|Logga in|Logg inn|Log ind) *'],
  legal: ['* (alla rättigheter|alle rettigheter|alle rettigheder) *'],
};
