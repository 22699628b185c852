import type { Examples } from './example.ts';

export const ja: Examples = {
  player: ['お使いのブラウザでは再生できません'],
  'full-version': ['続きを読む'],
  paid: ['有料会員限定'],
  related: ['【関連記事】', 'おすすめ情報'],
  subscribe: ['各種メールマガジンをお届けします'],
  advertising: ['広告'],
  share: ['リンクをコピー'],
  tags: ['キーワード'],
  comments: ['3件のコメント'],
  paywall: ['この記事は会員限定です', '残り500文字'],
  legal: ['記事の無断転載を禁じます'],
  navigation: ['ページトップへ'],
  caption: ['港の夕方（市提供）'],
  text: ['渡し船は６月に戻る。', '写真の灯台は古い。'],
};
