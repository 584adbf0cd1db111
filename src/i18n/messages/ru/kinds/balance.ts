import type { TextsLike } from '#src/i18n/types.ts'
import type { balanceMessages as english } from '#src/i18n/messages/en/kinds/balance.ts'

export const balanceMessages = {
  'balance.latest': '{name}: {amount}',
  'balance.title': 'Торговый баланс Китая с Россией',
  'balance.difference': 'Разница',
  'balance.surplus': 'Положительное сальдо Китая',
  'balance.deficit': 'Отрицательное сальдо Китая',
  'balance.alt': '{name}, {period}: {amount}.',
  'balance.note.area':
    'Площадь между линиями — сальдо, в цвете большей стороны; она заштрихована там, где линия пунктирная.',
  'balance.note.others': 'Не входят в сальдо: {names}.',
  'balance.noPair':
    'Для сальдо нужны и закупки, и продажи Китая по данным одного источника, а выбрано только одно из двух: показаны линии.',
  'balance.unlike': 'Импорт и экспорт здесь — разные товары.',
  'balance.allGoods': 'Сальдо по всем товарам',
} as const satisfies TextsLike<typeof english>
