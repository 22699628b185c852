import type { Examples } from './example.ts';

export const tr: Examples = {
  player: ['Bu gönderiyi Instagram’da gör', 'Videoyu izlemek için JavaScript etkinleştirin'],
  'full-version': ['Devamını oku'],
  paid: ['Abonelere özel'],
  related: ['Bunu da okuyun: Feribot haziranda dönüyor', 'İlgili haberler', 'En çok okunanlar'],
  subscribe: ['Bizi takip edin', 'WhatsApp kanalımıza katılın'],
  advertising: ['Reklam'],
  share: ['Yazdır', 'Bağlantıyı kopyala'],
  tags: ['Etiketler: liman, feribot'],
  byline: ['Muhabir Anna Lind', 'Güncelleme: 14 Mayıs', 'Kaynak: liman'],
  comments: ['Yorum yap', '12 yorum'],
  consent: ['Bu sitede çerezler kullanılır, kişisel verileriniz korunur'],
  paywall: ['Zaten abone misiniz? Girin', 'Giriş yap ve oku'],
  legal: ['Her hakkı saklıdır'],
  'next-article': ['Sonraki haber: Lambalar'],
  navigation: ['Ana sayfa', 'Yukarı'],
  poll: ['Anket'],
  caption: ['Fotoğraf: Piri Değirmen', 'Rıhtım akşam. Fotoğraf: Piri Değirmen'],
  text: [
    'Liman, kişisel verileri korumak için kural koydu.',
    'Belediye WhatsApp kanalı açtı.',
    'Son haberler limandan iyi.',
    'Konular az değildi.',
  ],
};
