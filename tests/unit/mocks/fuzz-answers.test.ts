import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { responsesFromDisk } from '#mocks/answers/disk.ts'
import { buyersData } from '#src/figures/buyers/buyersData.ts'
import { worldData } from '#src/figures/world/worldData.ts'
import { ratesSchema } from '#src/api/schema/rates.ts'
import { buyersSchema, contextSchema, mirrorSchema, worldSchema } from '#src/api/schema/beside.ts'
import { catalogueSchema } from '#src/api/schema/catalogue.ts'
import { findingsSchema } from '#src/api/schema/findings.ts'
import { nomenclatureSchema } from '#src/api/schema/nomenclature.ts'
import { productsSchema } from '#src/api/schema/products.ts'
import { seriesSchema } from '#src/api/schema/series.ts'
import { cautionTexts } from '#src/app/sources/Cautions.tsx'
import { checkElectronics } from '#src/claims/electronics.ts'
import { claims } from '#src/claims/claims.ts'
import { findSeries } from '#src/trade/catalogue.ts'
import { brentPoints, spreadTo, shareOfCrudeImports } from '#src/trade/beside/brent.ts'
import { pricePer } from '#src/trade/beside/worldPrice.ts'
import { conversionsBy } from '#src/trade/conversion.ts'
import { decompose } from '#src/trade/decomposition.ts'
import type { Point } from '#src/trade/point.ts'
import { measured } from '#src/trade/measure.ts'
import { discrepanciesOf, russianBooks } from '#src/trade/beside/mirror.ts'
import { largeHeadings, mostMoved, movements } from '#src/trade/movers.ts'
import { plot } from '#src/trade/plot.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { frequencies, measures, shows } from '#src/view/viewState.ts'
import { full, fuzzRuns } from '#tests/full.ts'
import type { BodyChange } from '#tests/unit/support/mutate.ts'
import { bodyChange, changedBody } from '#tests/unit/support/mutate.ts'
import { asPublished } from '#tests/unit/support/rows.ts'
import { realCatalogue, realRows, realSeries } from '#tests/unit/support/tables.ts'
import { unsound } from '#tests/unit/support/unsound.ts'
import { format } from '#tests/unit/support/words.ts'

// Arbitrary bodies go through the schemas, and those that pass go through the domain. On failure fast-check names the
// seed and the path: `fc.assert(…, { seed, path })` runs that case alone.

const responses = responsesFromDisk()

function good(path: string): unknown {
  return JSON.parse(responses.get(path)?.() ?? 'null')
}

function finite(points: readonly Point[]): void {
  expect(unsound(points)).toEqual([])
}

type Subject = {
  readonly share: number
  readonly body: unknown
  /** @returns did the body pass the schema? */
  readonly through: (body: unknown) => boolean
}

function subject<T>(
  share: number,
  path: string,
  schema: v.GenericSchema<unknown, T>,
  onward: (answer: T) => void,
): Subject {
  return {
    share,
    body: good(path),
    through: (body) => {
      const result = v.safeParse(schema, body, { abortEarly: true })
      if (result.success) onward(result.output)
      else expect(typeof (v.getDotPath(result.issues[0]) ?? '')).toBe('string')
      return result.success
    },
  }
}

function series(id: string, frequency: 'monthly' | 'annual'): Subject {
  const info = { ...realSeries(id), frequency }
  const total = realRows(`${info.flow}-TOTAL${frequency === 'annual' ? '.baci' : ''}`)
  return subject(0.25, `api/series/${id}.${frequency}.json`, seriesSchema({ id, frequency }), ({ observations }) => {
    for (const measure of measures) {
      for (const show of shows) {
        for (const freq of frequencies) {
          const drawn = plot([{ info, observations, total }], { ...asPublished, measure, show, freq, to: '2024-06' })
          finite(drawn.series.flatMap(({ points }) => points))
        }
      }
    }
    const [first] = observations
    const last = observations.at(-1)
    const parts = first === undefined || last === undefined ? null : decompose(first, last)
    // A weight of a few grams makes effects larger than any trade, which a number holds only roughly.
    const holdsExactly = parts !== null && Math.abs(parts.weightEffect) < 2 ** 42
    if (holdsExactly) expect(parts.weightEffect + parts.priceEffect).toBe(parts.change)
  })
}

const crude = realRows('M-2709')
const russia2023 = v.parse(productsSchema({ flow: 'M', year: 2023 }), good('api/products/M-2023.json'))

