import type { Plot } from '#src/trade/plot.ts'
import { pointAt } from '#src/trade/plot.ts'
import type { Format } from '#src/i18n/format.ts'
import { areaMessages } from '#src/i18n/messages/en/kinds/area.ts'
import type { Band, Stack } from '#src/figures/area/stack.ts'
import { stackLayers } from '#src/figures/area/stack.ts'

const isEmpty = (bands: readonly (Band | null)[]): boolean => bands.every((band) => band === null)

/** Is there a period in which some layer has a figure, but not all of them a place? */
function hasOpenPeriod({ layers }: Stack, plot: Plot): boolean {
  return plot.periods.some(
    (period, i) =>
      layers.some(({ bands }) => (bands[i] ?? null) === null) &&
      layers.some(({ series }) => pointAt(series, period).value !== null),
  )
}

/**
 * What must be said of stacks beside the notes of any figure: which series are no layers and why, what is left open.
 *
 * @param names of the plot's series, by id
 */
export function stackNotes(plot: Plot, names: ReadonlyMap<string, string>, { t, list }: Format): string[] {
  const stacks = stackLayers(plot)
  const name = ({ id }: { readonly id: string }): string => names.get(id) ?? id
  const notes: string[] = []
  if (stacks.some(({ layers, rest }) => layers.length > 0 && !isEmpty(rest)))
    notes.push(t(areaMessages, 'area.note.rest'))
  for (const { nesting } of stacks) {
    for (const { whole, parts } of nesting.wholes)
      notes.push(t(areaMessages, 'area.note.whole', { name: name(whole), parts: list(parts.map(name)) }))
    for (const { part, whole } of nesting.parts)
      notes.push(t(areaMessages, 'area.note.part', { name: name(part), whole: name(whole) }))
  }
  const others = stacks.flatMap(({ otherBooks }) => otherBooks)
  if (others.length > 0) notes.push(t(areaMessages, 'area.note.book', { names: list(others.map(name)) }))
  const layers = stacks.flatMap((stack) => stack.layers)
  const never = layers.filter(({ bands }) => isEmpty(bands)).map(({ series }) => series.info)
  if (never.length > 0) notes.push(t(areaMessages, 'area.note.never', { names: list(never.map(name)) }))
  if (stacks.some((stack) => hasOpenPeriod(stack, plot))) notes.push(t(areaMessages, 'area.note.open'))
  return notes
}
