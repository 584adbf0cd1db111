import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { csvText } from '#src/figure/files/csv.ts'
import { plotRows } from '#src/figure/files/rows.ts'
import { monthRange } from '#src/trade/periods.ts'
import { charts } from '#src/view/kinds.ts'
import { headlineOf } from '#src/view/texts/headline.ts'
import { quantityOf } from '#src/view/texts/titles.ts'
import { frequencies, measures, moneys, shows } from '#src/view/viewState.ts'
import { full } from '#tests/full.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'
import { format, labels, plain, shown } from '#tests/unit/support/words.ts'

// When a headline is there, and how it is worded, is in words.csv.

const all = realCatalogue.commodities.flatMap(({ series }) => series)
const ids = all.map(({ id }) => id)
const monthly = all.filter(({ frequency }) => frequency === 'monthly').map(({ id }) => id)
const months = monthRange('2017-01', realCatalogue.lastPeriod)
const end = fc.option(fc.constantFrom(...months), { nil: null, freq: 1 })
const anyView = fc
  .record({
    series: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...monthly).map((id) => [id]) },
      fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 3 }),
    ),
    focus: fc.subarray(ids, { maxLength: 1 }),
    measure: fc.constantFrom(...measures),
    money: fc.constantFrom(...moneys),
    show: fc.oneof({ weight: 4, arbitrary: fc.constant('level' as const) }, fc.constantFrom(...shows)),
    freq: fc.constantFrom(...frequencies),
    chart: fc.constantFrom(...charts),
    from: end,
    to: end,
  })
  .filter(({ from, to }) => from === null || to === null || from < to)
const periods = new Map([
  ...months.map((month) => [format.period(month), month] as const),
  ...months.map((month) => [month.slice(0, 4), month.slice(0, 4)] as const),
])
const saidToDate = /: (\S.*?) in January–\w+ (\d{4}), (?:about )?([+−][\d,.]+)% on a year earlier$/
const said =
  /: (\S.*?) in (?:the (?:year|quarter) to )?([\w ]+), (up|down) from (\S.*?) in (?:the (?:year|quarter) to )?([\w ]+)$/

it('every number of a headline is one of the CSV as it would be written, and up is up', () => {
  let titles = 0
  fc.assert(
    fc.property(anyView, (part) => {
      const { view, plot } = shown(part)
      const headline = headlineOf(view, plot, realCatalogue, format, labels)
      if (headline === null) return
      titles += 1
      const text = plain(headline)
      const rows = csvText(plotRows(plot, view, (id) => id))
        .split('\r\n')
        .map((row) => row.split(','))
      const about = part.series.length === 1 ? part.series[0] : part.focus[0]
      const valueIn = (name: string): number => {
        const row = rows.find(([id, , , , at]) => id === about && at === periods.get(name))
        expect(row?.[10]).toMatch(/^[APE]$/)
        expect(row?.[9]).not.toBe('')
        return Number(row?.[9])
      }
      const written = (value: number): string => plain(format.amount(value, quantityOf(view, 'level')))
      const toDate = saidToDate.exec(text)
      if (toDate !== null) {
        const [, sum, year = '', change = ''] = toDate
        const [now, earlier] = [valueIn(year), valueIn(String(Number(year) - 1))]
        expect(sum).toBe(written(now))
        const percent = Number(change.replaceAll(',', '').replace('−', '-'))
        expect(Math.abs((now / earlier - 1) * 100 - percent)).toBeLessThan(0.501)
        return
      }
      const [, amount, period = '', direction, before, then = ''] = said.exec(text) ?? []
      const [last, first] = [valueIn(period), valueIn(then)]
      expect([amount, before]).toEqual([written(last), written(first)])
      expect(direction).toBe(last > first ? 'up' : 'down')
      expect(rows.findLast(([id, , , , , , , , , value]) => id === about && value !== '')?.[4]).toBe(
        periods.get(period),
      )
    }),
    { numRuns: full ? 5000 : 120 },
  )
  expect(titles).toBeGreaterThan(5)
})
