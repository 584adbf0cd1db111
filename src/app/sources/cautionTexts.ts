import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Format } from '#src/i18n/format.ts'
import { amountMessages } from '#src/i18n/messages/en/amounts.ts'
import { sourceMessages } from '#src/i18n/messages/en/sources.ts'
import type { Labels } from '#src/view/texts/labels.ts'
import { cautionValues as values } from '#src/app/sources/cautionValues.ts'

/**
 * An amount as a caution quotes it: in the unit's largest step, with as many digits as its publisher gives.
 *
 * @param digits of billions of dollars or kilograms; a language that counts in smaller units needs fewer
 */
export function exactAmount(format: Format, quantity: 'usd' | 'kg', value: number, digits: number): string {
  const { divisor, short } = format.step(quantity, 1e9)
  return short.replace(
    '{number}',
    format.number(value / divisor, Math.max(0, digits - Math.round(Math.log10(1e9 / divisor)))),
  )
}

export type CautionText = { readonly id: string; readonly head: string; readonly text: string }

/** Which months have no weight, by commodity: read off the catalogue, so it moves with the figures. */
function weightless(catalogue: Catalogue, format: Format, labels: Labels): string {
  const all = catalogue.commodities.flatMap(({ series }) => series)
  const monthly = all.filter(({ frequency }) => frequency === 'monthly')
  const parts = monthly.flatMap((info) => {
    const name = labels.commodity(info)
    if (info.weight === null) return [format.t(sourceMessages, 'sources.caution.weightless.never', { name })]
    if (info.weight.last >= info.value.last) return []
    return [
      format.t(sourceMessages, 'sources.caution.weightless.after', { name, month: format.period(info.weight.last) }),
    ]
  })
  return format.list([...new Set(parts)])
}

/** The months' own cautions: what a figure of China Customs must not be taken for. */
function ofMonths(catalogue: Catalogue, format: Format, labels: Labels): CautionText[] {
  const { t, period } = format
  const { sourceBreak } = values
  const from = period(sourceBreak.from)
  const breaking = {
    from,
    year: period(sourceBreak.year),
    excess: format.amount(values.crudeExcessPercent, 'percent'),
  }
  const zero = period(values.pipeline.zero)
  const double = period(values.pipeline.double)
  const lng = { first: period(values.lngDoubtful.first), last: period(values.lngDoubtful.last) }
  const exports = { first: period(values.exports.first), last: period(values.exports.last) }
  const imports = {
    first: period(values.importsEstimated.first),
    last: period(values.importsEstimated.last),
    from: period(values.importsEstimated.partlyFrom),
    margin: format.amount(values.importsEstimated.marginPercent, 'percent'),
  }
  const barrels = format.number(values.barrelsPerTonne, 1)
  const starts = { pipelineStart: period(values.pipeline.start), lngZero: period(values.lngLastZero) }
  const chart = {
    count: format.number(values.exports.chartMonths, 0),
    margin: format.t(amountMessages, 'unit.percent.short', { number: format.number(values.exports.marginPercent, 0) }),
  }
  const code = values.coalHeading
  const { low, lowKg, high, highKg, changePercent } = values.coalDecembers
  const decembers = {
    low: period(low),
    high: period(high),
    lowWeight: exactAmount(format, 'kg', lowKg, 2),
    highWeight: exactAmount(format, 'kg', highKg, 2),
    change: format.change(changePercent, 0),
  }
  const parts = weightless(catalogue, format, labels)
  return [
    {
      id: 'break',
      head: t(sourceMessages, 'sources.caution.break.head', { before: period(sourceBreak.before), from }),
      text: t(sourceMessages, 'sources.caution.break', breaking),
    },
    {
      id: 'crudeWeight',
      head: t(sourceMessages, 'sources.caution.crudeWeight.head'),
      text: t(sourceMessages, 'sources.caution.crudeWeight', { from, barrels }),
    },
    {
      id: 'weightless',
      head: t(sourceMessages, 'sources.caution.weightless.head'),
      text: t(sourceMessages, 'sources.caution.weightless', { parts }),
    },
    {
      id: 'pipeline',
      head: t(sourceMessages, 'sources.caution.pipeline.head', { zero, double }),
      text: t(sourceMessages, 'sources.caution.pipeline', { zero, double }),
    },
    {
      id: 'zeros',
      head: t(sourceMessages, 'sources.caution.zeros.head'),
      text: t(sourceMessages, 'sources.caution.zeros', starts),
    },
    {
      id: 'lng',
      head: t(sourceMessages, 'sources.caution.lng.head', lng),
      text: t(sourceMessages, 'sources.caution.lng'),
    },
    {
      id: 'exports',
      head: t(sourceMessages, 'sources.caution.exports.head', exports),
      text: t(sourceMessages, 'sources.caution.exports', chart),
    },
    {
      id: 'imports',
      head: t(sourceMessages, 'sources.caution.imports.head', imports),
      text: t(sourceMessages, 'sources.caution.imports', imports),
    },
    {
      id: 'coal',
      head: t(sourceMessages, 'sources.caution.coal.head'),
      text: t(sourceMessages, 'sources.caution.coal', { code }),
    },
    {
      id: 'coalDecembers',
      head: t(sourceMessages, 'sources.caution.coalDecembers.head', decembers),
      text: t(sourceMessages, 'sources.caution.coalDecembers', decembers),
    },
  ]
}

