import type { Examples } from './example.ts';

export const zh: Examples = {
  player: ['您的浏览器不支持视频播放'],
  'full-version': ['阅读全文'],
  related: ['相关阅读', '延伸閱讀：渡輪六月回歸'],
  subscribe: ['欢迎关注我们的微信公众号'],
  advertising: ['广告'],
  share: ['分享到微信'],
  tags: ['关键词：港口'],
  byline: ['责任编辑：李明'],
  comments: ['发表评论'],
  legal: ['版权所有，翻印必究'],
  caption: ['资料图：港口'],
  text: ['渔民未经许可进入港口。', '市长关注港口的YouTube消息。', '渡轮六月回来。', '分享会在周一举行。'],
};
