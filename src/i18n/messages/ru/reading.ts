import type { TextsLike } from '#src/i18n/types.ts'
import type { readingMessages as english } from '#src/i18n/messages/en/reading.ts'

export const readingMessages = {
  'reading.title': 'Статья по шагам',
  'reading.about':
    'Пять утверждений и один график — открытого шага. Шаг — это ссылка: она открывает свой вид здесь и на графике выше.',
} as const satisfies TextsLike<typeof english>
