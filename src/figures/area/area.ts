import '#src/i18n/messages/en/en.ts'
import { AreaChart, firstStack } from '#src/figures/area/AreaChart.tsx'
import { type Bands, type Stack, minWidthForTwoPx, restId, stackLayers } from '#src/figures/area/areaModel.ts'
import { kindOfSeries } from '#src/figures/core/series.ts'
import { hasGreysToName, legendOf, plotDrawing } from '#src/figures/plotDrawing.tsx'
import type { Format } from '#src/i18n/format.ts'
import { type Plot, pointAt } from '#src/trade/plot.ts'
import { grey } from '#src/view/colours.ts'

const minHeightPx = { row: 320, column: 480 } as const

const isEmpty = (bands: Bands): boolean => bands.every((band) => band === null)

const hasRest = (stacks: readonly Stack[]): boolean =>
  stacks.some(({ layers, rest }) => layers.length > 0 && !isEmpty(rest))

/** Is there a period in which some layer has a figure, but not every layer can be stacked? */
function hasOpenPeriod({ layers }: Stack, { periods }: Plot): boolean {
  return periods.some(
    (period, i) =>
      layers.some(({ bands }) => bands[i] === null) &&
      layers.some(({ series }) => pointAt(series, period).value !== null),
  )
}

/** Sentences that name the series that are not layers, say why, and explain where bands are left open. */
export function stackNotes(plot: Plot, names: ReadonlyMap<string, string>, { t, list }: Format): string[] {
  const stacks = stackLayers(plot)
  const name = ({ id }: { readonly id: string }): string => names.get(id) ?? id
  const others = stacks.flatMap(({ otherBooks }) => otherBooks)
  const never = stacks.flatMap(({ layers }) => layers.filter(({ bands }) => isEmpty(bands)))
  return [
    ...(hasRest(stacks) ? [t('area.note.rest')] : []),
    ...stacks.flatMap(({ nesting: { wholes, parts } }) => [
      ...wholes.map((one) => t('area.note.whole', { name: name(one.whole), parts: list(one.parts.map(name)) })),
      ...parts.map(({ part, whole }) => t('area.note.part', { name: name(part), whole: name(whole) })),
    ]),
    ...(others.length > 0 ? [t('area.note.book', { names: list(others.map(name)) })] : []),
    ...(never.length > 0 ? [t('area.note.never', { names: list(never.map(({ series }) => name(series.info))) })] : []),
    ...(stacks.some((stack) => hasOpenPeriod(stack, plot)) ? [t('area.note.open')] : []),
  ]
}

export const area = kindOfSeries({
  words: (selected, names, format) => ({ notes: stackNotes(selected, names, format) }),
  drawing: (content) => {
    const stacks = stackLayers(content.plot)
    const rest = { id: restId, name: content.format.t('area.rest'), colourIndex: grey }
    return plotDrawing(
      content,
      AreaChart,
      {
        minHeight: (width) => minHeightPx[stacks.length > 1 && width < minWidthForTwoPx ? 'column' : 'row'],
        directLabels: ({ width }, least) => width >= least || (hasGreysToName(content) && stacks.length === 1),
        legend: [...legendOf(content), ...(hasRest(stacks) ? [rest] : [])],
      },
      firstStack,
    )
  },
})
