import type { Phrases } from '../../core/clean/rules.ts';

export const tr: Phrases = {
  player: [
    'Bu gönderiyi * gör',
    '* paylaştığı bir gönderi',
    '* JavaScript* (etkinleştirin|etkinleştiriniz|açın|gerekiyor|gerekli) *',
    '* tarayıcınız * desteklemiyor *',
    'Bu (video|içerik) * (kullanılamıyor|oynatılamıyor|görüntülenemiyor) *',
  ],
  'full-version': ['(Devamını oku|Devamını gör|Daha fazla|Daha fazla göster|Tümünü gör|Haberin devamı|Devamı) *'],
  paid: ['(Premium|Abonelere özel|Özel haber|Sponsorlu içerik|Sponsorlu)'],
  related: [
    '(Ayrıca|Bunu da|Şunu da) (okuyun|bakın|izleyin|okuyabilirsiniz|oku) *',
    '(İlgili|Benzer|Diğer|Son|Önerilen) (haber|haberler|içerikler|konular|yazılar|haberleri)',
    '(İlgili|Benzer) (haber|haberler): *',
    '(En çok okunanlar|Çok okunanlar|İlginizi çekebilir|Bunlar da ilginizi çekebilir|Önerilenler|Son dakika haberleri|Okumaya devam et) *',
  ],
  subscribe: [
    '* (bültenimize|bültene|kanalımıza|kanalına|e-bültenimize) (abone|kaydol|katıl|üye) *',
    '(Abone ol|Abone olun|Bizi takip edin|Takip et|Takip edin|Bültene abone ol) *',
    '* (WhatsApp|Telegram) kanalımız* *',
    '* abonelere sunulan *',
  ],
  advertising: ['(Reklam|Reklamlar|İlan|REKLAM)'],
  share: [
    '(Paylaş|Yazdır|Kopyala|Kaydet|Gönder|Bağlantıyı kopyala)',
    '(Facebook|Twitter|WhatsApp|X) (ta|da|te|de|üzerinde) paylaş',
  ],
  tags: ['(Etiketler|Konular|Anahtar kelimeler|Kategoriler)', '(Etiketler|Konular|Anahtar kelimeler|Kategoriler): *'],
  byline: [
    '(Yazan|Yazar|Haber|Muhabir) {author} *',
    '(Yayınlanma|Güncelleme|Güncellenme|Yayın tarihi|Son güncelleme|Giriş) * # *',
    'Okuma süresi *',
    'Kaynak: *',
  ],
  comments: ['(Yorumlar|Yorum|Yorum yap|Yorum yaz) (#|)', '# yorum', '(Yorum|Yorumları) (yap|yaz|ekle|göster|gör) *'],
  consent: [
    '* çerez* (kullan*|politika*) *',
    '* kişisel veri* * (politika*|aydınlatma*|çerez*) *',
    '(Gizlilik politikası|Gizlilik politikamız*) *',
  ],
  paywall: ['(Zaten|Henüz) abone* *', '* (abonelere|üyelere) özel *', '(Giriş yap|Üye ol) *'],
  legal: ['* (her|tüm) (hakkı|hakları) saklıdır *', '* izinsiz (kullanılamaz|yayınlanamaz|alıntılanamaz) *'],
  'next-article': ['(Sonraki|Önceki) (haber|yazı) *'],
  navigation: ['(Ana sayfa|Geri|Yukarı|Kapat|Menü|Ara)'],
  poll: ['(Anket|Oy ver)'],
  caption: ['(Fotoğraf|Görsel): *', '* Fotoğraf: *'],
};
