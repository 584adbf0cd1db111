import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { buyersSchema, contextSchema, mirrorSchema, worldSchema } from '#src/api/schema/beside.ts'
import { catalogueSchema } from '#src/api/schema/catalogue.ts'
import { findingsSchema } from '#src/api/schema/findings.ts'
import { nomenclatureSchema } from '#src/api/schema/nomenclature.ts'
import { productsSchema } from '#src/api/schema/products.ts'
import { ratesSchema } from '#src/api/schema/rates.ts'
import { seriesSchema } from '#src/api/schema/series.ts'
import { cautionTexts } from '#src/app/sources/Cautions.tsx'
import { claims } from '#src/claims/claims.ts'
import { checkElectronics } from '#src/claims/electronics.ts'
import { buyersData } from '#src/figures/buyers/buyersData.ts'
import { worldData } from '#src/figures/world/worldData.ts'
import { brentPoints, shareOfCrudeImports, spreadTo } from '#src/trade/beside/brent.ts'
import { discrepanciesOf, russianBooks } from '#src/trade/beside/mirror.ts'
import { pricePer } from '#src/trade/beside/worldPrice.ts'
import { findSeries } from '#src/trade/catalogue.ts'
import { conversionsBy } from '#src/trade/conversion.ts'
import { decompose } from '#src/trade/decomposition.ts'
import { measured } from '#src/trade/measure.ts'
import { largeHeadings, mostMoved, movements } from '#src/trade/movers.ts'
import type { Observation } from '#src/trade/observation.ts'
import { plot } from '#src/trade/plot.ts'
import type { Point } from '#src/trade/point.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import { frequencies, measures, shows } from '#src/view/viewState.ts'
import { full, fuzzRuns } from '#tests/full.ts'
import { bodyChange, changedBody } from '#tests/unit/support/mutate.ts'
import { asPublished } from '#tests/unit/support/rows.ts'
import { smallAnswer } from '#tests/unit/support/smallTables.ts'
import { unsound } from '#tests/unit/support/unsound.ts'
import { format } from '#tests/unit/support/words.ts'

// A changed body is refused by name, or what the domain makes of it is sound to the end.

const known = v.parse(catalogueSchema, smallAnswer('catalogue'))
const infoOf = (id: string) => {
  const info = findSeries(known, id)
  if (info === null) throw new Error(`no series ${id}`)
  return info
}
const rowsOf = (id: string): readonly Observation[] => {
  const info = infoOf(id)
  return v.parse(seriesSchema(info), smallAnswer(`series/${id}.${info.frequency}`)).observations
}
const [crude, sold, bought] = ['M-2709', 'X-TOTAL', 'M-TOTAL'].map(rowsOf)
const products2023 = v.parse(productsSchema({ flow: 'M', year: 2023 }), smallAnswer('products/M-2023'))
const finite = (points: readonly Point[]): void => expect(unsound(points)).toEqual([])
const valuesOf = (rows: readonly Observation[] = []): Point[] => rows.map((row) => measured(row, 'value'))

/** An answer, its share of the runs, and what takes a body: it returns whether the schema let it pass. */
type Subject = { readonly name: string; readonly share: number; readonly through: (body: unknown) => boolean }

function subject<T>(
  share: number,
  name: string,
  schema: v.GenericSchema<unknown, T>,
  onward: (answer: T) => void,
): Subject {
  const through = (body: unknown): boolean => {
    const result = v.safeParse(schema, body, { abortEarly: true })
    if (result.success) onward(result.output)
    else expect(typeof (v.getDotPath(result.issues[0]) ?? '')).toBe('string')
    return result.success
  }
  return { name, share, through }
}

function series(id: string, frequency: 'monthly' | 'annual'): Subject {
  const info = infoOf(id)
  const total = rowsOf(frequency === 'annual' ? 'M-TOTAL.baci' : 'M-TOTAL')
  return subject(0.25, `series/${id}.${frequency}`, seriesSchema({ id, frequency }), ({ observations }) => {
    for (const measure of measures)
      for (const show of shows)
        for (const freq of frequencies) {
          const drawn = plot([{ info, observations, total }], { ...asPublished, measure, show, freq, to: '2024-06' })
          finite(drawn.series.flatMap(({ points }) => points))
        }
    const [first, last] = [observations[0], observations.at(-1)]
    const parts = first === undefined || last === undefined ? null : decompose(first, last)
    // A weight of a few grams makes effects larger than any trade, which a number holds only roughly.
    if (parts !== null && Math.abs(parts.weightEffect) < 2 ** 42)
      expect(parts.weightEffect + parts.priceEffect).toBe(parts.change)
  })
}

