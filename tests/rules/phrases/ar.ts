import type { Examples } from './example.ts';

export const ar: Examples = {
  player: ['متصفحك لا يدعم الفيديو'],
  'full-version': ['اقرأ المزيد'],
  related: ['اقرأ أيضا: العبارة تعود في يونيو', 'مواضيع ذات صلة'],
  subscribe: ['اشترك في قناة الميناء'],
  advertising: ['إعلان'],
  share: ['نسخ الرابط'],
  tags: ['الوسوم: ميناء'],
  comments: ['أضف تعليق'],
  legal: ['جميع الحقوق محفوظة للميناء'],
  text: ['تعود العبارة إلى الميناء في يونيو.'],
};
