import type { TextsLike } from '#src/i18n/types.ts'
import type { chartMessages as english } from '#src/i18n/messages/en/chart.ts'

export const chartMessages = {
  'chart.tooltip.noFigure': '无数据',
  'chart.at': '{amount}（{period}）',
  'chart.status': '，{status}',
  'chart.keys': '用方向键逐点查看。',
  'chart.janFeb': '{year}1—2月合并',
  'chart.ytd': '{year}1—{month}',
  'chart.rolling': '截至{month}的12个月',
  'chart.quarter': '截至{month}的季度',

  'chart.point': '{name}：{amount}（{status}）',
  'chart.noPoint': '{name}：无数据',
  'chart.note': '批注{letter}：{text}',
  'chart.event': '事件{number}：{label}',
} as const satisfies TextsLike<typeof english>
