import type { TextsLike } from '#src/i18n/types.ts'
import type { comparisonMessages as english } from '#src/i18n/messages/en/comparison.ts'

export const comparisonMessages = {
  'comparison.marked': 'На графике отмечено: {name}, {first} — {before}, {last} — {after}, {change}.',
} as const satisfies TextsLike<typeof english>
