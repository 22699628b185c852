import type { Phrases } from '../../core/clean/rules.ts';

export const vi: Phrases = {
  player: ['* trình duyệt * không hỗ trợ *'],
  'full-version': ['(Xem thêm|Đọc tiếp|Xem tiếp|Đọc thêm|Xem tất cả)'],
  related: [
    '(Xem thêm|Đọc thêm|Tin liên quan|Bài liên quan|Tin cùng chuyên mục|Có thể bạn quan tâm|Đọc nhiều|Tin mới|Tin nổi bật)',
    '(Xem thêm|Đọc thêm|>> Xem thêm): *',
  ],
  subscribe: ['(Theo dõi|Đăng ký) * (kênh|Facebook|Zalo|bản tin|Youtube|Telegram|báo) *'],
  advertising: ['(Quảng cáo|Tài trợ)'],
  share: ['(Chia sẻ|In bài|Sao chép liên kết|Lưu|Copy link)'],
  tags: ['(Từ khóa|Tags|Chủ đề)', '(Từ khóa|Tags|Chủ đề): *'],
  comments: ['(Bình luận|Ý kiến|Gửi bình luận|Ý kiến bạn đọc) (#|)'],
  legal: ['* bản quyền * (thuộc|báo) *'],
  caption: ['Ảnh: *', '* Ảnh: *'],
};
