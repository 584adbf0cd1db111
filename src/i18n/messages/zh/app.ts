import type { TextsLike } from '#src/i18n/types.ts'
import type { appMessages as english } from '#src/i18n/messages/en/app.ts'

export const appMessages = {
  'app.title': '中俄贸易往来',
  'app.skip': '跳到图表',
  'app.language': '语言',
  'app.theme': '外观',
  'app.theme.auto': '自动',
  'app.theme.light': '浅色',
  'app.theme.dark': '深色',
  'app.crash.title': '页面的这一部分出错了',
  'app.crash.body': '其余部分仍可使用。出错原因：{problem}。',
  'app.retry': '重试',
  'app.dismiss': '关闭提示',
  'app.loading': '正在载入数据……',
  'app.offline': '当前没有网络连接。已绘制的内容保留不变，其余内容将在恢复连接后载入。',
} as const satisfies TextsLike<typeof english>
