import type { TextsLike } from '#src/i18n/catalogue.ts'
import type { enChart } from '#src/i18n/enChart.ts'

// Russian of enChart.ts.
export const ruChart = {
  'chart.keys': 'По точкам можно идти клавишами со стрелками.',
  'chart.janFeb': 'январь и февраль {year} вместе',
  'chart.ytd': 'январь–{month} {year}',
  'chart.rolling': '12 месяцев по {month}',
  'chart.quarter': 'Квартал по {month}',
  'alt.summary': '{title}. {subtitle}. {series}',
  'alt.kind': '{chart}: {count} {count|ряд|ряда|рядов}.',
  'alt.series': '{name}: {first} ({from}), {last} ({to}).',
  'alt.rose': '{name}: рост с {first} ({from}) до {last} ({to}), {change}.',
  'alt.fell': '{name}: снижение с {first} ({from}) до {last} ({to}), {change}.',
  'alt.point': '{name}: {amount} ({period}).',
  'alt.highest': 'Максимум',
  'alt.lowest': 'Минимум',
} as const satisfies TextsLike<typeof enChart>
