import { csvParse } from 'd3-dsv'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseView } from '#src/view/address/address.ts'
import { type Check, checkIn, monthsOf } from '#src/view/check.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'

const relations = { '': '', '>': 'more than ', '<': 'less than ', '~': 'nearly ' }

function numberRead({ statement }: Check): string {
  if (statement.kind === 'record') return 'record'
  const { kind, relation, number } = statement
  const digits = number.includes('/') ? '' : ` digits ${number.split('.')[1]?.length ?? 0}`
  const named = kind === 'factor' ? 'times' : kind
  // A factor without digits is no more exact than its word.
  const exact = kind === 'factor' && digits.endsWith(' 0') ? '' : digits
  return `${relations[relation]}${named} ${number.includes('/') ? number : Number(number)}${kind === 'level' ? statement.unit : ''}${exact}`
}

function periodRead({ period }: Check): string {
  if (period.kind === 'rolling') return `; twelve months to ${period.month}`
  const { first, last } = monthsOf(period).now
  if (period.kind === 'months') return first === last ? `; month ${last}` : `; months ${first} to ${last}`
  return Number(period.year) - Number(period.before) === 1 ? '' : `; ${period.year} on ${period.before}`
}

const rows = csvParse(readFileSync(new URL('statements.csv', import.meta.url), 'utf8')).map(
  ({ check = '', reads = '' }) => [check, reads] as const,
)

it.each(rows)('check=%s is %s', (text, reads) => {
  const check = checkIn(parseView(`series=M-2709&check=${text}`, realCatalogue).view)
  expect(check === null ? 'refused' : numberRead(check) + periodRead(check)).toBe(reads)
})
