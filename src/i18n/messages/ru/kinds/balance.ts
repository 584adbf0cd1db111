import type { TextsLike } from '#src/i18n/types.ts'
import type { balanceMessages as english } from '#src/i18n/messages/en/kinds/balance.ts'

export const balanceMessages = {
  'balance.latest': '{name}: {amount}',
  'balance.title': 'Торговый баланс Китая с Россией',
  'balance.surplus': 'Положительное сальдо Китая',
  'balance.deficit': 'Отрицательное сальдо Китая',
  'balance.alt': '{name}, {period}: {amount}.',
  'balance.note.area':
    'Площадь между линиями — сальдо, в цвете большей стороны; она заштрихована там, где линия пунктирная.',
  'balance.note.others': 'Не входят в сальдо: {names}.',
  'balance.note.all': 'Это сальдо по всем товарам: среди выбранных нет товара, который идёт в обе стороны.',
} as const satisfies TextsLike<typeof english>
