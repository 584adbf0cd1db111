import * as v from 'valibot'
import { catalogueSchema } from '#src/api/schema/catalogue.ts'
import { findingsSchema } from '#src/api/schema/findings.ts'
import { nomenclatureSchema } from '#src/api/schema/nomenclature.ts'
import { ratesSchema } from '#src/api/schema/beside.ts'
import { seriesSchema } from '#src/api/schema/series.ts'
import type { SeriesInfo } from '#src/trade/catalogue.ts'
import { findSeries, totalOf } from '#src/trade/catalogue.ts'
import { conversionsBy } from '#src/trade/conversion.ts'
import type { Conversion, Money } from '#src/trade/money.ts'
import { inDollars } from '#src/trade/money.ts'
import type { Observation } from '#src/trade/observation.ts'
import type { Plot, PlotChoices, Series } from '#src/trade/plot.ts'
import { plot } from '#src/trade/plot.ts'
import { asPublished } from '#tests/unit/support/rows.ts'
import { firstResponses } from '#tests/unit/support/firstTables.ts'

// The real figures, on the way that they take to the page: tables, answer, schema.

const responses = firstResponses()

function answer(path: string): unknown {
  const text = responses.get(path)
  if (text === undefined) throw new Error(`The trade API has no ${path}`)
  return JSON.parse(text())
}

export const realCatalogue = v.parse(catalogueSchema, answer('api/catalogue.json'))
export const realFindings = v.parse(findingsSchema, answer('api/findings.json'))
export const realNomenclature = v.parse(nomenclatureSchema, answer('api/headings.json'))

export function realSeries(id: string): SeriesInfo {
  const series = findSeries(realCatalogue, id)
  if (series === null) throw new Error(`There is no series ${id}`)
  return series
}

const observations = new Map<string, readonly Observation[]>()

/** The same array each time, as the page's cache has it. */
export function realRows(id: string): readonly Observation[] {
  const { frequency } = realSeries(id)
  const known = observations.get(id)
  if (known !== undefined) return known
  const rows = v.parse(seriesSchema({ id, frequency }), answer(`api/series/${id}.${frequency}.json`)).observations
  observations.set(id, rows)
  return rows
}

const realRates = v.parse(ratesSchema, answer('api/rates.json'))
const conversions = conversionsBy(realRates)

export function realConversion(money: Money): Conversion {
  return money === 'usd' ? inDollars : conversions(money)
}

/** The plot of real series; what is not chosen is the value by month, in dollars. */
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
