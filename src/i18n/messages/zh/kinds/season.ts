import type { TextsLike } from '#src/i18n/types.ts'
import type { seasonMessages as english } from '#src/i18n/messages/en/kinds/season.ts'

export const seasonMessages = {
  'season.to': '1—{month}',
  'season.janFeb': '1—2月合并',
  'season.to.year': '{year}{first}至{month}',
  'season.janFeb.year': '{year}{first}和{second}合并',
  'season.earlier': '更早',
  'season.band': '{from}—{to}最低至最高',
  'season.band.years': '{from}—{to}',
  'season.note': '每条线为一年，从1月到12月：最近一年最醒目，前一年次之，更早各年为灰色。',
  'season.note.band':
    '色带为{from}至{to}的最低值到最高值，仅限这些年份均有数据的月份；其中任何一年为初步数、估算数或可靠性低的数据时，以线条填充。',
  'season.alt': '{name}：{period}为{amount}。',
  'season.alt.before': '{name}：{period}为{amount}，上年同期为{before}。',
  'season.alt.band': '{from}至{to}同期介于{low}与{high}之间。',
} as const satisfies TextsLike<typeof english>
