import type { TextsLike } from '#src/i18n/types.ts'
import type { chartMessages as english } from '#src/i18n/messages/en/chart.ts'

export const chartMessages = {
  'chart.tooltip.noFigure': 'нет данных',
  'chart.at': '{amount}, {period}',
  'chart.status': ', {status}',
  'chart.keys': 'По точкам можно идти клавишами со стрелками.',
  'chart.janFeb': 'Январь и февраль {year} вместе',
  'chart.ytd': 'Январь–{month} {year}',
  'chart.rolling': '12 месяцев по {month}',
  'chart.quarter': 'Квартал по {month}',

  'chart.point': '{name}: {amount} ({status})',
  'chart.noPoint': '{name}: нет данных',
  'chart.note': 'Заметка {letter}: {text}',
  'chart.event': 'Событие {number}: {label}',
} as const satisfies TextsLike<typeof english>
