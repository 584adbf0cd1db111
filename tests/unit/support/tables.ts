import * as v from 'valibot'
import { nomenclatureSchema, productsSchema, ratesSchema, seriesSchema } from '#src/trade/tables/answers.ts'
import { catalogueSchema } from '#src/trade/tables/catalogue.ts'
import { type Flow, type Products, type SeriesInfo, findSeries, totalOf } from '#src/trade/catalogue.ts'
import { memoize } from '#src/lib/memoize.ts'
import { conversionsBy } from '#src/trade/conversion.ts'
import { type Conversion, type Money, inDollars } from '#src/trade/steps.ts'
import type { Observation } from '#src/trade/observation.ts'
import { type Plot, type PlotChoices, type Series, plot } from '#src/trade/plot.ts'
import { firstResponses } from '#tests/unit/support/firstTables.ts'
import { asPublished } from '#tests/unit/support/rows.ts'

// The real figures go through tables, answers and schemas, as on their way to the page.

const responses = firstResponses()

function answer(path: string): unknown {
  const text = responses.get(path)
  if (text === undefined) throw new Error(`The trade API has no ${path}`)
  return JSON.parse(text())
}

/** An answer of the trade API, by its name without folder and ending. */
function realAnswer<T>(schema: v.GenericSchema<unknown, T>, name: string): T {
  return v.parse(schema, answer(`api/${name}.json`))
}

export const realCatalogue = realAnswer(catalogueSchema, 'catalogue')
export const realNomenclature = realAnswer(nomenclatureSchema, 'headings')

export const realProducts = memoize(32, (flow: Flow, year: number): Products =>
  realAnswer(productsSchema({ flow, year }), `products/${flow}-${year}`),
)

export function realSeries(id: string): SeriesInfo {
  const series = findSeries(realCatalogue, id)
  if (series === null) throw new Error(`There is no series ${id}`)
  return series
}

const observations = new Map<string, readonly Observation[]>()

/** The rows of a series, the same array at each call as in the page's cache. */
export function realRows(id: string): readonly Observation[] {
  const { frequency } = realSeries(id)
  const known = observations.get(id)
  if (known !== undefined) return known
  const rows = v.parse(seriesSchema({ id, frequency }), answer(`api/series/${id}.${frequency}.json`)).observations
  observations.set(id, rows)
  return rows
}

export const realRates = realAnswer(ratesSchema, 'rates')
export const realConversions = conversionsBy(realRates)

function realConversion(money: Money): Conversion {
  return money === 'usd' ? inDollars : realConversions(money)
}

/** The plot of real series, by default of their value by month in dollars. */
export function realPlot(
  ids: readonly string[],
  { money = 'usd', ...choices }: Partial<PlotChoices> & { readonly money?: Money } = {},
): Plot {
  const all = { ...asPublished, ...choices }
  const rows = (id: string): readonly Observation[] => realConversion(money).observations(realRows(id))
  const series = ids.map((id): Series => {
    const one = { info: realSeries(id), observations: rows(id) }
    const total = totalOf(realCatalogue, one.info)
    return all.show === 'share' ? { ...one, total: total === null ? [] : rows(total.id) } : one
  })
  return plot(series, all)
}
