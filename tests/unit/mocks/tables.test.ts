import { describe, expect, it } from 'vitest'
import { checkTables } from '#mocks/check/command.ts'
import { csvRows } from '#tests/unit/support/csvRows.ts'
import { row } from '#tests/unit/support/rows.ts'
import { readSmallFile, smallResponses, smallTables, smallTablesWith } from '#tests/unit/support/smallTables.ts'

const headerOf = (table: string): string => readSmallFile(table).split('\n')[0] ?? ''
const faultsIn = (tables: typeof smallTables): string[] => checkTables(tables).flatMap(({ faults }) => faults)

it('the small data package passes every check of the large one, and all of its answers can be made', () => {
  expect(faultsIn(smallTables)).toEqual([])
  expect([...smallResponses.values()].filter((answer) => answer().length < 3)).toEqual([])
})

describe('a table that does not fit is refused by file, line and field', () => {
  // Rows stand under the table's own header, or under the one that comes after #; a | ends a line.
  it.each(csvRows(import.meta.url, 'refused.csv'))('$table: $rows', ({ table = '', rows = '', problem = '' }) => {
    const text = rows.startsWith('#') ? rows.slice(1) : `${headerOf(table)}|${rows}|`
    expect(() => smallTablesWith({ [table]: text.replaceAll('|', '\n').trimEnd() })).toThrow(`${table}, ${problem}`)
  })
})

describe('a number that contradicts another table is found by the check', () => {
  it.each(csvRows(import.meta.url, 'contradictions.csv'))(
    '$table: $after',
    ({ table = '', before = '', after = '', faults }) => {
      expect(readSmallFile(table)).toContain(before)
      expect(faultsIn(smallTablesWith({ [table]: readSmallFile(table).replace(before, after) })).join(' | ')).toBe(
        faults,
      )
    },
  )
})

it('an empty cell is missing and 0 is a real zero', () => {
  const file = 'customs-monthly.csv'
  const { customs } = smallTablesWith({ [file]: `${headerOf(file)}\nM,271121,2018-01,0,,A,,gacc-wind\n` })
  expect(customs).toEqual([
    { flow: 'M', cmdCode: '271121', observation: row('2018-01', { value: 0, source: 'gacc-wind' }) },
  ])
})

it('names come in the languages that have a column and a cell', () => {
  const header = 'id,date,end_date,kind,importance,concerns,name_en,name_zh,name_ru'
  const { events } = smallTablesWith({ 'events.csv': `${header}\na-day,2022-02-24,,war,1,,A day,一天,\n` })
  expect(events[0]?.names).toEqual({ en: 'A day', zh: '一天' })
})
