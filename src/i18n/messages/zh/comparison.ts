import type { TextsLike } from '#src/i18n/types.ts'
import type { comparisonMessages as english } from '#src/i18n/messages/en/comparison.ts'

export const comparisonMessages = {
  'comparison.marked': '图中标出{name}：{first}为{before}，{last}为{after}，变动{change}。',
} as const satisfies TextsLike<typeof english>
