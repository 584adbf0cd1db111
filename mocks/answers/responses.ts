import * as beside from '#mocks/answers/beside.ts'
import { catalogueAnswer, datedTables, headingsAnswer } from '#mocks/answers/catalogue.ts'
import { foundIn, findingsAnswer } from '#mocks/answers/findings.ts'
import { type SeriesFile, sentFigures, seriesAnswer, seriesFiles } from '#mocks/answers/series.ts'
import { type ObservationRow, type Tables, described } from '#mocks/readers/tables.ts'
import { keysOf } from '#src/lib/keysOf.ts'
import { type Flow, flows } from '#src/trade/catalogue.ts'
import { answers } from '#src/trade/tables/beside.ts'

/** Texts of the trade API's answers by path (`api/catalogue.json`), each made when it is asked for. */
export type Responses = ReadonlyMap<string, () => string>

type Name = keyof typeof described
/** An answer that is of no one series, year or heading, and the tables that it takes; with commodities go all series. */
type Whole = { readonly of: readonly Name[]; readonly make: (tables: Tables, files: readonly SeriesFile[]) => unknown }

/** An answer that cannot read other tables. */
const from = <Of extends Name>(of: readonly Of[], make: (tables: Pick<Tables, Of>) => unknown): Whole => ({ of, make })

/** An answer that is the rows of its tables, a list of each. */
function fromRows({ schema, of }: (typeof answers)[keyof typeof answers]): Whole {
  const files = of.map(({ file }) => file)
  const names = files.flatMap((file) => keysOf(described).filter((name) => described[name].file === file))
  const lists = Object.keys(schema.entries)
  return { of: names, make: (tables) => Object.fromEntries(names.map((name, i) => [lists[i], tables[name]])) }
}

export const wholeAnswers: ReadonlyMap<string, Whole> = new Map([
  ...Object.entries(answers).map(([name, answer]) => [`${name}.json`, fromRows(answer)] as const),
  [
    'catalogue.json',
    {
      of: ['claims', 'commodities', 'context', 'events', 'rates', 'reference', 'sources', ...datedTables],
      make: catalogueAnswer,
    },
  ],
  ['headings.json', { of: ['chapters', 'commodities', 'headings', 'synonyms'], make: headingsAnswer }],
  ['findings.json', { of: ['commodities', ...foundIn], make: findingsAnswer }],
  ['context.json', from(['context', 'rates'], beside.contextAnswer)],
  ['mirror.json', from(['russia', 'russianYears'], beside.mirrorAnswer)],
  ['corrections.json', from(['corrections'], ({ corrections: rows }) => ({ rows }))],
  ['rates.json', from(['rates'], beside.ratesAnswer)],
  ['buyers.json', from(['buyers'], beside.buyersAnswer)],
  ['suppliers.json', from(['suppliers'], beside.suppliersAnswer)],
  ['dependence.json', from(['dependence', 'dependenceTotals'], beside.dependenceAnswer)],
  ['prices.json', from(['context', 'prices', 'rates'], beside.pricesAnswer)],
])

/** The whole trade API, the same in development, in tests and in the built site. */
export function responses(tables: Tables): Responses {
  const files = seriesFiles(tables)
  const made = new Map<string, () => unknown>()
  for (const [path, { make }] of wholeAnswers) made.set(`api/${path}`, () => make(tables, files))
  for (const file of files) made.set(`api/series/${file.id}.${file.frequency}.json`, () => seriesAnswer(file))
  for (const file of productsFiles(tables)) {
    made.set(`api/products/${file.flow}-${file.year}.json`, () => productsAnswer(file))
  }
  for (const heading of beside.headingSuppliersAnswers(tables)) {
    made.set(`api/suppliers/${heading.cmdCode}.json`, () => heading)
  }
  return new Map([...made].map(([path, answer]) => [path, () => serialize(answer())]))
}

/** Every heading of one flow and year. */
type ProductsFile = { readonly flow: Flow; readonly year: number; readonly rows: readonly ObservationRow[] }

function productsFiles(tables: Tables): ProductsFile[] {
  const inBaci = new Set(tables.baci.map(({ observation }) => observation.period))
  // Each year is taken from one book: from BACI as far as it goes, then from China's own.
  const later = tables.customsYears.filter((row) => row.cmdCode !== 'TOTAL' && !inBaci.has(row.observation.period))
  const all = [...tables.baci, ...later]
  const years = [...new Set(all.map(({ observation }) => observation.period))].toSorted()
  return flows.flatMap((flow) =>
    years.map((year) => {
      const rows = all.filter((row) => row.flow === flow && row.observation.period === year)
      return { flow, year: Number(year), rows: rows.toSorted((a, b) => (a.cmdCode < b.cmdCode ? -1 : 1)) }
    }),
  )
}

function productsAnswer({ flow, year, rows }: ProductsFile): unknown {
  return {
    flow,
    year,
    rows: rows.map(({ cmdCode, observation }) => ({ cmdCode, ...sentFigures(observation) })),
  }
}

/**
 * The one text of an answer, the same bytes from MSW and in the built site.
 * @throws {RangeError} for NaN and Infinity, which JSON would turn into null, a missing figure
 */
export function serialize(answer: unknown): string {
  return JSON.stringify(answer, (key, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${key} is ${value}`)
    return value
  })
}
