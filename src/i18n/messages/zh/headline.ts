import type { TextsLike } from '#src/i18n/types.ts'
import type { headlineMessages as english } from '#src/i18n/messages/en/headline.ts'

export const headlineMessages = {
  'headline.up.rolling': '{title}：截至{period}的12个月为{amount}，高于截至{earlier}的12个月的{before}',
  'headline.down.rolling': '{title}：截至{period}的12个月为{amount}，低于截至{earlier}的12个月的{before}',
  'headline.up.year': '{title}：{period}为{amount}，高于{earlier}的{before}',
  'headline.down.year': '{title}：{period}为{amount}，低于{earlier}的{before}',
  'headline.up.month': '{title}：{period}为{amount}，高于{earlier}的{before}',
  'headline.down.month': '{title}：{period}为{amount}，低于{earlier}的{before}',
  'headline.up.quarter': '{title}：截至{period}的季度为{amount}，高于截至{earlier}的季度的{before}',
  'headline.down.quarter': '{title}：截至{period}的季度为{amount}，低于截至{earlier}的季度的{before}',
} as const satisfies TextsLike<typeof english>
