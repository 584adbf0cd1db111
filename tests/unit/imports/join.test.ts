import { describe, expect, it } from 'vitest'
import { csvText } from '#src/publish/files/csv.ts'
import { observationRows, plotRows } from '#src/publish/files/rows.ts'
import { findSeries, totalOf } from '#src/trade/catalogue.ts'
import { plot } from '#src/trade/plot.ts'
import { type UserFile, joinCatalogue, sourceKey } from '#src/imports/joinCatalogue.ts'
import { sourceNames } from '#src/publish/content.ts'
import { sourceRecords } from '#src/publish/files/credits.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import { titleOf } from '#src/view/texts/titles.ts'
import { defaultView } from '#src/view/viewState.ts'
import { isMonthWithin } from '#src/view/drawn.ts'
import { format, labels } from '#tests/unit/support/words.ts'
import { importedText } from '#tests/unit/support/importedText.ts'
import { asPublished } from '#tests/unit/support/rows.ts'
import { realCatalogue, realPlot, realRows, realSeries } from '#tests/unit/support/tables.ts'

const fileOf = (text: string, name = 'mine.csv'): UserFile => ({ name, series: importedText(text).series })
const join = (...files: readonly UserFile[]) => joinCatalogue(realCatalogue, files)
const ids = ({ joined }: ReturnType<typeof join>): string[] => joined.map(({ info }) => info.id)

/** The CSV that the page exports, as a reader saves it and opens it again. */
function exported(ofSeries: readonly string[], measure: 'value' | 'weight', freq: 'month' | 'year'): string {
  return csvText(
    plotRows(realPlot(ofSeries, { measure, freq }), { measure, money: 'usd', freq }, (id) =>
      labels.listed(realSeries(id)),
    ),
  )
}

const header = 'period,reporterCode,partnerCode,flowCode,cmdCode,cmdDesc,primaryValue,netWgt'
const comtrade = (...rows: readonly string[]): string => [header, ...rows].join('\n')

describe('a file of our own export', () => {
  it('comes back as it left, beside our own series', () => {
    const { catalogue, joined } = join(fileOf(exported(['M-2709', 'X-TOTAL'], 'value', 'month')))
    expect(joined.map(({ info }) => [info.id, info.book, info.value])).toEqual([
      ['M-2709.file', 'file', realSeries('M-2709').value],
      ['X-TOTAL.file', 'file', realSeries('X-TOTAL').value],
    ])
    const ours = realPlot(['M-2709', 'X-TOTAL'], { freq: 'month' }).series
    const theirs = plot(joined, asPublished).series
    const figures = (series: typeof ours) =>
      series.map(({ points }) => points.map(({ period, value, status }) => [period, value, status]))
    expect(figures(theirs)).toEqual(figures(ours))
    expect(findSeries(catalogue, 'M-2709.file')?.sources).toEqual(['file'])
    expect(catalogue.sources.at(-1)).toMatchObject({ id: 'file', publisher: { en: 'mine.csv' } })
  })

  it('of all figures gives value, weight and status back, month by month', () => {
    const of = ['M-2709', 'X-8542.quoted'].map((id) => ({
      info: realSeries(id),
      name: 'x',
      observations: realRows(id),
    }))
    const { joined } = join(fileOf(csvText(observationRows(of))))
    expect(joined.map(({ info }) => `${info.id} ${info.frequency}`)).toEqual([
      'M-2709.file monthly',
      'X-8542.file annual',
    ])
    const figures = (rows: ReturnType<typeof realRows>) =>
      rows
        .filter(({ value }) => value !== null)
        .map((row) => [row.period, row.value, row.valueStatus, row.netWeightKg, row.weightStatus])
    expect(joined.map(({ observations }) => figures(observations))).toEqual(
      of.map(({ observations }) => figures(observations)),
    )
  })

  it('has its own total to be a share of, and no other book’s', () => {
    const { catalogue } = join(fileOf(exported(['M-2709', 'M-TOTAL'], 'value', 'year')))
    const crude = findSeries(catalogue, 'M-2709.file')
    expect(crude === null ? null : totalOf(catalogue, crude)?.id).toBe('M-TOTAL.file')
    const alone = join(fileOf(exported(['M-2709'], 'value', 'year'))).catalogue
    const lonely = findSeries(alone, 'M-2709.file')
    expect(lonely === null ? 'missing' : totalOf(alone, lonely)).toBeNull()
  })

  it('that holds several of our books keeps them apart: a heading of BACI is no share of customs’ total', () => {
    const { catalogue } = join(fileOf(exported(['M-TOTAL', 'M-0101', 'M-0303'], 'value', 'year')))
    const heading = findSeries(catalogue, 'M-0101.file')
    expect(heading?.sources).not.toEqual(findSeries(catalogue, 'M-TOTAL.file')?.sources)
    expect(heading?.sources).toEqual(findSeries(catalogue, 'M-0303.file')?.sources)
    expect(heading === null ? 'missing' : totalOf(catalogue, heading)).toBeNull()
    // Both sources are the same file, which is named once.
    expect(sourceNames(['file', 'file2'], catalogue, format)).toEqual(['your file mine.csv'])
  })

  it('with weights alone is a line of weights', () => {
    const [line] = join(fileOf(exported(['M-2709'], 'weight', 'month'))).joined
    expect(line?.info.weight).toEqual(realSeries('M-2709').weight)
    expect(line?.observations.every(({ value }) => value === null)).toBe(true)
  })
})

