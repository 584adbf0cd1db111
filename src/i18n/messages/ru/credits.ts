import type { TextsLike } from '#src/i18n/types.ts'
import type { creditMessages as english } from '#src/i18n/messages/en/credits.ts'

export const creditMessages = {
  'source.line': '{count|Источник|Источники|Источники}: {sources}. Данные по {period}. {address}',

  'cite.line':
    '«{title}», {page}. {count|Источник|Источники|Источники}: {publishers}. Данные по {period}. {link} (дата обращения: {day})',
} as const satisfies TextsLike<typeof english>
