import type { Phrases } from '../../core/clean/rules.ts';

export const it: Phrases = {
  player: [
    'Visualizza questo post su *',
    'Un post condiviso da *',
    '* (abilita|abilitare|attiva|attivare) (il|) JavaScript *',
    '* (tuo|il) browser non (supporta|è supportato) *',
    '(Questo|Il) (video|contenuto) non è (disponibile|più disponibile|al momento disponibile) *',
    '(Ascolta|Guarda) (l articolo|il video|questo articolo)',
  ],
  'full-version': [
    '(Leggi tutto|Continua a leggere|Leggi di più|Mostra altro|Scopri di più|Leggi l articolo|Vedi tutto|Leggi di meno) *',
  ],
  paid: [
    '(Esclusivo|Premium|Solo per abbonati|Riservato agli abbonati|Contenuto sponsorizzato|Sponsorizzato|Abbonati)',
  ],
  related: [
    '(Leggi|Guarda|Vedi|Ascolta|Approfondisci) (anche|ancora|di più) *',
    'Per approfondire *',
    '(Articoli|Notizie|Contenuti|Argomenti) (correlati|correlate|simili|collegati) *',
    '(Potrebbe|Potrebbero) (interessarti|interessare|piacerti) *',
    '(I più letti|Più letti|Ultime notizie|Ti consigliamo|Altre notizie|In evidenza|Da non perdere)',
    'Ti potrebbe interessare *',
  ],
  subscribe: [
    'Iscriviti *',
    '(Abbonati|Registrati) (ora|subito|qui|gratis|gratuitamente|)',
    '(Abbonati|Registrati) (per|e) (leggere|continuare|sostenere|leggi|ricevi) *',
    '* newsletter * (iscriviti|email|gratis|ricevi) *',
    '(Seguici|Segui) (su|anche|il nostro|sui) *',
    'Ricevi * (email|newsletter|aggiornato|WhatsApp|Telegram) *',
    'Resta (sempre|) aggiornato *',
    'Scarica (l app|la nostra app) *',
  ],
  advertising: ['(Pubblicità|Annuncio|Contenuto sponsorizzato|Sponsorizzato)', '* link di affiliazione *'],
  share: [
    '(Condividi|Stampa|Salva|Invia|Copia link|Copia|Link copiato|Tweet)',
    'Condividi (su|questo|l articolo|via|con) *',
  ],
  tags: ['(Tag|Tags|Argomenti|Temi|Parole chiave|Categorie)', '(Tag|Tags|Argomenti|Temi|Parole chiave|Categorie): *'],
  byline: [
    '(Di|A cura di|Testo di) {author} *',
    '(Pubblicato|Aggiornato|Ultimo aggiornamento|Ultima modifica|Modificato) (il|alle|) * # *',
    'Tempo di lettura *',
    '# min* di lettura',
    'Fonte: *',
  ],
  comments: [
    '(Commenti|Commento|Commenta) (#|)',
    '# (commenti|commento)',
    '(Lascia|Scrivi|Aggiungi|Vedi|Leggi) (un|i|il tuo) comment* *',
  ],
  consent: [
    '* (utilizza|utilizziamo|usa|usiamo) (i|) cookie *',
    '* (accetta|accetto|rifiuta) (tutti|i|) cookie *',
    '* informativa (sulla|) privacy *',
    '(Acconsento|Autorizzo|Dichiaro|Ho letto|Accetto) * (dati personali|privacy) *',
    '* (tuoi|vostri) dati personali *',
  ],
  paywall: [
    '(Sei già|Hai già) (abbonato|un abbonamento|registrato) *',
    '* (riservato|riservati) agli abbonati *',
    'Per (continuare|leggere) * (leggere|abbonati|articolo) *',
    'Accedi *',
  ],
  author: ['{author} {author} (è|scrive|lavora) *', '(L autore|L autrice|Chi è l autore)'],
  legal: ['* (riproduzione riservata|tutti i diritti riservati) *'],
  'next-article': ['(Articolo|Notizia) (successivo|precedente|successiva) *', '(Successivo|Precedente)'],
  navigation: ['(Home|Indietro|Torna su|Chiudi|Menu|Cerca)'],
  poll: ['(Sondaggio|Vota)'],
  caption: ['(Immagine|Fotogramma|Credito|Didascalia): *', '* Immagine: *'],
};
