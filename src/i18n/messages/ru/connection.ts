import type { TextsLike } from '#src/i18n/types.ts'
import type { connectionMessages as english } from '#src/i18n/messages/en/connection.ts'

export const connectionMessages = {
  'app.waiting': 'Ждём подключения…',

  'standing.newer':
    'С тех пор как вы открыли страницу, она обновилась. Перезагрузите её, чтобы увидеть новейшие данные; ваш выбор сохранится.',
  'standing.missing':
    'Часть страницы не загрузилась. Перезагрузите страницу, чтобы попробовать ещё раз; ваш выбор сохранится.',
  'standing.silent': 'Сайт сейчас не отвечает. Попробуйте позже.',
  'standing.reload': 'Перезагрузить страницу',
} as const satisfies TextsLike<typeof english>
