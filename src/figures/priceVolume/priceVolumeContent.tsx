import { commodityId } from '#src/trade/seriesId.ts'
import { crossesBaciBreak } from '#src/trade/baciBreak.ts'
import type { Catalogue, SeriesInfo } from '#src/trade/catalogue.ts'
import { measured } from '#src/trade/measure.ts'
import type { Status } from '#src/trade/status.ts'
import { isFinal, weakest } from '#src/trade/status.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'
import { baciReportsNotes } from '#src/view/texts/notes.ts'
import { moneyNotes } from '#src/view/texts/moneyNotes.ts'
import { baciBreakCautions, monthsOfPoints, publisherBreakCautions } from '#src/view/texts/cautions.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { colourNamed, ownColour } from '#src/view/colours.ts'
import type { Format } from '#src/i18n/format.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { priceVolumeMessages } from '#src/i18n/messages/en/analyses/priceVolume.ts'
import { noteMessages } from '#src/i18n/messages/en/notes.ts'
import { seriesMessages } from '#src/i18n/messages/en/series.ts'
import type { WaterfallColumn } from '#src/figures/priceVolume/waterfall.ts'
import { WaterfallChart } from '#src/figures/priceVolume/WaterfallChart.tsx'
import type { FigureContent } from '#src/figure/content.ts'
import type { AmountWriter } from '#src/i18n/amounts.ts'
import { amountsAlike } from '#src/i18n/amounts.ts'
import { analysisDrawing } from '#src/figures/figure.ts'
import { withAnalysis } from '#src/figures/analysisView.ts'
import { splitRows } from '#src/figures/priceVolume/split.ts'
import type { Split } from '#src/figures/priceVolume/split.ts'

/** The colours of the two effects, beside which the commodity keeps its own. */
const effectColours = { weight: colourNamed('steel'), price: colourNamed('amber') }
const otherColour = colourNamed('M-TOTAL')

/** One writer for the whole figure: what adds up does so as it is written. */
function moneyOf({ money, before, after, effects }: Split, format: Format): AmountWriter {
  return amountsAlike([before.value ?? 0, after.value ?? 0, effects.weightEffect, effects.priceEffect], money, format)
}

function growth(now: number, then: number, { change }: Format): string {
  const percent = (now / then - 1) * 100
  return change(percent, Math.abs(percent) >= 1000 ? 0 : 1)
}

/** Years, effects and what they rest on, in words and columns. */
export function splitColumns(split: Split, info: SeriesInfo, format: Format): WaterfallColumn[] {
  const { before, after, effects, status } = split
  const { t } = format
  const money = moneyOf(split, format)
  const kg = amountsAlike([before.netWeightKg ?? 0, after.netWeightKg ?? 0], 'kg', format)
  const prices = [measured(before, 'price').value ?? 0, measured(after, 'price').value ?? 0] as const
  const perTonne = amountsAlike(prices, `${split.money}PerTonne`, format)
  const colourIndex = ownColour(commodityId(info)) ?? otherColour
  const grown = (change: string, percent: string): string =>
    t(priceVolumeMessages, 'waterfall.detail.growth', { change, growth: percent })
  const fromTo = (from: string, to: string): string =>
    t(priceVolumeMessages, 'waterfall.detail.weight', { before: from, after: to })
  const whole = (id: string, amounts: typeof before, price: number): WaterfallColumn => ({
    id,
    kind: 'whole',
    value: amounts.value ?? 0,
    status: amounts.valueStatus,
    colourIndex,
    amount: money.plain(amounts.value ?? 0),
    name: format.period(amounts.period),
    details: [
      t(priceVolumeMessages, 'waterfall.detail.whole', {
        weight: kg.plain(amounts.netWeightKg ?? 0),
        price: perTonne.plain(price),
      }),
    ],
  })
  const step = (id: 'weight' | 'price', value: number, details: readonly string[]): WaterfallColumn => ({
    id,
    kind: 'step',
    value,
    status,
    colourIndex: effectColours[id],
    amount: money.signed(value),
    name: t(priceVolumeMessages, `waterfall.${id}`),
    details,
  })
  const [q0, q1] = [before.netWeightKg ?? 0, after.netWeightKg ?? 0]
  return [
    whole('before', before, prices[0]),
    step('weight', effects.weightEffect, [grown(fromTo(kg.plain(q0), kg.plain(q1)), growth(q1, q0, format))]),
    step('price', effects.priceEffect, [
      grown(fromTo(perTonne.plain(prices[0]), perTonne.plain(prices[1])), growth(prices[1], prices[0], format)),
    ]),
    whole('after', after, prices[1]),
  ]
}

