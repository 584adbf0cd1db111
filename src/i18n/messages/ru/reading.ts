import type { TextsLike } from '#src/i18n/types.ts'
import type { readingMessages as english } from '#src/i18n/messages/en/reading.ts'

export const readingMessages = {
  'reading.title': 'Статья по шагам',
  'reading.about':
    'Пять утверждений, у каждого — график, который показывает, верно ли оно. Шаг — это ссылка: она открывает тот же вид на графике выше.',
} as const satisfies TextsLike<typeof english>
