import type { TextsLike } from '#src/i18n/types.ts'
import type { appMessages as english } from '#src/i18n/messages/en/app.ts'

export const appMessages = {
  'app.title': 'Торговля Китая и России',
  'app.description':
    'Торговля Китая и России с 2017 года: энергоносители и итоги — по месяцам, остальное — по годам. Проверка утверждений прессы, источник каждого числа, графики для публикации.',
  'app.skip': 'К графику',
  'app.footer':
    'Стоимость — в текущих долларах США. Импорт Китая учтён с фрахтом и страхованием (CIF), экспорт — без них (FOB).',
  'app.age': 'Энергоносители — по {energy} года, итоги — по {totals} года, остальные товары — по годам, по {year} год.',
  'app.age.compiled': 'Данные собраны: {month} года.',
  'app.age.later': 'Таможня Китая опубликовала данные и за более поздние месяцы.',
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

  'app.whole': 'Открыть страницу целиком: «Торговля Китая и России»',
} as const satisfies TextsLike<typeof english>
