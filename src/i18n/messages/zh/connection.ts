import type { TextsLike } from '#src/i18n/types.ts'
import type { connectionMessages as english } from '#src/i18n/messages/en/connection.ts'

export const connectionMessages = {
  'app.waiting': '正在等待网络连接……',

  'standing.newer': '您打开本页后，页面已有更新。请重新载入以查看最新数据，您的选择会保留。',
  'standing.missing': '本页有一部分未能载入。请重新载入本页，您的选择会保留。',
  'standing.silent': '网站暂时没有响应，请稍后再试。',
  'standing.reload': '重新载入本页',
} as const satisfies TextsLike<typeof english>
