import type { TextsLike } from '#src/i18n/types.ts'
import type { areaMessages as english } from '#src/i18n/messages/en/kinds/area.ts'

export const areaMessages = {
  'area.rest': 'Все прочие товары',
  'area.total': 'Все товары',
  'area.note.rest': '«Все прочие товары» — это все товары за вычетом показанных слоёв.',
  'area.note.whole': '{name}: отдельного слоя нет, так как показаны составные части: {parts}.',
  'area.note.part': '{name}: отдельного слоя нет, так как входит в состав другого: {whole}.',
  'area.note.book': 'Не включены в накопление, так как данные разных источников никогда не складываются: {names}.',
  'area.note.never': 'Не показаны, так как у слоя ниже нет данных за те же периоды: {names}.',
  'area.note.open': 'Где у слоя нет данных, он и все слои над ним оставлены пустыми.',
} as const satisfies TextsLike<typeof english>
