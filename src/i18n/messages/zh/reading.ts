import type { TextsLike } from '#src/i18n/types.ts'
import type { readingMessages as english } from '#src/i18n/messages/en/reading.ts'

export const readingMessages = {
  'reading.title': '逐条读报道',
  'reading.about': '五个说法，每条都附上可以检验它的图表。每一步都是链接：上方的图表会打开同一视图。',
} as const satisfies TextsLike<typeof english>
