import type { Examples } from './example.ts';

export const ko: Examples = {
  player: ['이 브라우저에서는 지원하지 않는 영상입니다'],
  'full-version': ['더보기'],
  related: ['관련기사', '추천기사: 나룻배가 돌아온다'],
  subscribe: ['뉴스레터 구독하기'],
  advertising: ['광고'],
  share: ['공유하기'],
  tags: ['태그: 항구'],
  comments: ['댓글 12개'],
  legal: ['무단 전재 및 재배포 금지'],
  caption: ['사진: 김철수'],
  text: ['항구는 지도 구독 요금을 내렸다.', '나룻배는 6월에 돌아온다.'],
};
