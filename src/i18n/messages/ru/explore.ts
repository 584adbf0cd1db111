import type { TextsLike } from '#src/i18n/types.ts'
import type { exploreMessages as english } from '#src/i18n/messages/en/explore.ts'

export const exploreMessages = {
  'explore.title': 'Данные',
  'explore.looks': 'Крупным планом',
  'explore.back': 'Назад к графику',

  'sheet.commodities': 'Товары',
  'sheet.openCommodities': 'Товары ({count})',
  'sheet.measures': 'График и показатель',
  'sheet.close': 'Закрыть',
} as const satisfies TextsLike<typeof english>