const subjects: readonly Subject[] = [
  series('M-271111', 'monthly'),
  series('M-2710', 'annual'),
  subject(0.05, 'api/catalogue.json', catalogueSchema, (catalogue) => {
    createLabels(catalogue, undefined, format)
    const { view } = parseView('?series=M-2709,M-GAS,X-8542.quoted,M-2710&freq=year&chart=treemap', catalogue)
    expect(view.series.every((id) => /^[MX]-/.test(id))).toBe(true)
  }),
  subject(0.05, 'api/findings.json', findingsSchema, (findings) => {
    const known = claims.flatMap((claim) => claim.series).filter((id) => findSeries(realCatalogue, id) !== null)
    const rows = Object.fromEntries(known.map((id) => [id, realRows(id)]))
    const reports = claims.flatMap(({ report }) => report(rows, findings, format) ?? [])
    // One claim rests on findings alone: without them it has no report.
    expect(reports.length).toBe(claims.length - Number(checkElectronics(findings) === null))
    const cautions = cautionTexts(realCatalogue, findings, format, createLabels(realCatalogue, undefined, format))
    const said = [
      ...reports.flatMap(({ body, more }) => [...body.flat(), ...more]),
      ...cautions.flatMap(({ head, text }) => [head, text]),
    ]
    expect(said.filter((text) => /NaN|undefined|Infinity|\{/.test(text))).toEqual([])
  }),
  subject(0.05, 'api/headings.json', nomenclatureSchema, (nomenclature) => {
    const labels = createLabels(realCatalogue, nomenclature, format)
    for (const id of ['M-2709', 'M-2710', 'X-8542']) expect(labels.commodity(realSeries(id)).length).toBeGreaterThan(0)
  }),
  subject(0.1, 'api/products/M-2022.json', productsSchema({ flow: 'M', year: 2022 }), (products) => {
    const { moved, appeared, vanished } = movements(products, russia2023)
    for (const by of ['value', 'percent'] as const) {
      const { rose, fell } = mostMoved(moved, by, 10, largeHeadings(products, russia2023))
      for (const { change, percent } of [...rose, ...fell])
        expect([change, percent ?? 0].every(Number.isFinite)).toBe(true)
    }
    expect(moved.length + vanished.length).toBe(products.rows.length)
    expect(moved.length + appeared.length).toBe(russia2023.rows.length)
  }),
  subject(0.05, 'api/context.json', contextSchema, (context) => {
    finite(spreadTo(crude.map(pricePer('bbl')), brentPoints(context)))
    finite(shareOfCrudeImports(crude, context))
  }),
  subject(0.05, 'api/rates.json', ratesSchema, (rates) => {
    for (const money of ['cny', 'rub', 'real'] as const)
      finite(
        conversionsBy(rates)(money)
          .observations(crude)
          .map((one) => measured(one, 'value')),
      )
  }),
  subject(0.05, 'api/mirror.json', mirrorSchema, (mirror) => {
    const years = ['2021', '2022', '2023']
    for (const { points } of russianBooks(mirror, 'M', years)) {
      finite(points)
      const china = realRows('M-TOTAL.baci').map((one) => measured(one, 'value'))
      for (const { amount, percent } of discrepanciesOf(china, points)) finite([amount, percent])
    }
  }),
  subject(0.05, 'api/world.json', worldSchema, (world) => {
    const { russia, everyone, share } = worldData('X', realRows('X-TOTAL'), world, { a: null, b: null })
    for (const points of [russia.index, everyone.sums, everyone.index, share]) finite(points)
  }),
  subject(0.05, 'api/buyers.json', buyersSchema, (buyers) => {
    const { lines, share } = buyersData(buyers, 'OIL')
    for (const { points } of lines) finite(points)
    finite(share)
  }),
]

it('every kind of answer gets its share of the runs', () => {
  expect(subjects.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
})

const unchanged: BodyChange = { changes: [] }

it.each(subjects.map((one, i) => [Math.round(one.share * fuzzRuns), i] as const))(
  '%i arbitrary bodies of answer %i: refused by name, or good to the end',
  { timeout: 120_000 },
  (numRuns, i) => {
    const one = subjects[i]
    if (one === undefined) throw new Error('No such answer')
    expect(one.through(one.body)).toBe(true)
    let passed = 0
    fc.assert(
      fc.property(bodyChange, (change) => {
        if (one.through(changedBody(one.body, change))) passed += 1
      }),
      { numRuns, examples: [[unchanged]] },
    )
    // The unchanged body passes always; in the many runs of a full test, some changed bodies pass too.
    expect(passed).toBeGreaterThan(full ? 1 : 0)
  },
)
