import type { TextsLike } from '#src/i18n/types.ts'
import type { announcementMessages as english } from '#src/i18n/messages/en/announcements.ts'

export const announcementMessages = {
  'news.added': '已加入{name}。',
  'news.removed': '已移除{name}。',
  'news.selected': '已选择：{names}。',
  'news.none': '未选择任何商品。',
  'news.shown': '{what}图中有{count}条线。',
} as const satisfies TextsLike<typeof english>
