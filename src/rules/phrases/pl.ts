import type { Phrases } from '../../core/clean/rules.ts';

export const pl: Phrases = {
  player: [
    'Wyświetl ten post na *',
    'Post udostępniony przez *',
    '* (włącz|włączyć|aktywuj) * JavaScript *',
    '* przeglądarka nie obsługuje *',
    '(To|Ten) (wideo|film|materiał|nagranie) (jest|nie jest) (już|) (niedostępny|niedostępne|dostępny|dostępne) *',
    '(Posłuchaj|Obejrzyj) (artykułu|wideo|film|nagranie)',
  ],
  'full-version': ['(Czytaj dalej|Czytaj więcej|Zobacz więcej|Pokaż więcej|Dowiedz się więcej|Czytaj całość|Rozwiń) *'],
  paid: [
    '(Premium|Tylko dla subskrybentów|Ekskluzywnie|Materiał sponsorowany|Artykuł sponsorowany|Materiał partnera|Sponsorowane|Dla subskrybentów)',
  ],
  related: [
    '(Czytaj|Zobacz|Przeczytaj|Sprawdź|Obejrzyj|Posłuchaj) (także|też|również|więcej|koniecznie) *',
    '(Powiązane|Podobne|Polecane|Zobacz podobne) (artykuły|tematy|materiały|treści|) *',
    '(Najczęściej czytane|Najnowsze|Najpopularniejsze|Polecamy|Warto przeczytać)',
    '(Może cię|To może cię|Może Cię) zainteresować *',
    'Więcej na ten temat *',
    '(Polecamy|Warto przeczytać): *',
  ],
  subscribe: [
    '(Zapisz się|Zasubskrybuj|Subskrybuj) *',
    '* newsletter* * (zapisz|e-mail|skrzynk*|otrzymuj) *',
    '(Obserwuj|Śledź|Polub|Dołącz) (nas|do nas|do) *',
    'Pobierz (naszą|) aplikację *',
  ],
  advertising: [
    '(Reklama|REKLAMA|Dalsza część artykułu pod reklamą|Dalsza część tekstu pod reklamą|Materiał sponsorowany|Ogłoszenie)',
    '* dalsza część (artykułu|tekstu|materiału) *',
    '* (linki|linków) (afiliacyjne|afiliacyjnych|partnerskie) *',
  ],
  share: [
    '(Udostępnij|Drukuj|Skopiuj link|Zapisz|Podziel się|Kopiuj link|Wyślij)',
    '(Udostępnij|Podziel się) (na|artykuł|tym|w) *',
    '* (zauważyłeś|znalazłeś) (błąd|literówkę) *',
  ],
  tags: ['(Tagi|Tematy|Słowa kluczowe|Kategorie)', '(Tagi|Tematy|Słowa kluczowe|Kategorie): *'],
  byline: [
    '(Autor|Autorka|Oprac|Opracowanie|Tekst) {author} *',
    '(Opublikowano|Aktualizacja|Data publikacji|Dodano|Publikacja|Ostatnia aktualizacja) * # *',
    'Czas czytania *',
    '# min* czytania',
    '(Źródło|Źródła): *',
    '# (godzin|godziny|dni|minut) temu',
  ],
  comments: [
    '(Komentarze|Komentarz|Skomentuj) (#|)',
    '# (komentarzy|komentarze|komentarz)',
    '(Dodaj|Napisz|Zobacz|Pokaż) (komentarz|komentarze) *',
  ],
  consent: [
    '* (używa|używamy|wykorzystuje|korzysta z) (plików|pliki|) cookies *',
    '* (akceptuję|akceptuj|odrzuć) (wszystkie|) (cookies|pliki) *',
    '(Polityka|Polityką|Politykę) prywatności',
    '* (naszą|naszej|nasza) polityk* prywatności *',
    '(Wyrażam|Administratorem|Akceptuję|Zapoznaj) * (danych osobowych|prywatności) *',
    '* (Twoich|Państwa) danych osobowych *',
  ],
  paywall: [
    '(Masz już|Jesteś już|Nie masz) (konto|subskrypcję|prenumeratę|subskrybentem|subskrypcji) *',
    '* (tylko|wyłącznie) dla (subskrybentów|prenumeratorów) *',
    'Aby (czytać|przeczytać|kontynuować) (dalej|cały|całość|czytanie|ten|artykuł) *',
    'Zaloguj się *',
  ],
  author: ['{author} {author} (jest|pisze|pracuje|zajmuje) *', '(O autorze|O autorce)'],
  legal: ['* wszelkie prawa zastrzeżone *'],
  'next-article': ['(Następny|Poprzedni) (artykuł|wpis) *'],
  navigation: ['(Strona główna|Wróć|Do góry|Zamknij|Menu|Szukaj)'],
  poll: ['(Sonda|Ankieta|Zagłosuj)'],
  caption: ['(Fot|Zdjęcie|Zdjęcia|Zdj|Ilustracja|Grafika): *', 'Fot *', '* Fot *'],
};
