import type { TextsLike } from '#src/i18n/types.ts'
import type { creditMessages as english } from '#src/i18n/messages/en/credits.ts'

export const creditMessages = {
  'source.line': '{count|来源}：{sources}。数据截至{period}。{address}',

  'cite.line': '《{title}》，{page}。{count|来源}：{publishers}。数据截至{period}。{link}（{day}查阅）',
} as const satisfies TextsLike<typeof english>
