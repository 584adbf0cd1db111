import { crossesBaciBreak } from '#src/trade/baciBreak.ts'
import type { Catalogue, SeriesInfo } from '#src/trade/catalogue.ts'
import { measured } from '#src/trade/measure.ts'
import { pairName } from '#src/trade/pair.ts'
import { commodityId } from '#src/trade/seriesId.ts'
import type { Status } from '#src/trade/status.ts'
import { isFinal, weakest } from '#src/trade/status.ts'
import type { AmountWriter } from '#src/i18n/amounts.ts'
import { amountsAlike } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { priceVolumeMessages } from '#src/i18n/messages/en/analyses/priceVolume.ts'
import { noteMessages } from '#src/i18n/messages/en/notes.ts'
import { statusMessages } from '#src/i18n/messages/en/statuses.ts'
import { colourNamed, ownColour } from '#src/view/colours.ts'
import { baciBreakCautions, monthsOfPoints, publisherBreakCautions } from '#src/view/texts/cautions.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'
import { moneyNotes, baciReportsNotes } from '#src/view/texts/notes.ts'
import { releaseCautions } from '#src/view/texts/releaseNotes.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { analysisDrawing } from '#src/figures/figure.ts'
import { withAnalysis } from '#src/figures/analysisView.ts'
import type { Split } from '#src/figures/priceVolume/split.ts'
import { splitRows } from '#src/figures/priceVolume/split.ts'
import type { WaterfallColumn } from '#src/figures/priceVolume/waterfall.ts'
import { WaterfallChart } from '#src/figures/priceVolume/WaterfallChart.tsx'

const effectColours = { weight: colourNamed('steel'), price: colourNamed('amber') }
/** Colour of a commodity that has none of its own. */
const otherColour = colourNamed('M-TOTAL')

/** One writer for the whole figure, so that amounts also add up as written. */
function moneyOf({ money, before, after, effects }: Split, format: Format): AmountWriter {
  return amountsAlike([before.value ?? 0, after.value ?? 0, effects.weightEffect, effects.priceEffect], money, format)
}

export function quantitiesOf({ money, before, after }: Split, format: Format) {
  const written = (then: number, now: number, quantity: 'kg' | `${typeof money}PerTonne`) => {
    const { plain } = amountsAlike([then, now], quantity, format)
    const percent = (now / then - 1) * 100
    const growth = format.change(percent, Math.abs(percent) >= 1000 ? 0 : 1)
    return { before: plain(then), after: plain(now), growth }
  }
  const priceOf = (amounts: typeof before): number => measured(amounts, 'price').value ?? 0
  return {
    weights: written(before.netWeightKg ?? 0, after.netWeightKg ?? 0, 'kg'),
    prices: written(priceOf(before), priceOf(after), `${money}PerTonne`),
  }
}

export function splitColumns(split: Split, info: SeriesInfo, format: Format): WaterfallColumn[] {
  const { effects, status } = split
  const { t } = format
  const money = moneyOf(split, format)
  const { weights, prices } = quantitiesOf(split, format)
  const colourIndex = ownColour(commodityId(info)) ?? otherColour
  const whole = (id: 'before' | 'after'): WaterfallColumn => {
    const { period, value, valueStatus } = split[id]
    const words = { weight: weights[id], price: prices[id] }
    return {
      id,
      kind: 'whole',
      value: value ?? 0,
      status: valueStatus,
      colourIndex,
      amount: money.plain(value ?? 0),
      name: format.period(period),
      details: [t(priceVolumeMessages, 'waterfall.detail.whole', words)],
    }
  }
  const step = (id: 'weight' | 'price', value: number, { growth, ...ends }: typeof weights): WaterfallColumn => {
    const change = t(priceVolumeMessages, 'waterfall.detail.weight', ends)
    return {
      id,
      kind: 'step',
      value,
      status,
      colourIndex: effectColours[id],
      amount: money.signed(value),
      name: t(priceVolumeMessages, `waterfall.${id}`),
      details: [t(priceVolumeMessages, 'waterfall.detail.growth', { change, growth })],
    }
  }
  return [
    whole('before'),
    step('weight', effects.weightEffect, weights),
    step('price', effects.priceEffect, prices),
    whole('after'),
  ]
}

