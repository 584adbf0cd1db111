import type { ComponentType } from 'react'
import {
  type ChartContent,
  type ChartProps,
  type Drawing,
  type LegendEntry,
  type MarkProps,
  entryOf,
  usualDrawing,
} from '#src/chart/drawing.ts'
import type { EventPlaces } from '#src/chart/marks/eventPlaces.ts'
import { grey } from '#src/view/colours.ts'

type SizeOfModel = readonly [width: number, height: number, directLabels: boolean]

export type ChartPartProps<Model> = MarkProps<Model> & Pick<ChartProps<unknown>, 'interaction'>

/** Coloured series come first; the grey ones share one key, because identical keys would tell nothing apart. */
export function legendOf(content: ChartContent): LegendEntry[] {
  const entries = content.plot.series.map(({ info }) => entryOf(content, info))
  const greys = entries.filter(({ colourIndex }) => colourIndex === grey)
  return [
    ...entries.filter(({ colourIndex }) => colourIndex !== grey),
    ...greys.map((entry, i): LegendEntry => ({
      ...entry,
      name: i === greys.length - 1 ? entry.name : `${entry.name} ·`,
      ...(i > 0 && { keyless: true }),
    })),
  ]
}

/** Most names that fit beside a phone's plot, each over its amount, and most letters of a name. */
const maxBeside = { names: 6, letters: 16 } as const

/** True where several series are grey, which a legend cannot tell apart, and their names fit beside a narrow plot. */
export function hasGreysToName({ plot, colourIndices, names }: ChartContent): boolean {
  const greys = plot.series.filter(({ info }) => colourIndices.get(info.id) === grey)
  const fit = [...names.values()].every((name) => name.length <= maxBeside.letters)
  return fit && greys.length > 1 && plot.series.length <= maxBeside.names
}

/**
 * @param overrides what differs from other charts of series
 * @param modelAt has the places of the events' names; without it all are numbered
 */
export function plotDrawing<Content extends ChartContent>(
  content: Content,
  Chart: ComponentType<ChartProps<Content>>,
  overrides: Partial<Drawing> = {},
  modelAt?: (content: Content, ...size: SizeOfModel) => { readonly places: EventPlaces } | undefined,
): Drawing {
  return {
    ...usualDrawing,
    draw: (props) => <Chart content={content} {...props} />,
    legend: legendOf(content),
    markedPeriods: () => content.plot.periods,
    keyedEvents: ({ width, height, directLabels }) =>
      modelAt
        ? (modelAt(content, width, height, directLabels)?.places.keyed ?? []).map(({ event }) => event)
        : content.events,
    withEvents: (events) => plotDrawing({ ...content, events }, Chart, overrides, modelAt),
    ...overrides,
  }
}