/** BACI and Russia's reports: why they differ from the months. */
function ofOtherBooks(format: Format): CautionText[] {
  const { t, period } = format
  const usd = (value: number): string => exactAmount(format, 'usd', value, 2)
  const kg = (value: number): string => exactAmount(format, 'kg', value, 0)
  const blend = { first: period(values.baciBlend.first), last: period(values.baciBlend.last) }
  const { coalWeight, exportsTotal, mirror } = values
  const coal = { year: period(coalWeight.year), baci: kg(coalWeight.baciKg), customs: kg(coalWeight.customsKg) }
  const total = {
    year: period(exportsTotal.year),
    baci: usd(exportsTotal.baciUsd),
    customs: usd(exportsTotal.customsUsd),
  }
  const report = { year: period(mirror.year), wits: usd(mirror.witsUsd), imf: usd(mirror.imfUsd) }
  const from = period(values.imfEstimatesFrom)
  return [
    {
      id: 'blend',
      head: t(sourceMessages, 'sources.caution.blend.head'),
      text: t(sourceMessages, 'sources.caution.blend', blend),
    },
    {
      id: 'imputed',
      head: t(sourceMessages, 'sources.caution.imputed.head'),
      text: t(sourceMessages, 'sources.caution.imputed', coal),
    },
    {
      id: 'total',
      head: t(sourceMessages, 'sources.caution.total.head'),
      text: t(sourceMessages, 'sources.caution.total', total),
    },
    { id: 'gap', head: t(sourceMessages, 'sources.caution.gap.head'), text: t(sourceMessages, 'sources.caution.gap') },
    {
      id: 'mirror',
      head: t(sourceMessages, 'sources.caution.mirror.head'),
      text: t(sourceMessages, 'sources.caution.mirror', report),
    },
    {
      id: 'imf',
      head: t(sourceMessages, 'sources.caution.imf.head'),
      text: t(sourceMessages, 'sources.caution.imf', { from }),
    },
  ]
}

/** What to mind when reading any figure. */
function ofReading(format: Format): CautionText[] {
  const { t } = format
  const { month, usdPerBarrel } = values.brentSpread
  const spread = { gap: format.number(usdPerBarrel, 1), month: format.period(month) }
  return [
    {
      id: 'valuation',
      head: t(sourceMessages, 'sources.caution.valuation.head'),
      text: t(sourceMessages, 'sources.caution.valuation'),
    },
    {
      id: 'brent',
      head: t(sourceMessages, 'sources.caution.brent.head'),
      text: t(sourceMessages, 'sources.caution.brent', spread),
    },
    {
      id: 'newYear',
      head: t(sourceMessages, 'sources.caution.newYear.head'),
      text: t(sourceMessages, 'sources.caution.newYear'),
    },
  ]
}

/** Every caution of the figures' publishers and compilers, in the order of the page. */
export function cautionTexts(catalogue: Catalogue, format: Format, labels: Labels): CautionText[] {
  return [...ofMonths(catalogue, format, labels), ...ofOtherBooks(format), ...ofReading(format)]
}