function cautionsOf({ before, after }: Split, info: SeriesInfo, catalogue: Catalogue, format: Format): string[] {
  const periods = [before.period, after.period]
  if (info.book !== 'customs')
    return [
      ...baciBreakCautions(info.book, periods, format),
      ...(info.book === 'baci' ? releaseCautions(periods, catalogue, format) : []),
    ]
  const years = [before, after].map((amounts) => measured(amounts, 'value'))
  return publisherBreakCautions(catalogue, monthsOfPoints(years), info.id === 'M-2709', format)
}

function notesOf({ money, before, after, status }: Split, info: SeriesInfo, format: Format): string[] {
  const { t } = format
  const statuses: (Status | null)[] = [before.valueStatus, after.valueStatus, status]
  const hasHollow = !isFinal(statuses.reduce(weakest, null))
  const hasEstimate = info.id === 'M-2709' && [before, after].some(({ weightStatus }) => weightStatus === 'E')
  const crosses = crossesBaciBreak(info.book, [before.period, after.period].toSorted())
  return [
    status === null || isFinal(status)
      ? t(priceVolumeMessages, 'waterfall.note.final')
      : t(priceVolumeMessages, 'waterfall.note.notFinal', { status: t(statusMessages, `status.${status}`) }),
    ...(hasHollow ? [t(priceVolumeMessages, 'waterfall.note.hollow')] : []),
    ...(hasEstimate ? [t(noteMessages, 'note.crudeWeight')] : []),
    ...(info.book === 'baci'
      ? [...baciReportsNotes(crosses, format), t(noteMessages, 'note.baci')]
      : [t(noteMessages, info.flow === 'M' ? 'note.flowCif' : 'note.flowFob')]),
    ...moneyNotes(money, info.frequency === 'annual', [], format),
  ]
}

export function priceVolumeContent(
  split: Split,
  info: SeriesInfo,
  catalogue: Catalogue,
  name: string,
  view: ViewState,
  format: Format,
): FigureContent {
  const { t } = format
  const [a, b] = [split.before.period, split.after.period]
  const columns = splitColumns(split, info, format)
  const unsplit = unsplitContent(info, name, Number(a), Number(b), view, format)
  // The title names no split across BACI's change of sources, which is neither volume nor price.
  const title = crossesBaciBreak(info.book, [a, b])
    ? unsplit.title
    : t(priceVolumeMessages, 'waterfall.title', {
        name,
        a: format.period(a),
        b: format.period(b),
        change: moneyOf(split, format).signed(split.effects.change),
        weight: columns[1]?.amount ?? '',
        price: columns[2]?.amount ?? '',
      })
  const facts = columns.map((column) => {
    const amount = [column.amount, ...column.details].join(', ')
    return t(priceVolumeMessages, 'waterfall.alt.whole', { name: column.name, amount })
  })
  const { subtitle } = unsplit
  const content = { columns }
  return {
    ...unsplit,
    title,
    cautions: () => cautionsOf(split, info, catalogue, format),
    notes: () => notesOf(split, info, format),
    sources: split.sources,
    altText: () => t(analysisMessages, 'analysis.alt', { title, subtitle, facts: format.sentences(facts) }),
    fileName: () => [`${pairName}_price-or-volume`, info.id.toLowerCase(), ...moneyInName(view), a, b].join('_'),
    drawing: analysisDrawing((props) => <WaterfallChart content={content} {...props} />),
    rows: () => splitRows(split, info, name),
  }
}

export function unsplitContent(
  info: SeriesInfo,
  name: string,
  a: number,
  b: number,
  view: ViewState,
  format: Format,
): FigureContent {
  const { t, period } = format
  const title = t(priceVolumeMessages, 'waterfall.title.none', { name, a: period(String(a)), b: period(String(b)) })
  const subtitle = t(priceVolumeMessages, `waterfall.subtitle.${info.flow === 'M' ? 'M' : 'X'}`, {
    money: t(analysisMessages, `analysis.money.${view.money}`),
  })
  return {
    view: withAnalysis(view, 'price-volume', { of: info.id, a, b }),
    title,
    subtitle,
    events: [],
    notes: () => [],
    sources: [],
    altText: () => t(analysisMessages, 'analysis.alt', { title, subtitle, facts: '' }).trim(),
    fileName: () => `${pairName}_price-or-volume_${info.id.toLowerCase()}_${a}_${b}`,
    format,
    drawing: null,
  }
}
