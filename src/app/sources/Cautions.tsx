import { type Format, useFormat } from '#src/i18n/format.ts'
import { barrelsPerTonne } from '#src/trade/beside/worldPrice.ts'
import { type Catalogue, baciBreak, otherPair } from '#src/trade/catalogue.ts'
import type { Finding, FindingId, Findings } from '#src/trade/findings.ts'
import { addMonths } from '#src/trade/periods.ts'
import type { Labels } from '#src/view/texts/labels.ts'

export function Cautions({ of, about }: { readonly of: readonly Caution[]; readonly about: string }) {
  const { sentences } = useFormat()
  return (
    <>
      <p className="pt-md text-muted">{about}</p>
      <ul className="columns-popover gap-x-huge">
        {of.map(({ id, head, text }) => (
          <li key={id} className="break-inside-avoid pt-md">
            <strong>{head}</strong>
            {sentences([head, text]).slice(head.length)}
          </li>
        ))}
      </ul>
    </>
  )
}

export const cautionTexts = (catalogue: Catalogue, findings: Findings, format: Format, labels: Labels) => [
  ...ofMonths(catalogue, findings, format, labels),
  ...(otherPair === null ? [...ofBaci(catalogue, findings, format), ...ofRussia(findings, format)] : []),
  ...ofReading(findings, format),
]

export type Caution = {
  readonly id: string
  /** The source whose publisher it concerns; null where it concerns all figures. */
  readonly source: string | null
  readonly head: string
  readonly text: string
}

/** The largest error in per cent of a month that its compiler read off a chart, as corrections.csv has it. */
const chartMarginPercent = 2
/**
 * The most in per cent by which a compiler's sum of rows is off Customs' own month, and the first month whose sum may
 * hold estimates.
 */
const importsEstimated = { marginPercent: 2.6, partlyFrom: '2026-03' } as const

/**
 * An amount as a caution quotes it: in the unit's largest step, with as many digits as its publisher gives.
 *
 * @param digits decimals of billions of dollars or kilograms; a language that counts in smaller units needs fewer
 */
function exactAmount(format: Format, quantity: 'usd' | 'kg', value: number, digits: number): string {
  const { divisor, short } = format.step(quantity, 1e9)
  const needed = Math.max(0, digits - Math.round(Math.log10(1e9 / divisor)))
  return short.replace('{number}', format.number(value / divisor, needed))
}

const dollars = (format: Format, { value }: Finding): string => exactAmount(format, 'usd', value, 2)

/** Cautions that quote findings, given only where all of these findings are known. */
function given(
  findings: Findings,
  ids: readonly FindingId[],
  say: (...found: readonly Finding[]) => readonly Caution[],
): readonly Caution[] {
  const found = ids.flatMap((id) => findings[id] ?? [])
  return found.length === ids.length ? say(...found) : []
}

function weightless({ commodities }: Catalogue, { t, period, list }: Format, labels: Labels): string {
  const monthly = commodities.flatMap(({ series }) => series.filter(({ frequency }) => frequency === 'monthly'))
  const parts = monthly.flatMap((info) => {
    const name = labels.commodity(info)
    if (info.weight === null) return [t('sources.caution.weightless.never', { name })]
    const { last } = info.weight
    return last >= info.value.last ? [] : [t('sources.caution.weightless.after', { name, month: period(last) })]
  })
  return list([...new Set(parts)])
}

/** @param said head and text with a bar between them */
function caution(id: string, source: string | null, said: string): Caution {
  const [head = '', text = ''] = said.split('|')
  return { id, source, head, text }
}

const percentOf = ({ t, number }: Format, value: number): string =>
  t('unit.percent.short', { number: number(value, 0) })

function ofPublisher({ publisherBreak }: Catalogue, format: Format): readonly Caution[] {
  if (publisherBreak === undefined) return []
  const { t, period, amount, number } = format
  const { crude } = publisherBreak
  const from = period(publisherBreak.from)
  const barrels = number(barrelsPerTonne, 1)
  const weight = caution('crudeWeight', 'gacc-by-partner', t('sources.caution.crudeWeight', { from, barrels }))
  if (crude === undefined) return [weight]
  const before = period(addMonths(publisherBreak.from, -1))
  const [year, excess] = [period(crude.year), amount(crude.excessPercent, 'percent')]
  const said = t('sources.caution.break', { before, from, year, excess })
  return [caution('break', 'gacc-by-partner', said), weight]
}

