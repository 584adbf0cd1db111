import type { TextsLike, Units } from '#src/i18n/types.ts'
import type { amountMessages as english } from '#src/i18n/messages/en/amounts.ts'

export const units = {
  usd: [
    { divisor: 1e8, short: '{number}亿美元', long: '亿美元（现价）' },
    { divisor: 1e4, short: '{number}万美元', long: '万美元（现价）' },
    { divisor: 1, short: '{number}美元', long: '美元（现价）' },
  ],
  kg: [
    { divisor: 1e7, short: '{number}万吨', long: '万吨' },
    { divisor: 1e3, short: '{number}吨', long: '吨' },
    { divisor: 1, short: '{number}公斤', long: '公斤' },
  ],
} as const satisfies Units

export const amountMessages = {
  'unit.price.short': '{number}美元/吨',
  'unit.price.long': '美元/吨（现价）',
  'unit.percent.short': '{number}%',
  'unit.percent.long': '百分比',
  'unit.index.long': '指数',

  'list.clauses': '{before}；{next}',
} as const satisfies TextsLike<typeof english>
