import type { TextsLike } from '#src/i18n/types.ts'
import type { programMessages as english } from '#src/i18n/messages/en/programs.ts'

export const programMessages = {
  'programs.title': 'Данные для программ',
  'programs.about': 'По адресу: из Python, R, электронной таблицы или curl',
  'programs.whole':
    'Опубликованные данные без пересчёта, в CSV по постоянному адресу. То, что график по ним вычисляет (суммы, доли, индексы, другие валюты), — в «CSV» и «Копировать текстом».',
  'programs.own': 'Ваш файл остаётся в этом браузере: у его рядов нет адреса.',
  'programs.address': 'Адрес',
  'programs.python': 'Python (pandas)',
  'programs.r': 'R',
  'programs.sheet': 'Электронная таблица (Google Таблицы)',
  'programs.curl': 'curl',
  'programs.copy': 'Копировать',
  'programs.copyNamed': 'Копировать: {name}',
  'programs.done': 'В буфере обмена: {name}',
  'programs.more.openapi': 'Все запросы (OpenAPI)',
  'programs.more.tables': 'Все таблицы (пакет данных)',
  'programs.more.feed': 'Новые месяцы и исправления (лента)',
} as const satisfies TextsLike<typeof english>
