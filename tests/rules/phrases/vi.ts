import type { Examples } from './example.ts';

export const vi: Examples = {
  player: ['Trình duyệt của bạn không hỗ trợ video, hãy dùng trình duyệt khác'],
  'full-version': ['Xem tiếp'],
  related: ['Tin liên quan', 'Đọc thêm: Phà trở lại vào tháng sáu'],
  subscribe: ['Theo dõi chúng tôi trên kênh Zalo'],
  advertising: ['Quảng cáo'],
  share: ['Chia sẻ'],
  tags: ['Từ khóa: cảng, phà'],
  comments: ['Gửi bình luận'],
  legal: ['Giữ bản quyền nội dung thuộc về tòa soạn'],
  caption: ['Ảnh: Phan Minh', 'Bến cảng buổi tối. Ảnh: Phan Minh'],
  text: ['Chủ đề của cuộc họp chưa được công bố.'],
};
