import { describe, expect, it } from 'vitest'
import { findSeries, totalOf } from '#src/trade/catalogue.ts'
import { plot } from '#src/trade/plot.ts'
import { importText } from '#src/imports/importText.ts'
import { joinCatalogue } from '#src/imports/joinCatalogue.ts'
import { plotCsv } from '#src/figure/csv.ts'
import { labels } from '#tests/unit/support/words.ts'
import { realCatalogue, realPlot, realSeries } from '#tests/unit/support/tables.ts'

const file = { publisher: 'Your file', name: 'mine.csv' }

function joined(text: string) {
  const result = importText(text)
  if ('problem' in result) throw new Error(result.problem)
  return { result, ...joinCatalogue(realCatalogue, result.series, file) }
}

/** Our own export, as a reader saves it and brings it back. */
function exported(ids: readonly string[], measure: 'value' | 'weight', freq: 'month' | 'year'): string {
  return plotCsv(realPlot(ids, { measure, freq }), measure, freq, (id) => labels.listed(realSeries(id)))
}

describe('a file of our own export', () => {
  it('comes back as it left, beside our own series', () => {
    const { result, catalogue, joined: lines } = joined(exported(['M-2709', 'X-TOTAL'], 'value', 'month'))
    expect([result.rows, result.taken + (result.reasons['no-figure'] ?? 0)]).toEqual([230, 230])
    expect(lines.map(({ info }) => [info.id, info.book, info.value])).toEqual([
      ['M-2709.file', 'file', { first: '2017-01', last: '2026-07' }],
      ['X-TOTAL.file', 'file', { first: '2017-01', last: '2026-05' }],
    ])
    const ours = realPlot(['M-2709', 'X-TOTAL'], { freq: 'month' }).series
    const theirs = plot(lines, { measure: 'value', show: 'level', freq: 'month', from: null, to: null }).series
    const figures = (series: typeof ours) => series.map(({ points }) => points.map(({ period, value, status }) => [period, value, status]))
    expect(figures(theirs)).toEqual(figures(ours))
    expect(findSeries(catalogue, 'M-2709.file')?.sources).toEqual(['file'])
    expect(catalogue.sources.at(-1)).toMatchObject({ id: 'file', publisher: 'Your file' })
  })

  it('has its own total to be a share of, and no other book’s', () => {
    const { catalogue } = joined(exported(['M-2709', 'M-TOTAL'], 'value', 'year'))
    const crude = findSeries(catalogue, 'M-2709.file')
    expect(crude === null ? null : totalOf(catalogue, crude)?.id).toBe('M-TOTAL.file')
  })

  it('that is opened twice has two lines', () => {
    const first = joined(exported(['M-2709'], 'value', 'month'))
    const again = joinCatalogue(first.catalogue, first.result.series, file)
    expect(again.joined.map(({ info }) => info.id)).toEqual(['M-2709.file2'])
    expect(again.catalogue.sources.filter(({ id }) => id === 'file').length).toBe(1)
  })

  it('with weights alone is a line of weights', () => {
    const [line] = joined(exported(['M-2709'], 'weight', 'month')).joined
    expect(line?.info.weight).toEqual({ first: '2017-01', last: '2026-05' })
    expect(line?.observations.every(({ valueUsd }) => valueUsd === null)).toBe(true)
  })
})

describe('a commodity that is not ours', () => {
  const header = 'period,reporterCode,partnerCode,flowCode,cmdCode,cmdDesc,primaryValue,netWgt'
  const rows = ['202201,156,643,M,270900,Crude petroleum,5,1', '202201,156,643,X,8703,Motor cars,7,2']

  it('gets a place in the catalogue, under the name that the file has', () => {
    const { catalogue } = joined([header, ...rows].join('\n'))
    const [crude, cars] = ['M-270900', 'X-8703'].map((id) => catalogue.commodities.find((commodity) => commodity.id === id))
    expect([crude?.names.en, crude?.series.map(({ id }) => id)]).toEqual(['Crude petroleum', ['M-270900.file']])
    // A heading of ours keeps its name and its main book.
    expect([cars?.names.en, cars?.series[0]?.id, cars?.series.at(-1)?.id]).toEqual(['Passenger cars', 'X-8703', 'X-8703.file'])
  })

  it('leaves the catalogue as it was where no row is good', () => {
    const { catalogue, joined: lines } = joined([header, '202201,156,643,Z,2709,x,5,1'].join('\n'))
    expect([catalogue === realCatalogue, lines]).toEqual([true, []])
  })
})
