import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { answersIn } from '#src/api/need.ts'
import { headingsQuery, productsQuery } from '#src/api/queries.ts'
import { tooltipRows } from '#src/chart/tooltip/rows.ts'
import { csvOf, csvText } from '#src/figure/files/csv.ts'
import { observationRows } from '#src/figure/files/rows.ts'
import { line } from '#src/figures/line/line.tsx'
import { moversFigure } from '#src/figures/movers/makeMovers.ts'
import { tableModel } from '#src/figures/table/tableModel.ts'
import { treemap } from '#src/figures/treemap/treemap.tsx'
import { sumAmounts } from '#src/trade/amounts.ts'
import { releaseNotes } from '#src/view/texts/releaseNotes.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { defaultView } from '#src/view/viewState.ts'
import { realFigure } from '#tests/unit/support/figures.ts'
import {
  realCatalogue,
  realNomenclature,
  realPlot,
  realProducts,
  realRows,
  realSeries,
} from '#tests/unit/support/tables.ts'
import { format, shown } from '#tests/unit/support/words.ts'
import { cells, worthOfYear } from '#tests/unit/support/worth.ts'

// BACI's figures of 2024, which the tables have for some headings only.

const rows = cells('baci-partial-annual.csv')

describe('the table', () => {
  it('has 76 headings: thirteen exact with their weight, sixty-three a share of a whole', () => {
    expect(rows.length).toBe(76)
    expect(rows.filter((row) => row['value_status'] === 'P' && row['net_weight_kg'] !== '').length).toBe(13)
    expect(rows.filter((row) => row['value_status'] === 'E' && row['plus_minus_usd'] !== '').length).toBe(63)
    const sum = (column: string): number => rows.reduce((all, row) => all + Number(row[column]), 0)
    expect([sum('value_usd'), sum('net_weight_kg'), sum('plus_minus_usd')]).toEqual([
      170_038_995_910, 251_410_841_000, 6_259_094,
    ])
  })

  it('goes on where the series of its headings end', () => {
    for (const row of rows) {
      const bare = `${row['flow']}-${row['cmd_code']}`
      const id = realSeries(bare).book === 'customs' ? `${bare}.baci` : bare
      const last = realRows(id).at(-1)
      expect([last?.period, last?.value, last?.sources], id).toEqual(['2024', Number(row['value_usd']), ['baci-2026']])
      expect(last?.plusMinus ?? 0, id).toBe(Number(row['plus_minus_usd']))
      expect(realSeries(id).value, id).toEqual({ first: '2017', last: '2024' })
    }
  })
})

describe('what needs every heading ends with the year before, and says why', () => {
  const why = 'Of 2024 only some of BACI’s headings are at hand, so all goods, and shares of them, end with 2023.'

  it('all goods and their shares', () => {
    expect(realRows('X-TOTAL.baci').at(-1)?.period).toBe('2023')
    const [share] = realPlot(['X-8542'], { freq: 'year', show: 'share' }).series
    expect(share?.points.at(-1)?.period).toBe('2023')
    const notes = (to: string | null) =>
      releaseNotes(
        { ...shown({ series: ['X-8542'], freq: 'year', show: 'share', to }), catalogue: realCatalogue },
        format,
      )
    expect(notes(null)).toEqual([why])
    expect(notes('2023-12')).toEqual([])
  })

  it('the treemap', () => {
    const view = { ...defaultView, chart: 'treemap', flow: 'X' } as const
    const figure = realFigure(treemap, view, { products: realProducts('X', 2023) })
    expect(figure.title).toContain('2023')
    expect(figure.notes()).toContain(why)
  })

  it('what rose and fell', () => {
    const client = new QueryClient()
    client.setQueryData(headingsQuery.queryKey, realNomenclature)
    for (const year of [2022, 2023]) client.setQueryData(productsQuery('X', year).queryKey, realProducts('X', year))
    const view = { ...defaultView, analysis: 'movers', flow: 'X' } as const
    const figure = moversFigure.make(view, answersIn(client), {
      catalogue: realCatalogue,
      format,
      colourIndices: new Map(),
    })
    expect(figure?.title).toContain('2022 to 2023')
    expect(figure?.notes()).toContain(why)
  })
})

