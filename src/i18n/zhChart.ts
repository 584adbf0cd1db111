import type { TextsLike } from '#src/i18n/catalogue.ts'
import type { enChart } from '#src/i18n/enChart.ts'

// Chinese of enChart.ts.
export const zhChart = {
  'chart.keys': '用方向键逐点查看。',
  'chart.janFeb': '{year}1—2月合并',
  'chart.ytd': '{year}1—{month}',
  'chart.rolling': '截至{month}的12个月',
  'chart.quarter': '截至{month}的季度',
  'alt.summary': '{title}。{subtitle}。{series}',
  'alt.kind': '{chart}，共{count}个系列。',
  'alt.series': '{name}：{from}为{first}，{to}为{last}。',
  'alt.rose': '{name}从{from}的{first}升至{to}的{last}（{change}）。',
  'alt.fell': '{name}从{from}的{first}降至{to}的{last}（{change}）。',
  'alt.point': '{name}：{period}为{amount}。',
  'alt.highest': '最高',
  'alt.lowest': '最低',
} as const satisfies TextsLike<typeof enChart>
