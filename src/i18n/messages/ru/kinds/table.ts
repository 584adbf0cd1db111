import type { TextsLike } from '#src/i18n/types.ts'
import type { tableMessages as english } from '#src/i18n/messages/en/kinds/table.ts'

export const tableMessages = {
  'table.period.month': 'Месяц',
  'table.period.quarter': 'Квартал по',
  'table.period.rolling': '12 месяцев по',
  'table.period.year': 'Год',
  'table.period.ytd': 'Январь–{month}',
  'table.period.ytd1': 'Январь',
  'table.sum.month': 'Сумма за {count} {count|месяц|месяца|месяцев}',
  'table.sum.quarter': 'Сумма за {count} {count|квартал|квартала|кварталов}',
  'table.sum.year': 'Сумма за {count} {count|год|года|лет}',
  'table.scroll': 'Таблица с прокруткой',
  'table.letter': '{letter} {status}',
  'table.cut.periods': 'Показано периодов: {count} последних из {all}.',
  'table.cut.series': 'Показано рядов: {count} первых из {all}.',
} as const satisfies TextsLike<typeof english>
