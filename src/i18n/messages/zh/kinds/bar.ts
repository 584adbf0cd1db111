import type { TextsLike } from '#src/i18n/types.ts'
import type { barMessages as english } from '#src/i18n/messages/en/kinds/bar.ts'

export const barMessages = {
  'bar.window': '仅显示全部{all}期中自{first}起的最近{shown}期：再多的柱形无法容纳。',
} as const satisfies TextsLike<typeof english>
