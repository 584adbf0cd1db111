import type { TextsLike } from '#src/i18n/types.ts'
import type { panelMessages as english } from '#src/i18n/messages/en/kinds/panels.ts'

export const panelMessages = {
  'panel.at': '{amount}（{period}）',
  'panel.y': '数值轴',
  'panel.y.shared': '统一',
  'panel.y.own': '各自',
  'panel.none': '无数据（{period}）',
  'panel.description': '{name}：{amount}',
} as const satisfies TextsLike<typeof english>
