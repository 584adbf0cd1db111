import type { TextsLike } from '#src/i18n/types.ts'
import type { programMessages as english } from '#src/i18n/messages/en/programs.ts'

export const programMessages = {
  'programs.title': '使用数据',
  'programs.about': '按网址，供Python、R、电子表格或curl读取',
  'programs.whole':
    '已公布的数据（未经换算），CSV格式，网址固定不变。图表由此计算的结果（合计、占比、指数、其他货币）见“CSV”和“复制为文本”。',
  'programs.own': '您的文件只留在这个浏览器中：其序列没有网址。',
  'programs.address': '网址',
  'programs.python': 'Python（pandas）',
  'programs.r': 'R',
  'programs.sheet': '电子表格（Google表格）',
  'programs.curl': 'curl',
  'programs.copy': '复制',
  'programs.copyNamed': '复制：{name}',
  'programs.done': '已复制到剪贴板：{name}',
  'programs.more.openapi': '全部请求（OpenAPI）',
  'programs.more.tables': '全部数据表（数据包）',
  'programs.more.feed': '新增月份与更正（订阅）',
} as const satisfies TextsLike<typeof english>
