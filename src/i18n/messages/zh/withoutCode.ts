import type { TextsLike } from '#src/i18n/types.ts'
import type { withoutCodeMessages as english } from '#src/i18n/messages/en/withoutCode.ts'

export const withoutCodeMessages = {
  'withoutCode.controls': '本页的控件未能载入。',
  'withoutCode.view': '本页的控件和您要查看的内容未能载入。',

  'notFound.title': '此网址没有页面',
  'notFound.body': '网址可能输入有误，或该页面已不存在。',
  'notFound.home': '前往首页：中俄贸易往来',
} as const satisfies TextsLike<typeof english>
