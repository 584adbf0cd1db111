import type { TextsLike } from '#src/i18n/types.ts'
import type { tableMessages as english } from '#src/i18n/messages/en/kinds/table.ts'

export const tableMessages = {
  'table.period.month': '月份',
  'table.period.quarter': '季度（截至）',
  'table.period.rolling': '12个月（截至）',
  'table.period.year': '年份',
  'table.period.ytd': '1—{month}',
  'table.period.ytd1': '1月',
  'table.sum.month': '{count}个月合计',
  'table.sum.quarter': '{count}个季度合计',
  'table.sum.year': '{count}年合计',
  'table.scroll': '表格，可滚动',
  'table.letter': '{letter} {status}',
  'table.cut.periods': '仅列出全部{all}期中的最近{count}期。',
  'table.cut.series': '仅列出全部{all}个序列中的前{count}个。',
} as const satisfies TextsLike<typeof english>
