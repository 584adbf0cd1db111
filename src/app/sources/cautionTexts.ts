import { barrelsPerTonne } from '#src/trade/brent.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Finding, Findings } from '#src/trade/findings.ts'
import { addMonths } from '#src/trade/periods.ts'
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

type CautionText = { readonly id: string; readonly head: string; readonly text: string }

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

/** What is said where everything for it is known; nothing else. */
type Said = readonly CautionText[]

/** Where the months go on as another publisher has them. */
function ofPublisher({ publisherBreak }: Catalogue, { t, period, amount, number }: Format): Said {
  if (publisherBreak === undefined) return []
  const { crude } = publisherBreak
  const from = period(publisherBreak.from)
  const excess = amount(crude.excessPercent, 'percent')
  return [
    {
      id: 'break',
      head: t(sourceMessages, 'sources.caution.break.head', {
        before: period(addMonths(publisherBreak.from, -1)),
        from,
      }),
      text: t(sourceMessages, 'sources.caution.break', { from, year: period(crude.year), excess }),
    },
    {
      id: 'crudeWeight',
      head: t(sourceMessages, 'sources.caution.crudeWeight.head'),
      text: t(sourceMessages, 'sources.caution.crudeWeight', { from, barrels: number(barrelsPerTonne, 1) }),
    },
  ]
}

type Ends = { readonly first: string; readonly last: string }

/** The first and the last period of some, in words; null where there are none. */
function endsOf(first: Finding | undefined, last: Finding | undefined, { period }: Format): Ends | null {
  return first === undefined || last === undefined ? null : { first: period(first.period), last: period(last.period) }
}

/** Gas: months of low reliability, and zeros. */
function ofGas(findings: Findings, format: Format): Said {
  const { t, period } = format
  const pipeline = endsOf(findings['doubtful.M-271121.first'], findings['doubtful.M-271121.last'], format)
  const lng = endsOf(findings['doubtful.M-271111.first'], findings['doubtful.M-271111.last'], format)
  const start = findings['first.M-271121']
  const zero = findings['lastZero.M-271111']
  const said: CautionText[] = []
  if (pipeline !== null) {
    const months = { zero: pipeline.first, double: pipeline.last }
    said.push({
      id: 'pipeline',
      head: t(sourceMessages, 'sources.caution.pipeline.head', months),
      text: t(sourceMessages, 'sources.caution.pipeline', months),
    })
  }
  if (start !== undefined && zero !== undefined) {
    said.push({
      id: 'zeros',
      head: t(sourceMessages, 'sources.caution.zeros.head'),
      text: t(sourceMessages, 'sources.caution.zeros', {
        pipelineStart: period(start.period),
        lngZero: period(zero.period),
      }),
    })
  }
  if (lng !== null) {
    said.push({
      id: 'lng',
      head: t(sourceMessages, 'sources.caution.lng.head', lng),
      text: t(sourceMessages, 'sources.caution.lng'),
    })
  }
  return said
}

/** All goods: months that are not as published. */
function ofTotals(findings: Findings, format: Format): Said {
  const { t, period, number, amount } = format
  const exports = endsOf(findings['unsettled.X-TOTAL.first'], findings['unsettled.X-TOTAL.last'], format)
  const read = findings['estimated.X-TOTAL.count']
  const imports = endsOf(findings['unsettled.M-TOTAL.first'], findings['unsettled.M-TOTAL.last'], format)
  const { marginPercent, partlyFrom } = values.importsEstimated
  const said: CautionText[] = []
  if (exports !== null && read !== undefined) {
    const margin = t(amountMessages, 'unit.percent.short', { number: number(values.chartMarginPercent, 0) })
    said.push({
      id: 'exports',
      head: t(sourceMessages, 'sources.caution.exports.head', exports),
      text: t(sourceMessages, 'sources.caution.exports', { count: number(read.value, 0), margin }),
    })
  }
  if (imports !== null) {
    said.push({
      id: 'imports',
      head: t(sourceMessages, 'sources.caution.imports.head', imports),
      text: t(sourceMessages, 'sources.caution.imports', {
        margin: amount(marginPercent, 'percent'),
        from: period(partlyFrom),
        last: imports.last,
      }),
    })
  }
  return said
}

/** Coal: what it is, and two Decembers. */
function ofCoal(findings: Findings, format: Format): Said {
  const { t, period, change } = format
  const low = findings['weight.M-2701.low']
  const high = findings['weight.M-2701.high']
  const growth = findings['growth.M-2701.high']
  const said: CautionText[] = [
    {
      id: 'coal',
      head: t(sourceMessages, 'sources.caution.coal.head'),
      text: t(sourceMessages, 'sources.caution.coal', { code: values.coalHeading }),
    },
  ]
  if (low === undefined || high === undefined || growth === undefined) return said
  const decembers = {
    low: period(low.period),
    high: period(high.period),
    lowWeight: exactAmount(format, 'kg', low.value, 2),
    highWeight: exactAmount(format, 'kg', high.value, 2),
    change: change(growth.value, 0),
  }
  said.push({
    id: 'coalDecembers',
    head: t(sourceMessages, 'sources.caution.coalDecembers.head', decembers),
    text: t(sourceMessages, 'sources.caution.coalDecembers', decembers),
  })
  return said
}

