import type { TextsLike } from '#src/i18n/types.ts'
import type { seriesMessages as english } from '#src/i18n/messages/en/series.ts'

export const seriesMessages = {
  'flow.M': '俄罗斯输往中国',
  'flow.X': '中国输往俄罗斯',
  'flow.M.short': '俄对华',
  'flow.X.short': '华对俄',

  'book.customs': '海关总署',
  'book.yearly': '海关总署分品目年度数据',
  'book.baci': 'BACI',
  'book.quoted': '媒体引述',
  'book.russia': '俄方',
  'book.file': '您的文件',
  'book.file.named': '您的文件{name}',

  'series.withFlow': '{name}（{flow}）',
  'series.withBook': '{name}（{book}）',
  'series.heading': '{code} {label}',
  'series.headingOnly': 'HS {code}',

  'status.A': '已公布',
  'status.P': '初步数',
  'status.E': '估算数',
  'status.U': '可靠性低',
} as const satisfies TextsLike<typeof english>
