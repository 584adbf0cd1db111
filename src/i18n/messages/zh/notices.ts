import type { TextsLike } from '#src/i18n/types.ts'
import type { noticeMessages as english } from '#src/i18n/messages/en/notices.ts'

export const noticeMessages = {
  'notice.ignored': '链接中有本页无法识别的内容，已忽略：{parameters}。',
  'notice.own': '链接中有来自读者自己文件的序列，链接无法携带该文件：{ids}。有此文件者可在本页打开它。',
  'notice.parameter': '{name}={value}',
  'notice.more': '另外{count}项',
  'notice.repaired': '“{control}”已改为“{choice}”：{reason}',
  'notice.closed': '现在无法选择此项：{why}',
} as const satisfies TextsLike<typeof english>
