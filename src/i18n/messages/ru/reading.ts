import type { TextsLike } from '#src/i18n/types.ts'
import type { readingMessages as english } from '#src/i18n/messages/en/reading.ts'

export const readingMessages = {
  'reading.title': 'Статья по шагам',
  'reading.about': 'Пять утверждений из статьи. Выберите одно\u00a0— его график появится здесь и выше.',
} as const satisfies TextsLike<typeof english>
