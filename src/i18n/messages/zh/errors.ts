import type { TextsLike } from '#src/i18n/types.ts'
import type { errorMessages as english } from '#src/i18n/messages/en/errors.ts'

export const errorMessages = {
  'error.unknown': '发生意外错误：{problem}。',

  'error.network': '网络没有返回{resource}。请检查连接后重试。',
  'error.timeout': '{resource}未能及时返回。请稍后重试。',
  'error.status': '请求{resource}时，服务器返回{status}。请稍后重试；如仍无法使用，说明网站有故障。',
  'error.status.wait': '请求{resource}时，服务器返回{status}，并要求等待{seconds}秒。',
  'error.status.until': '请求{resource}时，服务器返回{status}，并要求等到{time}。请届时重试。',
  'error.notJson': '{resource}返回的内容不是JSON：可能被网络的登录页面拦截。请先登录，然后重试。',
  'error.shape': '{resource}返回的内容不符合要求：{field}——{problem}。请重新载入页面；如仍无法使用，说明网站有故障。',
} as const satisfies TextsLike<typeof english>