describe('how far an estimate may be off', () => {
  const chips = { series: ['X-8542'], freq: 'year' } as const
  const cars = cells('baci-partial-annual.csv').find((row) => row['cmd_code'] === '8703')
  const lastPoint = (choices: Parameters<typeof realPlot>[1], id = 'X-8542') =>
    realPlot([id], { freq: 'year', ...choices }).series[0]?.points.at(-1)

  it('follows the value into every money', () => {
    expect(lastPoint({})).toMatchObject({ period: '2024', value: 99_661_132, status: 'E', plusMinus: 15_000 })
    for (const money of ['cny', 'rub', 'real'] as const) {
      const expected = Number(cars?.['plus_minus_usd']) * worthOfYear[money](2024)
      expect(lastPoint({ money }, 'X-8703')?.plusMinus, money).toBeCloseTo(expected, 3)
    }
  })

  it('is not known of what is computed, of a weight, or of an exact value', () => {
    const of = (choices: Parameters<typeof realPlot>[1], id?: string) => lastPoint(choices, id)?.plusMinus
    expect([of({ show: 'index' }), of({ show: 'yoy' })]).toEqual([undefined, undefined])
    expect([of({ measure: 'weight' }, 'M-7403'), of({ measure: 'price' }, 'M-7403')]).toEqual([undefined, undefined])
    expect(of({}, 'M-7403')).toBeUndefined()
    expect(sumAmounts('2024', realRows('X-8542').slice(-1)).plusMinus).toBeUndefined()
  })

  it('is told in the notes with the release', () => {
    const notes = (part: Partial<ViewState>) => releaseNotes({ ...shown(part), catalogue: realCatalogue }, format)
    expect(notes(chips)).toEqual([
      'BACI’s 2024 is from a newer release. It agrees with this line from 2022 on, not for 2021.',
      'Estimates of 2024 are provisional: worked out from rounded shares of a heading’s total.',
    ])
    const fertiliser = cells('baci-partial-annual.csv').find((row) => row['cmd_code'] === '3105')
    const margin = (Number(fertiliser?.['plus_minus_usd']) / Number(fertiliser?.['value_usd'])) * 100
    expect(notes({ ...chips, series: ['M-3105'] }).at(-1)).toContain(`off by up to ${margin.toFixed(1)}%.`)
    expect(notes({ ...chips, series: ['M-7403'] }).length).toBe(1)
    expect(notes({ ...chips, to: '2023-12' })).toEqual([])
    expect(notes({ ...chips, series: ['X-8542.quoted'] })).toEqual([])
  })

  it('stands in the tooltip and in the table', () => {
    const drawn = realFigure(line, chips).drawing?.chartContent
    if (drawn === null || drawn === undefined) throw new Error('nothing drawn')
    expect(tooltipRows(drawn, '2024')[0]?.amount).toBe('$99.7 m ± $15.0 k')
    expect(tooltipRows(drawn, '2023')[0]?.amount).toBe('$178 m')
    expect(
      tableModel(drawn)
        .rows.slice(-2)
        .map(({ cells: [cell] }) => cell?.plusMinus),
    ).toEqual([null, '± $15.0 k'])
  })

  it('is the last column of a CSV that has any', () => {
    const ends = (part: Partial<ViewState>) => csvOf(realFigure(line, { ...chips, ...part })).split('\r\n')
    expect(ends({})[0]).toMatch(/,value,status,source,plus_minus$/)
    expect(ends({}).slice(-3)).toEqual([
      expect.stringMatching(/,2023,.*,A,baci,$/),
      expect.stringMatching(/,2024,.*,99661132,E,baci-2026,15000$/),
      '',
    ])
    expect(ends({ to: '2023-12' })[0]).toMatch(/,value,status,source$/)
    expect(ends({ show: 'yoy' })[0]).toMatch(/,value,status,source$/)
    const info = realSeries('X-8542')
    const published = observationRows([{ info, name: 'Chips', observations: realRows('X-8542') }])
    const all = csvText(published).split('\r\n')
    expect([all[0], all.at(-2)]).toEqual([
      expect.stringMatching(/,source,note,plus_minus_usd$/),
      'X-8542,X,8542,Chips,baci,2024,99661132,E,,,,baci-2026,,15000',
    ])
  })
})