describe('several files', () => {
  const january = fileOf(comtrade('202201,156,643,M,2709,Crude,5,1', '202201,156,643,X,8703,Cars,7,2'), 'january.csv')
  const later = fileOf(comtrade('202201,156,643,M,2709,Crude,6,1', '202202,156,643,M,2701,Coal,3,2'), 'later.csv')

  it('share the chart; of one series the file opened last counts, and taking it out brings the earlier one back', () => {
    const both = join(january, later)
    expect(ids(both)).toEqual(['M-2709.file', 'X-8703.file', 'M-2701.file'])
    expect(both.joined[0]?.observations[0]).toMatchObject({ value: 6, sources: ['file'] })
    expect(sourceNames(['file', 'file2'], both.catalogue, format)).toEqual([
      'your file later.csv',
      'your file january.csv',
    ])
    expect(join(january).joined[0]?.observations[0]?.value).toBe(5)
  })

  it('opened twice are one, and none at all leaves the catalogue as it was served', () => {
    expect(ids(join(january, january))).toEqual(['M-2709.file', 'X-8703.file'])
    expect(join().catalogue).toBe(realCatalogue)
  })

  it('months and years of one commodity are two lines with distinct names', () => {
    const { catalogue, joined } = join(
      fileOf(comtrade('202201,156,643,M,2709,Crude,5,1', '2021,156,643,M,2709,Crude,50,1')),
    )
    const infos = joined.map(({ info }) => info)
    expect(infos.map(({ id, frequency }) => [id, frequency])).toEqual([
      ['M-2709.file', 'monthly'],
      ['M-2709.file2', 'annual'],
    ])
    const words = createLabels(catalogue, undefined, format)
    expect(infos.map((info) => words.among(info, infos))).toEqual(['Crude oil (your file)', 'Crude oil (your file 2)'])
  })
})

it('a commodity that is not ours goes by the name that the file has, as harmless text; one of ours keeps its name', () => {
  const long = `Crude${'\u202E'} petroleum ${'x'.repeat(200)}`
  const { catalogue, joined } = join(
    fileOf(comtrade(`202201,156,643,M,270900,${long},5,1`, '202201,156,643,X,8703,Motor cars,7,2')),
  )
  const words = createLabels(catalogue, undefined, format)
  const [crude, cars] = joined.map(({ info }) => words.commodity(info))
  // The label of a line is cut to leave room for “(your file)”; a list has more room.
  expect(crude).toBe('270900 Crude petroleum…')
  const [info] = joined.map((one) => one.info)
  expect(info === undefined ? '' : words.listed(info)).toMatch(/^270900 Crude petroleum x{64}$/)
  expect(cars).toBe('Passenger cars')
})

it('figures beyond ours widen the range that can be chosen', () => {
  const { catalogue } = join(fileOf(comtrade('201001,156,643,M,2709,Crude,5,1', '202712,156,643,M,2709,Crude,5,1')))
  expect([catalogue.firstPeriod, catalogue.lastPeriod]).toEqual(['2010-01', '2027-12'])
  const within = ['2009-12', '2010-01', '2027-12', '2028-01'].filter((month) => isMonthWithin(month, catalogue))
  expect(within).toEqual(['2010-01', '2027-12'])
})

// Names that a reader gives to series of their own files, and the sources that they state.

function named(key: string, text: string) {
  const file = { name: 'comtrade.csv', series: importedText(comtrade('202401,156,643,X,8703,Cars,7,2')).series }
  const { catalogue, joined: lines } = joinCatalogue(realCatalogue, [file], new Map([[key, text]]))
  const infos = lines.map(({ info }) => info)
  const names = createLabels(catalogue, undefined, format)
  const view = { ...defaultView, series: infos.map(({ id }) => id), freq: 'month' } as const
  return { catalogue, infos, names, view }
}

describe('a series that its reader has named', () => {
  it('shares a name with another line only as a line of its file', () => {
    const { infos, names } = named('X-8703 monthly', 'Passenger cars')
    const [own] = infos
    if (own === undefined) throw new Error('no series')
    const shown = [own, realSeries('X-8703')]
    expect(shown.map((info) => names.among(info, shown))).toEqual([
      'Passenger cars (your file)',
      'Passenger cars (BACI)',
    ])
  })

  it('beside ours of the same commodity is in the title too', () => {
    const { infos, names, view } = named('X-8703 monthly', 'Cars, new and used')
    const shown = [realSeries('X-8703'), ...infos]
    expect(titleOf(view, shown, names)).toContain('passenger cars and Cars, new and used')
  })

  it('is of the source that the reader names; the metadata keep the file', () => {
    const { catalogue } = named(sourceKey('comtrade.csv'), 'UN Comtrade, 3 March 2026')
    expect(sourceNames(['file'], catalogue, format)).toEqual(['UN Comtrade, 3 March 2026'])
    expect(sourceRecords(['file'], catalogue)).toEqual(['comtrade.csv: UN Comtrade, 3 March 2026'])
  })
})
