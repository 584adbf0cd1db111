import type { Book, Catalogue, Commodity, Coverage, Flow, Span, TradeSeries } from '#src/trade/catalogue.ts'
import type { Status } from '#src/trade/observation.ts'

// A small catalogue modelled on the real one: the commodities that the picker opens with, and a few headings besides.

/** How many months (or the one year) of a calendar year lie in a span. */
function periodsIn({ first, last }: Span, year: number): number {
  if (year < Number(first.slice(0, 4)) || year > Number(last.slice(0, 4))) return 0
  if (first.length === 4) return 1
  const from = first.startsWith(`${year}`) ? Number(first.slice(5)) : 1
  const to = last.startsWith(`${year}`) ? Number(last.slice(5)) : 12
  return to - from + 1
}

function covered(span: Span | null, year: number, status: Status): Coverage | null {
  const periods = span === null ? 0 : periodsIn(span, year)
  return periods === 0 ? null : { periods, status }
}

type Part = { readonly id: string; readonly book: Book; readonly value: Span; readonly weight: Span | null }

function series({ id, book, value, weight }: Part): TradeSeries {
  const years = Array.from({ length: 10 }, (_, i) => 2017 + i).filter((year) => periodsIn(value, year) > 0)
  const weightStatus = book === 'baci' ? 'U' : 'A'
  return {
    id,
    flow: id.startsWith('M') ? 'M' : 'X',
    cmdCode: id.slice(2).replace(/\..*/, ''),
    book,
    frequency: book === 'customs' ? 'monthly' : 'annual',
    value,
    weight,
    sources: [
      {
        customs: 'comtrade',
        yearly: 'comtrade-yearly',
        baci: 'baci',
        quoted: 'wsj-2023',
        russia: 'imf-imts',
        file: 'file',
      }[book],
    ],
    coverage: years.map((year) => ({
      year,
      value: covered(value, year, book === 'quoted' ? 'P' : 'A'),
      weight: covered(weight, year, weightStatus),
    })),
    lastYear: null,
  }
}

const span = (first: string, last: string): Span => ({ first, last })
const months = (id: string, last: string, weightTo: string | null): TradeSeries => {
  const weight = weightTo === null ? null : span('2017-01', weightTo)
  return series({ id, book: 'customs', value: span('2017-01', last), weight })
}
const baci = (id: string, withWeight = true): TradeSeries =>
  series({ id, book: 'baci', value: span('2017', '2023'), weight: withWeight ? span('2017', '2023') : null })
const quoted = (id: string, first: string, last: string, withWeight = false): TradeSeries => {
  const value = span(first, last)
  return series({ id: `${id}.quoted`, book: 'quoted', value, weight: withWeight ? value : null })
}

function commodity(group: Commodity['group'], en: string, all: readonly [TradeSeries, ...TradeSeries[]]): Commodity {
  const [{ id, flow, cmdCode }] = all
  const parts = id === 'M-GAS' ? ['M-271111', 'M-271121'] : []
  return { id, flow, cmdCode, names: { en }, group, parts, series: all }
}

const heading = (group: Commodity['group'], en: string, id: string): Commodity => commodity(group, en, [baci(id)])

function codesOf(flow: Flow, unnamed: readonly string[]): readonly string[] {
  const named = commodities.filter((one) => one.flow === flow && /^\d{4}$/.test(one.cmdCode))
  return [...named.map((one) => one.cmdCode), ...unnamed].toSorted()
}

const commodities: readonly Commodity[] = [
  commodity('total', 'All goods', [
    months('M-TOTAL', '2026-05', null),
    baci('M-TOTAL.baci', false),
    quoted('M-TOTAL', '2022', '2022'),
  ]),
  commodity('energy', 'Crude oil', [
    months('M-2709', '2026-07', '2026-05'),
    baci('M-2709.baci'),
    quoted('M-2709', '2021', '2022', true),
  ]),
  commodity('energy', 'Gas', [months('M-GAS', '2026-07', '2021-12')]),
  commodity('energy', 'Liquefied natural gas', [
    months('M-271111', '2026-07', '2024-12'),
    quoted('M-271111', '2022', '2022'),
  ]),
  commodity('energy', 'Pipeline gas', [months('M-271121', '2026-07', '2021-12'), quoted('M-271121', '2022', '2022')]),
  commodity('energy', 'Coal', [months('M-2701', '2026-07', '2024-12'), baci('M-2701.baci')]),
  heading('energy', 'Oil products', 'M-2710'),
  heading('metals', 'Copper', 'M-7403'),
  heading('metals', 'Aluminium', 'M-7601'),
  heading('wood', 'Sawn wood', 'M-4407'),
  heading('food', 'Frozen fish', 'M-0303'),
  commodity('total', 'All goods', [
    months('X-TOTAL', '2026-05', null),
    baci('X-TOTAL.baci', false),
    quoted('X-TOTAL', '2022', '2022'),
  ]),
  commodity('vehicles', 'Passenger cars', [baci('X-8703'), quoted('X-8703', '2024', '2025')]),
  heading('vehicles', 'Lorries', 'X-8704'),
  heading('vehicles', 'Lorry and farm tractors', 'X-8701'),
  heading('electronics', 'Smartphones and telecoms', 'X-8517'),
  heading('electronics', 'Computers', 'X-8471'),
  commodity('electronics', 'Integrated circuits', [baci('X-8542'), quoted('X-8542', '2021', '2022')]),
]

export const catalogue: Catalogue = {
  lastPeriod: '2026-07',
  commodities,
  headings: {
    span: span('2017', '2023'),
    M: { codes: codesOf('M', ['0101', '1205', '2716', '4004']), weightless: ['2716', '4004'] },
    X: { codes: codesOf('X', ['6109', '7102', '8429']), weightless: ['7102'] },
  },
  sources: [
    {
      id: 'comtrade',
      publisher: { en: 'United Nations Statistics Division' },
      names: { en: 'UN Comtrade', zh: '联合国商品贸易统计数据库', ru: 'UN Comtrade' },
      dataset: { en: 'UN Comtrade, merchandise trade, China as reporter' },
      url: 'https://comtradeplus.un.org',
      licence: { en: 'UN Comtrade terms: use with citation' },
      vintage: { en: 'revised, as read in 2025' },
      via: { en: 'a public copy on GitHub: SamiNakibETU/Russia_China_relationship' },
    },
  ],
  events: [
    {
      id: '2019-12-02',
      date: '2019-12-02',
      endDate: null,
      kind: 'energy',
      importance: 1,
      concerns: [],
      names: { en: 'Power of Siberia pipeline gas starts flowing' },
    },
    {
      id: '2020-01-23',
      date: '2020-01-23',
      endDate: '2020-04-08',
      kind: 'economy',
      importance: 2,
      concerns: [],
      names: { en: 'Wuhan lockdown' },
    },
  ],
}
