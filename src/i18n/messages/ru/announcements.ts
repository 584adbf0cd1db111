import type { TextsLike } from '#src/i18n/types.ts'
import type { announcementMessages as english } from '#src/i18n/messages/en/announcements.ts'

export const announcementMessages = {
  'news.added': 'Добавлено: {name}.',
  'news.removed': 'Убрано: {name}.',
  'news.selected': 'Выбрано: {names}.',
  'news.none': 'Ничего не выбрано.',
  'news.shown': '{what} На графике {count} {count|линия|линии|линий}.',
} as const satisfies TextsLike<typeof english>
