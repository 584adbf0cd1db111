import * as v from 'valibot'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { responses } from '#mocks/answers/responses.ts'
import { createQueryClient } from '#src/api/queries.ts'
import { productsSchema, seriesSchema } from '#src/trade/tables/answers.ts'
import { catalogueSchema } from '#src/trade/tables/catalogue.ts'
import { tooltipRows } from '#src/chart/tooltip/tooltipRows.ts'
import { pickerGroups } from '#src/app/picker/CommodityGroup.tsx'
import { figureOf } from '#src/figures/figureOf.ts'
import { moversNotes } from '#src/figures/movers/movers.ts'
import { moversData, oneBook } from '#src/figures/movers/moversData.ts'
import { tableModel } from '#src/figures/table/TableChart.tsx'
import { csvOf } from '#src/publish/files/csv.ts'
import { findSeries, headingSeries, totalOf } from '#src/trade/catalogue.ts'
import { sumAmounts } from '#src/trade/steps.ts'
import { type PlotChoices, plot } from '#src/trade/plot.ts'
import { parseView } from '#src/view/address/address.ts'
import { newestHeadingYear } from '#src/view/drawn.ts'
import { releaseNotes } from '#src/view/texts/cautions.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import { type ViewState, defaultView } from '#src/view/viewState.ts'
import { asPublished } from '#tests/unit/support/rows.ts'
import { readSmallFile, smallTablesWith } from '#tests/unit/support/smallTables.ts'
import { format } from '#tests/unit/support/words.ts'

// Years after BACI's last whole one: of 2024 BACI has some headings, and an update fetches China's own headings by year.

