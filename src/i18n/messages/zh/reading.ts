import type { TextsLike } from '#src/i18n/types.ts'
import type { readingMessages as english } from '#src/i18n/messages/en/reading.ts'

export const readingMessages = {
  'reading.title': '逐条读报道',
  'reading.about': '五个说法，一张图：当前步骤的图。每一步都是链接：在这里和上方的图表中打开它的视图。',
} as const satisfies TextsLike<typeof english>
