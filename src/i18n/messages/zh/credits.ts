import type { TextsLike } from '#src/i18n/types.ts'
import type { creditMessages as english } from '#src/i18n/messages/en/credits.ts'

export const creditMessages = {
  'source.line': '来源：{sources}。数据截至{period}。{address}',
  'source.item': '{publisher}：{dataset}',
  'source.items': '{before}；{next}',
  'source.dataset': '{dataset}（{vintage}；许可：{licence}）',
  'source.short': '来源：{sources}。数据截至{period}。数据集、版本和许可见：{address}',
  'source.own': '您的文件{name}',
  'source.ownItem': '您的文件：{name}',

  'cite.line': '《{title}》，{page}。来源：{publishers}。数据截至{period}。{link}（{day}查阅）',
} as const satisfies TextsLike<typeof english>
