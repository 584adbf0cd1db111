import type { TextsLike } from '#src/i18n/types.ts'
import type { altMessages as english } from '#src/i18n/messages/en/altText.ts'

export const altMessages = {
  'alt.summary': '{title}。{subtitle}。{series}',
  'alt.kind': '{chart}，共{count}个序列。',
  'alt.focus': '{names}以彩色显示，其余为灰色。',
  'alt.series': '{name}：{from}为{first}，{to}为{last}。',
  'alt.rose': '{name}从{from}的{first}升至{to}的{last}（{change}）。',
  'alt.fell': '{name}从{from}的{first}降至{to}的{last}（{change}）。',
  'alt.point': '{name}：{period}为{amount}。',
  'alt.highest': '最高',
  'alt.lowest': '最低',
  'alt.note': '批注{letter}：{text}{date}。',
  'alt.unmarked': '批注：{text}{date}。',
} as const satisfies TextsLike<typeof english>
