import { barrelsPerTonne } from '#src/trade/brent.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Finding, Findings } from '#src/trade/findings.ts'
import { addMonths } from '#src/trade/periods.ts'
import type { Format } from '#src/i18n/format.ts'
import { amountMessages } from '#src/i18n/messages/en/amounts.ts'
import { sourceMessages } from '#src/i18n/messages/en/sources.ts'
import type { Labels } from '#src/view/texts/labels.ts'
import type { CautionText, Said } from '#src/app/sources/cautionText.ts'
import { exactAmount } from '#src/app/sources/cautionText.ts'
import { cautionsOfBaci, cautionsOfRussia } from '#src/app/sources/yearlyCautions.ts'
import { cautionValues as values } from '#src/app/sources/cautionValues.ts'

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

/** Where the months go on as another publisher has them. */
function ofPublisher({ publisherBreak }: Catalogue, { t, period, amount, number }: Format): Said {
  if (publisherBreak === undefined) return []
  const { crude } = publisherBreak
  const from = period(publisherBreak.from)
  const weight = {
    id: 'crudeWeight',
    head: t(sourceMessages, 'sources.caution.crudeWeight.head'),
    text: t(sourceMessages, 'sources.caution.crudeWeight', { from, barrels: number(barrelsPerTonne, 1) }),
  }
  if (crude === undefined) return [weight]
  const excess = amount(crude.excessPercent, 'percent')
  const before = period(addMonths(publisherBreak.from, -1))
  return [
    {
      id: 'break',
      head: t(sourceMessages, 'sources.caution.break.head', { before, from }),
      text: t(sourceMessages, 'sources.caution.break', { from, year: period(crude.year), excess }),
    },
    weight,
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
    ...ofOwnYuan(findings, format),
    ...ofCoal(findings, format),
  ]
}

/** Customs converts apart from us. */
function ofOwnYuan(findings: Findings, { t, number }: Format): Said {
  const known = findings['apart.cny.provisional']
  const estimated = findings['apart.cny.estimated']
  if (known === undefined || estimated === undefined) return []
  const percent = ({ value }: Finding): string => t(amountMessages, 'unit.percent.short', { number: number(value, 0) })
  return [
    {
      id: 'yuan',
      head: t(sourceMessages, 'sources.caution.yuan.head'),
      text: t(sourceMessages, 'sources.caution.yuan', { known: percent(known), estimated: percent(estimated) }),
    },
  ]
}

/** With freight and without; and how BACI, said to be without, compares. */
function ofValuation(findings: Findings, { t, period, amount, sentences }: Format): CautionText {
  const first = findings['excess.M-TOTAL.baci.first']
  const last = findings['excess.M-TOTAL.baci.last']
  const text = [t(sourceMessages, 'sources.caution.valuation')]
  if (first !== undefined && last !== undefined) {
    const margin = amount(Math.max(Math.abs(first.value), Math.abs(last.value)), 'percent')
    const years = { first: period(first.period), last: period(last.period) }
    text.push(t(sourceMessages, 'sources.caution.valuation.baci', { ...years, margin }))
  }
  return { id: 'valuation', head: t(sourceMessages, 'sources.caution.valuation.head'), text: sentences(text) }
}

/** What to mind when reading any figure. */
function ofReading(findings: Findings, format: Format): Said {
  const { t, number, period } = format
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
    ofValuation(findings, format),
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
    ...cautionsOfBaci(catalogue, findings, format),
    ...cautionsOfRussia(findings, format),
    ...ofReading(findings, format),
  ]
}