/** The months' own cautions: what a figure of China Customs must not be taken for. */
function ofMonths(catalogue: Catalogue, findings: Findings, format: Format, labels: Labels): Said {
  const { t } = format
  const parts = weightless(catalogue, format, labels)
  return [
    ...ofPublisher(catalogue, format),
    {
      id: 'weightless',
      head: t(sourceMessages, 'sources.caution.weightless.head'),
      text: t(sourceMessages, 'sources.caution.weightless', { parts }),
    },
    ...ofGas(findings, format),
    ...ofTotals(findings, format),
    ofOwnYuan(format),
    ...ofCoal(findings, format),
  ]
}

/** Customs converts apart from us. */
function ofOwnYuan({ t, number }: Format): CautionText {
  const percent = (value: number): string => t(amountMessages, 'unit.percent.short', { number: number(value, 0) })
  const { knownPercent, estimatedPercent } = values.ownYuan
  return {
    id: 'yuan',
    head: t(sourceMessages, 'sources.caution.yuan.head'),
    text: t(sourceMessages, 'sources.caution.yuan', {
      known: percent(knownPercent),
      estimated: percent(estimatedPercent),
    }),
  }
}

/** Why yearly lines stop where they do; nothing where others go on after BACI. */
function endOfYears({ headings }: Catalogue, { t, period }: Format): Said {
  if (headings.yearly !== undefined) return []
  const year = period(headings.span.last)
  return [
    {
      id: 'ends',
      head: t(sourceMessages, 'sources.caution.ends.head', { year }),
      text: t(sourceMessages, 'sources.caution.ends', { year }),
    },
  ]
}

/** BACI, which blends, imputes and adds up. */
function ofBaci(catalogue: Catalogue, findings: Findings, format: Format): Said {
  const { t, period } = format
  const { first, last } = values.baciBlend
  const said: CautionText[] = [
    {
      id: 'blend',
      head: t(sourceMessages, 'sources.caution.blend.head'),
      text: t(sourceMessages, 'sources.caution.blend', { first: period(first), last: period(last) }),
    },
  ]
  const coal = { baci: findings['weight.M-2701.baci'], customs: findings['weight.M-2701.customs'] }
  if (coal.baci !== undefined && coal.customs !== undefined) {
    said.push({
      id: 'imputed',
      head: t(sourceMessages, 'sources.caution.imputed.head'),
      text: t(sourceMessages, 'sources.caution.imputed', {
        year: period(coal.baci.period),
        baci: exactAmount(format, 'kg', coal.baci.value, 0),
        customs: exactAmount(format, 'kg', coal.customs.value, 0),
      }),
    })
  }
  const total = { baci: findings['value.X-TOTAL.baci'], customs: findings['value.X-TOTAL.customs'] }
  if (total.baci !== undefined && total.customs !== undefined) {
    said.push({
      id: 'total',
      head: t(sourceMessages, 'sources.caution.total.head'),
      text: t(sourceMessages, 'sources.caution.total', {
        year: period(total.baci.period),
        baci: exactAmount(format, 'usd', total.baci.value, 2),
        customs: exactAmount(format, 'usd', total.customs.value, 2),
      }),
    })
  }
  const gap = { head: t(sourceMessages, 'sources.caution.gap.head'), text: t(sourceMessages, 'sources.caution.gap') }
  return [...said, { id: 'gap', ...gap }, ...endOfYears(catalogue, format)]
}

/** Russia's reports: why two publishers of them differ, and what is no report. */
function ofRussia(findings: Findings, format: Format): Said {
  const { t, period } = format
  const wits = findings['value.russia.wits']
  const imf = findings['value.russia.imf-imts']
  const estimated = findings['estimated.imf-imts.first']
  const said: CautionText[] = []
  if (wits !== undefined && imf !== undefined) {
    said.push({
      id: 'mirror',
      head: t(sourceMessages, 'sources.caution.mirror.head'),
      text: t(sourceMessages, 'sources.caution.mirror', {
        year: period(wits.period),
        wits: exactAmount(format, 'usd', wits.value, 2),
        imf: exactAmount(format, 'usd', imf.value, 2),
      }),
    })
  }
  if (estimated !== undefined) {
    said.push({
      id: 'imf',
      head: t(sourceMessages, 'sources.caution.imf.head'),
      text: t(sourceMessages, 'sources.caution.imf', { from: period(estimated.period) }),
    })
  }
  return said
}

/** What to mind when reading any figure. */
function ofReading(findings: Findings, { t, number, period, amount }: Format): Said {
  const { first, last, marginPercent } = values.baciImports
  const imports = { first: period(first), last: period(last), margin: amount(marginPercent, 'percent') }
  const spread = findings['spread.M-2709.brent']
  const brent =
    spread === undefined
      ? []
      : [
          {
            id: 'brent',
            head: t(sourceMessages, 'sources.caution.brent.head'),
            text: t(sourceMessages, 'sources.caution.brent', {
              gap: number(spread.value, 1),
              month: period(spread.period),
            }),
          },
        ]
  return [
    {
      id: 'valuation',
      head: t(sourceMessages, 'sources.caution.valuation.head'),
      text: t(sourceMessages, 'sources.caution.valuation', imports),
    },
    ...brent,
    {
      id: 'newYear',
      head: t(sourceMessages, 'sources.caution.newYear.head'),
      text: t(sourceMessages, 'sources.caution.newYear'),
    },
  ]
}

/** Every caution of the figures' publishers and compilers, in the order of the page. */
export function cautionTexts(catalogue: Catalogue, findings: Findings, format: Format, labels: Labels): Said {
  return [
    ...ofMonths(catalogue, findings, format, labels),
    ...ofBaci(catalogue, findings, format),
    ...ofRussia(findings, format),
    ...ofReading(findings, format),
  ]
}
