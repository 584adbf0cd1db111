import type { TextsLike } from '#src/i18n/types.ts'
import type { readingMessages as english } from '#src/i18n/messages/en/reading.ts'

export const readingMessages = {
  'reading.title': '逐条读报道',
  'reading.about': '报道中的五项说法。选择一项，即可在此处和上方查看对应图表。',
} as const satisfies TextsLike<typeof english>
