import type { TextsLike } from '#src/i18n/types.ts'
import type { creditMessages as english } from '#src/i18n/messages/en/credits.ts'

export const creditMessages = {
  'source.line': 'Источник: {sources}. Данные по {period}. {address}',
  'source.item': '{publisher}: {dataset}',
  'source.items': '{before}. {next}',
  'source.dataset': '{dataset} ({vintage}; лицензия: {licence})',
  'source.short': 'Источник: {sources}. Данные по {period}. Наборы данных, версии и лицензии: {address}',
  'source.own': 'ваш файл {name}',
  'source.ownItem': 'Ваш файл: {name}',

  'cite.line': '«{title}», {page}. Источники: {publishers}. Данные по {period}. {link} (дата обращения: {day})',
} as const satisfies TextsLike<typeof english>