const subjects: readonly Subject[] = [
  series('M-271111', 'monthly'),
  series('M-2710', 'annual'),
  subject(0.05, 'catalogue', catalogueSchema, (catalogue) => {
    createLabels(catalogue, undefined, format)
    const { view } = parseView('?series=M-2709,M-GAS,X-8542.quoted,M-2710&freq=year&chart=treemap', catalogue)
    expect(view.series.every((id) => /^[MX]-/.test(id))).toBe(true)
  }),
  subject(0.05, 'findings', findingsSchema, (findings) => {
    const used = claims.flatMap((claim) => claim.series).filter((id) => findSeries(known, id) !== null)
    const rows = Object.fromEntries(used.map((id) => [id, rowsOf(id)]))
    const reports = claims.flatMap(({ report }) => report(rows, findings, format) ?? [])
    // One claim rests on findings alone: without them it has no report.
    expect(reports.length).toBe(claims.length - Number(checkElectronics(findings) === null))
    const cautions = cautionTexts(known, findings, format, createLabels(known, undefined, format))
    const said = [
      ...reports.flatMap(({ body, more }) => [...body.flat(), ...more]),
      ...cautions.flatMap(({ head, text }) => [head, text]),
    ]
    expect(said.filter((text) => /NaN|undefined|Infinity|\{/.test(text))).toEqual([])
  }),
  subject(0.05, 'headings', nomenclatureSchema, (nomenclature) => {
    const labels = createLabels(known, nomenclature, format)
    expect(['M-2709', 'M-2710', 'X-8542'].filter((id) => labels.commodity(infoOf(id)) === '')).toEqual([])
  }),
  subject(0.1, 'products/M-2022', productsSchema({ flow: 'M', year: 2022 }), (products) => {
    const { moved, appeared, vanished } = movements(products, products2023)
    for (const by of ['value', 'percent'] as const) {
      const { rose, fell } = mostMoved(moved, by, 10, largeHeadings(products, products2023))
      expect([...rose, ...fell].flatMap(({ change, percent }) => [change, percent ?? 0]).every(Number.isFinite)).toBe(
        true,
      )
    }
    expect(moved.length + vanished.length).toBe(products.rows.length)
    expect(moved.length + appeared.length).toBe(products2023.rows.length)
  }),
  subject(0.05, 'context', contextSchema, (context) => {
    finite(spreadTo((crude ?? []).map(pricePer('bbl')), brentPoints(context)))
    finite(shareOfCrudeImports(crude ?? [], context))
  }),
  subject(0.05, 'rates', ratesSchema, (rates) => {
    for (const money of ['cny', 'rub', 'real'] as const)
      finite(valuesOf(conversionsBy(rates)(money).observations(crude ?? [])))
  }),
  subject(0.05, 'mirror', mirrorSchema, (mirror) => {
    for (const { points } of russianBooks(mirror, 'M', ['2021', '2022', '2023'])) {
      finite(points)
      for (const { amount, percent } of discrepanciesOf(valuesOf(bought), points)) finite([amount, percent])
    }
  }),
  subject(0.05, 'world', worldSchema, (world) => {
    const { russia, everyone, share } = worldData('X', sold ?? [], world, { a: null, b: null })
    for (const points of [russia.index, everyone.sums, everyone.index, share]) finite(points)
  }),
  subject(0.05, 'buyers', buyersSchema, (buyers) => {
    const { lines, share } = buyersData(buyers, 'OIL')
    finite([...lines.flatMap(({ points }) => points), ...share])
  }),
]

it.each(subjects)(
  'changed bodies of $name: refused by name, or good to the end',
  { timeout: 120_000 },
  ({ name, share, through }) => {
    const body = smallAnswer(name)
    expect(through(body)).toBe(true)
    let passed = 0
    fc.assert(
      fc.property(bodyChange, (change) => {
        passed += Number(through(changedBody(body, change)))
      }),
      { numRuns: Math.round(share * fuzzRuns), examples: [[{ changes: [] }]] },
    )
    // The unchanged body passes always; in the many runs of a full test, some changed bodies pass too.
    expect(passed).toBeGreaterThan(full ? 1 : 0)
  },
)
