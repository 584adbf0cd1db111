import type { TextsLike } from '#src/i18n/types.ts'
import type { seasonMessages as english } from '#src/i18n/messages/en/kinds/season.ts'

export const seasonMessages = {
  'season.to': 'январь–{month}',
  'season.janFeb': 'январь и февраль вместе',
  'season.to.year': '{first}–{month} {year}',
  'season.janFeb.year': '{first} и {second} {year} вместе',
  'season.earlier': 'ранее',
  'season.band': '{from}–{to}, от минимума до максимума',
  'season.band.years': '{from}–{to}',
  'season.note':
    'Каждая линия — один год, с января по декабрь: последний год самый заметный, предыдущий слабее, более ранние серые.',
  'season.note.band':
    'Полоса — от наименьшего до наибольшего значения за {from}–{to} годы, в тех месяцах, за которые есть данные всех этих лет; она заштрихована там, где хотя бы одно из них предварительное, оценочное или низкой надёжности.',
  'season.alt': '{name}, {period}: {amount}.',
  'season.alt.before': '{name}, {period}: {amount}; годом ранее: {before}.',
  'season.alt.band': 'За тот же период {from}–{to} годов от {low} до {high}.',
} as const satisfies TextsLike<typeof english>