/** The trade API with these rows of China's own headings by year, and figures of it. */
function apiWith(rows: readonly string[]) {
  const table = 'customs-annual.csv'
  const answers = responses(smallTablesWith({ [table]: [readSmallFile(table).trimEnd(), ...rows].join('\n') }))
  const answer = (name: string): unknown => JSON.parse(answers.get(`api/${name}.json`)?.() ?? 'null')
  const catalogue = v.parse(catalogueSchema, answer('catalogue'))
  const series = (id: string) => {
    const info = findSeries(catalogue, id)
    if (info === null) throw new Error(`no series ${id}`)
    return { info, observations: v.parse(seriesSchema(info), answer(`series/${id}.${info.frequency}`)).observations }
  }
  return {
    catalogue,
    series,
    products: (year: number) => v.parse(productsSchema({ flow: 'X', year }), answer(`products/X-${year}`)),
    ids: [...answers.keys()].flatMap((path) => /^api\/series\/(.+)\.(?:monthly|annual)\.json$/.exec(path)?.[1] ?? []),
    plotOf: (id: string, choices: Partial<PlotChoices> = {}) => {
      const one = series(id)
      const total = totalOf(catalogue, one.info)
      const observations = total === null ? [] : series(total.id).observations
      return plot([{ ...one, total: observations }], { ...asPublished, freq: 'year', ...choices })
    },
    figure: (search: string) => {
      vi.stubGlobal('fetch', async (path: string) => new Response(answers.get(path.replace(/^\//, ''))?.()))
      return figureOf(parseView(search, catalogue).view, catalogue, format, createQueryClient())
    },
  }
}
afterEach(() => vi.unstubAllGlobals())

const today = apiWith([])

describe('an estimate of BACI’s newest year says how far it may be off', () => {
  const chips = { series: ['X-8542'], freq: 'year' } as const
  const last = (choices?: Partial<PlotChoices>, id = 'X-8542') => today.plotOf(id, choices).series[0]?.points.at(-1)

  it('beside its value', () => {
    expect(last()).toMatchObject({ period: '2024', value: 99_661_132, status: 'E', plusMinus: 15_000 })
  })

  it('but not of what is computed, of a weight, of a sum or of an exact value', () => {
    const of = (choices: Partial<PlotChoices>, id?: string) => last(choices, id)?.plusMinus
    const others = [of({ show: 'index' }), of({ show: 'yoy' }), of({ measure: 'weight' }, 'M-7403'), of({}, 'M-7403')]
    expect(new Set(others)).toEqual(new Set([undefined]))
    expect(sumAmounts('2024', today.series('X-8542').observations.slice(-1)).plusMinus).toBeUndefined()
  })

  it('in tooltip, table and a column of a CSV, where it is shown, before that of changes', async () => {
    const query = 'series=X-8542&freq=year'
    const figure = await today.figure(query)
    if (figure.of === 'records') throw new Error('nothing drawn')
    const drawn = figure.plotted.chart
    expect(['2023', '2024'].map((year) => tooltipRows(drawn, year)[0]?.amount)).toEqual(['$178 m', '$99.7 m ± $15.0 k'])
    const newest = tableModel(drawn).rows.slice(-2)
    expect(newest.map(({ cells: [cell] }) => cell?.plusMinus)).toEqual([null, '± $15.0 k'])
    const lines = csvOf(figure).split('\r\n')
    expect(lines[0]).toMatch(/,source,plus_minus,change_percent$/)
    expect(lines.at(-2)).toMatch(/,2024,.*,99661132,E,baci-2026,15000,-44\.\d+$/)
    expect(csvOf(await today.figure(`${query}&to=2023-12`))).toMatch(/^.*,value,status,source,change_percent\r\n/)
    expect(csvOf(await today.figure(`${query}&show=yoy`))).toMatch(/^.*,value,status,source\r\n/)
  })

  it.each([
    ['a small margin is told without its number', {}, ['newer release', 'Estimates for 2024 are provisional']],
    ['a larger one with it', { series: ['M-4403'] }, ['newer release', 'off by up to 0.1%']],
    ['a change has it too', { show: 'yoy' }, ['newer release', 'worked out from rounded shares']],
    ['an exact value has none', { series: ['M-7403'] }, ['newer release']],
    ['nothing where the year is not shown', { to: '2023-12' }, []],
    ['nothing of another book', { series: ['X-8542.quoted'] }, []],
    [
      'shares end with the year before, as all goods do, and say why',
      { show: 'share' },
      ['so rankings, totals and shares end with 2023'],
    ],
  ] as const)('in the notes: %s', (_, part: Partial<ViewState>, words) => {
    const view = { ...defaultView, ...chips, ...part }
    const drawn = today.plotOf(view.series[0] ?? '', view)
    const notes = releaseNotes({ view, plot: drawn, catalogue: today.catalogue }, format)
    expect(notes).toEqual(words.map((text) => expect.stringContaining(text)))
    if (part.show === 'share') expect(drawn.series[0]?.points.at(-1)?.period).toBe('2023')
  })
})

const rows = [
  'X,8541,2025,50000000,,P,,comtrade-yearly',
  'X,8542,2024,200000000,10,P,P,comtrade-yearly',
  'X,8542,2025,300000000,,P,,comtrade-yearly',
  'X,TOTAL,2024,1000000000,,P,,comtrade-yearly',
  'X,TOTAL,2025,1200000000,,P,,comtrade-yearly',
]
const later = apiWith(rows)

describe('China’s own headings by year', () => {
  it('are series of a book of their own, beside BACI’s, which the catalogue knows', () => {
    expect(later.series('X-8542.yearly')).toMatchObject({
      info: { book: 'yearly', value: { first: '2024', last: '2025' }, weight: { last: '2024' } },
      observations: [
        { period: '2024', value: 2e8, netWeightKg: 10, valueStatus: 'P' },
        { period: '2025', value: 3e8, netWeightKg: null },
      ],
    })
    expect(later.series('X-8542').observations.at(-1)).toMatchObject({ period: '2024', sources: ['baci-2026'] })
    expect(later.ids.filter((id) => findSeries(later.catalogue, id) === null)).toEqual([])
  })

  it('are in the picker under the name of their book, and have their share of its own total', () => {
    const labels = createLabels(later.catalogue, undefined, format)
    const picked = pickerGroups(['X-8542.yearly'], labels).flatMap((group) => group.rows.map(({ name }) => name))
    expect(picked).toContain('Integrated circuits (China Customs by heading, yearly)')
    const [share] = later.plotOf('X-8542.yearly', { show: 'share' }).series
    expect(share?.points.map(({ value }) => value)).toEqual([20, 25])
  })

  it('go on after BACI in the treemap, each year of one book, which notes and sources name', async () => {
    expect([newestHeadingYear(today.catalogue), newestHeadingYear(later.catalogue)]).toEqual([2023, 2025])
    expect([2023, 2024].map((year) => headingSeries(later.catalogue, 'X', '8542', year)?.id)).toEqual([
      'X-8542',
      'X-8542.yearly',
    ])
    expect(new Set(later.products(2023).rows.map(({ source }) => source))).toEqual(new Set(['baci']))
    const figure = await later.figure('chart=treemap&flow=X&year=2025')
    expect(figure.sources).toEqual(['comtrade-yearly'])
    expect(figure.own.notes().join(' ')).toMatch(/China’s own reports to UN Comtrade/)
    expect(figure.own.notes().join(' ')).not.toMatch(/BACI’s headings|a change of source/)
  })

  it.each([
    [null, null, undefined, 2024, 2025],
    [2021, 2025, undefined, 2024, 2025],
    [2021, 2023, undefined, 2021, 2023],
    [null, 2022, undefined, 2021, 2022],
    [2024, null, undefined, 2024, 2025],
    [2020, 2025, 'a', 2020, 2023],
    [2021, 2024, 'b', 2024, 2024],
  ] as const)('rise and fall from %o to %o, %s chosen, is between two years of one book', (a, b, chosen, from, to) => {
    expect(oneBook(later.catalogue, { a, b }, chosen)).toEqual({ a: from, b: to })
  })

  it('rise and fall by BACI while there is no second year, else say whose they are', () => {
    const one = apiWith(rows.filter((row) => row.includes('2025'))).catalogue
    expect(oneBook(one, { a: null, b: null })).toEqual({ a: 2022, b: 2023 })
    const data = moversData(later.products(2024), later.products(2025), 'value')
    const nameOf = (code: string): string => code
    expect(moversNotes(data, nameOf, format)[0]).toMatch(/^From 2024 .+ are China’s own reports to UN Comtrade/)
    expect(data.sources).toEqual(['comtrade-yearly'])
  })
})