function ofMonths(catalogue: Catalogue, findings: Findings, format: Format, labels: Labels): readonly Caution[] {
  const { t, period, number, amount, change } = format
  const parts = weightless(catalogue, format, labels)
  const ends = (first: Finding, last: Finding) => ({ first: period(first.period), last: period(last.period) })
  return [
    ...ofPublisher(catalogue, format),
    ...(parts === '' ? [] : [caution('weightless', 'gacc-by-partner', t('sources.caution.weightless', { parts }))]),
    ...given(findings, ['doubtful.M-271121.first', 'doubtful.M-271121.last'], (first, last) => {
      const months = { zero: period(first.period), double: period(last.period) }
      return [caution('pipeline', 'gacc-wind', t('sources.caution.pipeline', months))]
    }),
    ...given(findings, ['first.M-271121', 'lastZero.M-271111'], (start, zero) => {
      const months = { pipelineStart: period(start.period), lngZero: period(zero.period) }
      return [caution('zeros', 'gacc-wind', t('sources.caution.zeros', months))]
    }),
    ...given(findings, ['doubtful.M-271111.first', 'doubtful.M-271111.last'], (first, last) => [
      caution('lng', 'gacc-by-partner', t('sources.caution.lng', ends(first, last))),
    ]),
    ...given(
      findings,
      ['unsettled.X-TOTAL.first', 'unsettled.X-TOTAL.last', 'estimated.X-TOTAL.count'],
      (first, last, read) => {
        const margin = percentOf(format, chartMarginPercent)
        const values = { ...ends(first, last), count: number(read.value, 0), margin }
        return [caution('exports', 'mgimo-chart', t('sources.caution.exports', values))]
      },
    ),
    ...given(findings, ['unsettled.M-TOTAL.first', 'unsettled.M-TOTAL.last'], (first, last) => {
      const margin = amount(importsEstimated.marginPercent, 'percent')
      const values = { ...ends(first, last), margin, from: period(importsEstimated.partlyFrom) }
      return [caution('imports', 'mgimo', t('sources.caution.imports', values))]
    }),
    ...given(findings, ['apart.cny'], ({ value }) => [
      caution('yuan', 'gacc-country-cny', t('sources.caution.yuan', { farthest: percentOf(format, value) })),
    ]),
    caution('coal', null, t('sources.caution.coal', { code: '2701' })),
    ...given(findings, ['weight.M-2701.low', 'weight.M-2701.high', 'growth.M-2701.high'], (low, high, growth) => {
      const months = { low: period(low.period), high: period(high.period) }
      const weight = ({ value }: Finding): string => exactAmount(format, 'kg', value, 2)
      const values = { ...months, lowWeight: weight(low), highWeight: weight(high), change: change(growth.value, 0) }
      return [caution('coalDecembers', 'gacc-wind', t('sources.caution.coalDecembers', values))]
    }),
  ]
}

/** The caution about the year of a later release of BACI, which only some headings have. */
function endOfBaci({ span, partial }: Catalogue['headings'], findings: Findings, format: Format): readonly Caution[] {
  if (partial === undefined) return []
  const { t, period, number, amount, sentences } = format
  const values = {
    year: period(partial.year),
    imports: number(partial.M.length, 0),
    exports: number(partial.X.length, 0),
    last: period(span.last),
    alone: period(baciBreak.alone),
    both: period(baciBreak.both),
  }
  const said = [t('sources.caution.partial', values)]
  const { 'value.X-8542.baci': here, 'value.X-8542.later': later } = findings
  if (here !== undefined && later !== undefined) {
    const chips = { year: period(here.period), here: amount(here.value, 'usd'), later: amount(later.value, 'usd') }
    said.push(t('sources.caution.partial.chips', chips))
  }
  return [caution('partial', 'baci-2026', sentences(said))]
}

function ofBaci({ headings }: Catalogue, findings: Findings, format: Format): readonly Caution[] {
  const { t, period } = format
  const blended = { both: period(baciBreak.both), alone: period(baciBreak.alone) }
  return [
    caution('blend', 'baci', t('sources.caution.blend', { text: t('note.baci.break', blended) })),
    ...given(findings, ['weight.M-2701.baci', 'weight.M-2701.customs'], (baci, customs) => {
      const weight = ({ value }: Finding): string => exactAmount(format, 'kg', value, 0)
      const values = { year: period(baci.period), baci: weight(baci), customs: weight(customs) }
      return [caution('imputed', 'baci', t('sources.caution.imputed', values))]
    }),
    ...given(findings, ['value.X-TOTAL.baci', 'value.X-TOTAL.customs'], (baci, customs) => {
      const values = { year: period(baci.period), baci: dollars(format, baci), customs: dollars(format, customs) }
      return [caution('total', 'baci', t('sources.caution.total', values))]
    }),
    caution('gap', 'baci', t('sources.caution.gap')),
    ...endOfBaci(headings, findings, format),
  ]
}

function ofRussia(findings: Findings, format: Format): readonly Caution[] {
  const { t, period } = format
  return [
    ...given(findings, ['value.russia.wits', 'value.russia.imf-imts'], (wits, imf) => {
      const values = { year: period(wits.period), wits: dollars(format, wits), imf: dollars(format, imf) }
      return [caution('mirror', 'wits', t('sources.caution.mirror', values))]
    }),
    ...given(findings, ['estimated.imf-imts.first'], (first) => [
      caution('imf', 'imf-imts', t('sources.caution.imf', { from: period(first.period) })),
    ]),
  ]
}

function ofReading(findings: Findings, format: Format): readonly Caution[] {
  const { t, number, period, amount, sentences } = format
  let valuation = t('note.flows')
  const { 'excess.M-TOTAL.baci.first': first, 'excess.M-TOTAL.baci.last': last } = findings
  if (first !== undefined && last !== undefined) {
    const margin = amount(Math.max(Math.abs(first.value), Math.abs(last.value)), 'percent')
    const values = { first: period(first.period), last: period(last.period), margin }
    valuation = sentences([valuation, t('sources.caution.valuation.baci', values)])
  }
  return [
    caution('valuation', null, t('sources.caution.valuation', { text: valuation })),
    ...given(findings, ['spread.M-2709.brent'], (spread) => {
      const values = { gap: number(spread.value, 1), month: period(spread.period) }
      return [caution('brent', 'eia-brent', t('sources.caution.brent', values))]
    }),
    caution('newYear', null, t('sources.caution.newYear', { text: t('note.janFeb') })),
  ]
}
