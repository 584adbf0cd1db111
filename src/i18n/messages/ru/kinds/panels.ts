import type { TextsLike } from '#src/i18n/types.ts'
import type { panelMessages as english } from '#src/i18n/messages/en/kinds/panels.ts'

export const panelMessages = {
  'panel.at': '{amount}, {period}',
  'panel.y': 'Ось значений',
  'panel.y.shared': 'Общая',
  'panel.y.own': 'Своя',
  'panel.none': 'нет данных, {period}',
  'panel.description': '{name}: {amount}',
} as const satisfies TextsLike<typeof english>
