import type { TextsLike } from '#src/i18n/types.ts'
import type { exploreMessages as english } from '#src/i18n/messages/en/explore.ts'

export const exploreMessages = {
  'explore.title': '数据探索',
  'explore.looks': '深入分析',
  'explore.back': '返回图表',

  'sheet.commodities': '商品',
  'sheet.openCommodities': '商品（{count}）',
  'sheet.measures': '图表与指标',
  'sheet.close': '关闭',
} as const satisfies TextsLike<typeof english>
