import type { TextsLike } from '#src/i18n/types.ts'
import type { appMessages as english } from '#src/i18n/messages/en/app.ts'

export const appMessages = {
  'app.title': 'Торговля Китая и России',
  'app.description':
    'Чем торгуют Китай и Россия, помесячно с 2017 года: проверка утверждений, сравнение товаров, источник каждого числа, графики для публикации.',
  'app.standfirst': 'Что две страны продают друг другу: помесячно с 2017 года, по данным обеих сторон.',
  'app.skip': 'К графику',
  'app.footer':
    'Данные по {month}. Стоимость в текущих долларах США; импорт Китая учтён с фрахтом и страхованием (CIF), экспорт — без них (FOB).',
  'app.language': 'Язык',
  'app.theme': 'Тема',
  'app.theme.auto': 'Авто',
  'app.theme.light': 'Светлая',
  'app.theme.dark': 'Тёмная',
  'app.crash.title': 'В этой части страницы произошла ошибка',
  'app.crash.body': 'Остальное работает. Причина: {problem}.',
  'app.retry': 'Повторить',
  'app.loading': 'Загружаем данные…',
  'app.offline':
    'Нет подключения к сети. То, что уже построено, останется; остальное загрузится, когда связь восстановится.',

  'app.whole': 'Открыть страницу целиком: «Торговля Китая и России»',
} as const satisfies TextsLike<typeof english>