function cautionsOf({ before, after }: Split, info: SeriesInfo, catalogue: Catalogue, format: Format): string[] {
  if (info.book !== 'customs') return baciBreakCautions(info.book, [before.period, after.period], format)
  const years = [before, after].map((amounts) => measured(amounts, 'value'))
  return publisherBreakCautions(catalogue, monthsOfPoints(years), info.id === 'M-2709', format)
}

function notesOf(split: Split, info: SeriesInfo, format: Format): string[] {
  const { t } = format
  const { before, after, status } = split
  const statuses: (Status | null)[] = [before.valueStatus, after.valueStatus, status]
  const years = [before.period, after.period].toSorted()
  const notes = [
    status === null || isFinal(status)
      ? t(priceVolumeMessages, 'waterfall.note.final')
      : t(priceVolumeMessages, 'waterfall.note.notFinal', { status: t(seriesMessages, `status.${status}`) }),
  ]
  if (!isFinal(statuses.reduce(weakest, null))) notes.push(t(priceVolumeMessages, 'waterfall.note.hollow'))
  if (info.id === 'M-2709' && [before, after].some(({ weightStatus }) => weightStatus === 'E'))
    notes.push(t(noteMessages, 'note.crudeWeight'))
  const crosses = crossesBaciBreak(info.book, years)
  if (info.book === 'baci') notes.push(...baciReportsNotes(crosses, format), t(noteMessages, 'note.baci'))
  else notes.push(t(noteMessages, info.flow === 'M' ? 'note.flowCif' : 'note.flowFob'))
  notes.push(...moneyNotes(split.money, info.frequency === 'annual', [], format))
  return notes
}

/** The figure of one split. */
export function priceVolumeContent(
  split: Split,
  info: SeriesInfo,
  catalogue: Catalogue,
  name: string,
  view: ViewState,
  format: Format,
): FigureContent {
  const { t } = format
  const { before, after, effects } = split
  const columns = splitColumns(split, info, format)
  const between = { name, a: format.period(before.period), b: format.period(after.period) }
  // A change of source is neither volume nor price.
  const title = crossesBaciBreak(info.book, [before.period, after.period])
    ? t(priceVolumeMessages, 'waterfall.title.none', between)
    : t(priceVolumeMessages, 'waterfall.title', {
        ...between,
        change: moneyOf(split, format).signed(effects.change),
        weight: columns[1]?.amount ?? '',
        price: columns[2]?.amount ?? '',
      })
  const subtitle = t(priceVolumeMessages, `waterfall.subtitle.${info.flow}`, {
    money: t(analysisMessages, `analysis.money.${view.money}`),
  })
  const facts = columns.map((column) =>
    t(priceVolumeMessages, 'waterfall.alt.whole', {
      name: column.name,
      amount: [column.amount, ...column.details].join(', '),
    }),
  )
  const content = { columns }
  return {
    view: withAnalysis(view, 'price-volume', { of: info.id, a: Number(before.period), b: Number(after.period) }),
    title,
    subtitle,
    events: [],
    cautions: () => cautionsOf(split, info, catalogue, format),
    notes: () => notesOf(split, info, format),
    sources: split.sources,
    altText: () => t(analysisMessages, 'analysis.alt', { title, subtitle, facts: format.sentences(facts) }),
    fileName: () =>
      ['china-russia_price-or-volume', info.id.toLowerCase(), ...moneyInName(view), before.period, after.period].join(
        '_',
      ),
    format,
    drawing: analysisDrawing((props) => <WaterfallChart content={content} {...props} />),
    rows: () => splitRows(split, info, name),
  }
}

/** What stands over a change that cannot be split. */
export function unsplitContent(
  info: SeriesInfo,
  name: string,
  a: number,
  b: number,
  view: ViewState,
  format: Format,
): FigureContent {
  const title = format.t(priceVolumeMessages, 'waterfall.title.none', {
    name,
    a: format.period(String(a)),
    b: format.period(String(b)),
  })
  const subtitle = format.t(priceVolumeMessages, `waterfall.subtitle.${info.flow}`, {
    money: format.t(analysisMessages, `analysis.money.${view.money}`),
  })
  return {
    view: withAnalysis(view, 'price-volume', { of: info.id, a, b }),
    title,
    subtitle,
    events: [],
    notes: () => [],
    sources: [],
    altText: () => format.t(analysisMessages, 'analysis.alt', { title, subtitle, facts: '' }).trim(),
    fileName: () => `china-russia_price-or-volume_${info.id.toLowerCase()}_${a}_${b}`,
    format,
    drawing: null,
  }
}
