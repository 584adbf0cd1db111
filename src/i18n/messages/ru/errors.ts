import type { TextsLike } from '#src/i18n/types.ts'
import type { errorMessages as english } from '#src/i18n/messages/en/errors.ts'

export const errorMessages = {
  'error.unknown': 'Произошла непредвиденная ошибка: {problem}.',

  'error.network': 'Сеть не вернула ответ на запрос {resource}. Проверьте подключение и повторите.',
  'error.timeout': 'Ответ на запрос {resource} не пришёл вовремя. Повторите чуть позже.',
  'error.status':
    'Сервер ответил {status} на запрос {resource}. Повторите чуть позже; если не поможет, неисправность на стороне сайта.',
  'error.status.wait':
    'Сервер ответил {status} на запрос {resource} и просит подождать {seconds} {seconds|секунду|секунды|секунд}.',
  'error.status.until':
    'Сервер ответил {status} на запрос {resource} и просит подождать до {time}. Повторите после этого.',
  'error.notJson':
    'Ответ на запрос {resource} — не JSON: возможно, его подменила страница входа в сеть. Пройдите её и повторите.',
  'error.shape':
    'Ответ на запрос {resource} не подходит: {field} — {problem}. Перезагрузите страницу; если не поможет, неисправность на стороне сайта.',
} as const satisfies TextsLike<typeof english>
