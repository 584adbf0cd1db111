import type { TextsLike } from '#src/i18n/types.ts'
import type { panelMessages as english } from '#src/i18n/messages/en/kinds/panels.ts'

export const panelMessages = {
  'panel.none': '无数据（{period}）',
  'panel.description': '{name}：{amount}',
} as const satisfies TextsLike<typeof english>
