import type { TextsLike } from '#src/i18n/types.ts'
import type { appMessages as english } from '#src/i18n/messages/en/app.ts'

export const appMessages = {
  'app.title': 'Торговля Китая и России',
  'app.skip': 'К графику',
  'app.language': 'Язык',
  'app.theme': 'Тема',
  'app.theme.auto': 'Авто',
  'app.theme.light': 'Светлая',
  'app.theme.dark': 'Тёмная',
  'app.crash.title': 'В этой части страницы произошла ошибка',
  'app.crash.body': 'Остальное работает. Причина: {problem}.',
  'app.retry': 'Повторить',
  'app.dismiss': 'Скрыть',
  'app.loading': 'Загружаем данные…',
  'app.offline':
    'Нет подключения к сети. То, что уже построено, останется; остальное загрузится, когда связь восстановится.',
} as const satisfies TextsLike<typeof english>
