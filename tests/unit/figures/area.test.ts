import { describe, expect, it } from 'vitest'
import type { Book } from '#src/trade/catalogue.ts'
import type { Plot, PlottedSeries } from '#src/trade/plot.ts'
import { emptyPlot } from '#src/trade/plot.ts'
import type { Status } from '#src/trade/status.ts'
import { drawnSize, figureSizes } from '#src/figure/layout/styles.ts'
import { area, stackNotes } from '#src/figures/area/area.ts'
import { areaLayout } from '#src/figures/area/areaModel.ts'
import { composites } from '#src/trade/amounts.ts'
import { stackLayers } from '#src/figures/area/stack.ts'
import { realFigure } from '#tests/unit/support/figures.ts'
import { drawn } from '#tests/unit/support/plots.ts'
import { info as infoOf } from '#tests/unit/support/rows.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'
import { format } from '#tests/unit/support/words.ts'

const years = ['2019', '2020', '2021']

/** Values of 2019, 2020, …: null is missing; `[3, 'E']` is an estimate. */
const line = (
  id: string,
  values: readonly (number | null | readonly [number, Status])[],
  book?: Book,
): PlottedSeries => ({
  info: infoOf(id, book),
  points: values.flatMap((given, i) => {
    const [value, status] = given === null || typeof given === 'number' ? [given, 'A' as const] : given
    return drawn(years[i] ?? '', [value], status).map((point) => ({ ...point, sources: [id] }))
  }),
})
const plotOf = (...series: PlottedSeries[]): Plot => ({ ...emptyPlot, series, periods: years })

/** Base and top of each layer, from the bottom up. */
const heights = (plot: Plot) =>
  stackLayers(plot).map(({ layers }) =>
    layers.map(({ series, bands }) =>
      [series.info.id, ...bands.map((band) => (band === null ? 'gap' : `${band.base}–${band.top}`))].join(' '),
    ),
  )

describe('the layers of a stack', () => {
  it('stand on one another, the largest by its newest figure at the bottom', () => {
    expect(heights(plotOf(line('M-2701', [9, 2, 3]), line('M-2709', [4, 5, 6])))).toEqual([
      ['M-2709 0–4 0–5 0–6', 'M-2701 4–13 5–7 6–9'],
    ])
  })

  it('are of one flow, and the flows do not meet', () => {
    expect(heights(plotOf(line('X-8703', [1, 1, 1]), line('M-2709', [4, 5, 6])))).toEqual([
      ['M-2709 0–4 0–5 0–6'],
      ['X-8703 0–1 0–1 0–1'],
    ])
  })

  it('are open where they have no figure, and so is everything above: missing is not zero', () => {
    const plot = plotOf(line('M-1', [9, 9, 9]), line('M-2', [5, null, 5]), line('M-3', [null, 1, 1]))
    // The second and third series have a gap each, so they lie above the first, which has none.
    expect(heights(plot)).toEqual([['M-1 0–9 0–9 0–9', 'M-2 9–14 gap 9–14', 'M-3 gap gap 14–15']])
  })

  it('lie lower the fewer holes they have, however small', () => {
    const [stack] = stackLayers(plotOf(line('M-1', [9, null, 9]), line('M-2', [1, 1, 1])))
    expect(stack?.layers.map(({ series }) => series.info.id)).toEqual(['M-2', 'M-1'])
  })

  it('keep a real zero', () => {
    expect(heights(plotOf(line('M-1', [9, 9, 9]), line('M-2', [0, 0, 1]), line('M-3', [1, 1, 1])))).toEqual([
      ['M-1 0–9 0–9 0–9', 'M-2 9–9 9–9 9–10', 'M-3 9–10 9–10 10–11'],
    ])
  })
})

describe('all goods', () => {
  it('are the outline, and the rest reaches up to them to the last digit', () => {
    const [stack] = stackLayers(
      plotOf(line('M-TOTAL', [10.1, 20.2, 30.3]), line('M-1', [1.1, 2.2, 3.3]), line('M-2', [0.7, 0.8, 0.9])),
    )
    expect(stack?.outline?.info.id).toBe('M-TOTAL')
    expect(stack?.layers.map(({ series }) => series.info.id)).toEqual(['M-1', 'M-2'])
    expect(stack?.rest.map((band) => band?.top)).toEqual([10.1, 20.2, 30.3])
    expect(stack?.rest.map((band) => band?.base)).toEqual([1.1 + 0.7, 2.2 + 0.8, 3.3 + 0.9])
    expect(stack?.rest.map((band) => band?.point.value)).toEqual([10.1 - 1.8, 20.2 - 3, 30.3 - 4.2])
  })

  it('leave no rest where a layer or they themselves are missing, or the layers reach beyond them', () => {
    const [stack] = stackLayers(plotOf(line('M-TOTAL', [10, null, 10]), line('M-1', [null, 5, 11])))
    expect(stack?.rest).toEqual([null, null, null])
  })

  it('give the rest the weakest status and every source of what it is made from', () => {
    const [stack] = stackLayers(plotOf(line('M-TOTAL', [[10, 'P'], 10, 10]), line('M-1', [1, [1, 'E'], 1])))
    expect(stack?.rest.map((band) => band?.point.status)).toEqual(['P', 'E', 'A'])
    expect(stack?.rest[0]?.point.sources).toEqual(['M-TOTAL', 'M-1'])
  })

  it('are all rest where nothing else is selected', () => {
    const [stack] = stackLayers(plotOf(line('X-TOTAL', [10, 11, 12])))
    expect(stack?.layers).toEqual([])
    expect(stack?.rest.map((band) => [band?.base, band?.top])).toEqual([
      [0, 10],
      [0, 11],
      [0, 12],
    ])
  })
})

describe('a child and its parent', () => {
  const gas = line('M-GAS', [3, 3, 3])
  const liquefied = line('M-271111', [1, 1, 1])
  const pipeline = line('M-271121', [2, 2, 2])
  const layers = (...series: PlottedSeries[]): unknown =>
    stackLayers(plotOf(...series))[0]?.layers.map(({ series: { info } }) => info.id)

  it('are never both layers: all parts take the place of their sum', () => {
    expect(layers(gas, liquefied, pipeline)).toEqual(['M-271121', 'M-271111'])
  })

  it('are never both layers: of some parts the sum says more', () => {
    expect(layers(gas, liquefied)).toEqual(['M-GAS'])
    expect(layers(line('M-2711', [4, 4, 4]), gas, liquefied, pipeline)).toEqual(['M-2711'])
    expect(layers(line('M-27', [9, 9, 9]), line('M-2711', [4, 4, 4]), line('M-2709', [4, 4, 4]))).toEqual(['M-27'])
  })

  it('are those of the catalogue', () => {
    const ofCatalogue = realCatalogue.commodities
      .filter(({ parts }) => parts.length > 0)
      .map(({ cmdCode, parts }) => [cmdCode, parts.map((id) => id.slice(2))])
    expect(Object.entries(composites)).toEqual(ofCatalogue)
  })
})

describe('the notes of stacks', () => {
  const notes = (...series: PlottedSeries[]): string[] =>
    stackNotes(plotOf(...series), new Map(series.map(({ info }) => [info.id, info.id])), format)

  it('name what is not stacked and why', () => {
    expect(notes(line('M-TOTAL', [9, 9, 9]), line('M-2709', [4, 4, 4]), line('M-7403', [1, 1, 1], 'baci'))).toEqual([
      'All other goods are all goods less the layers shown.',
      'Not stacked, because figures from different sources are never added up: M-7403.',
    ])
    expect(notes(line('M-GAS', [3, 3, 3]), line('M-271111', [1, 1, 1]), line('M-271121', [2, 2, 2]))).toEqual([
      'M-GAS is not a layer, because its parts are: M-271111 and M-271121.',
    ])
    expect(notes(line('M-GAS', [3, 3, 3]), line('M-271111', [1, 1, 1]))).toEqual([
      'M-271111 is not a layer, because M-GAS includes it.',
    ])
  })

  it('say what is left open, but not of a period in which nothing has a figure', () => {
    expect(notes(line('M-1', [9, 9, 9]), line('M-2', [5, null, 5]))).toEqual([
      'Where a layer has no figure, it and every layer above it are left open.',
    ])
    expect(notes(line('M-1', [9, null, 9]), line('M-2', [5, null, 5]))).toEqual([])
  })

  it('name a layer that is never drawn', () => {
    expect(notes(line('M-1', [9, 9, null]), line('M-2', [null, null, 5]))).toEqual([
      'Not drawn, because a layer below has no figure in the same periods: M-2.',
      'Where a layer has no figure, it and every layer above it are left open.',
    ])
  })
})

describe('two stacks', () => {
  it('stand side by side where there is room, else one under the other', () => {
    expect(areaLayout(1, 900, 420, true)).toEqual([{ x: 0, y: 0, width: 900, height: 420 }])
    expect(areaLayout(2, 928, 420, true)).toEqual([
      { x: 0, y: 0, width: 450, height: 420 },
      { x: 478, y: 0, width: 450, height: 420 },
    ])
    expect(areaLayout(2, 330, 320, true)).toEqual([
      { x: 0, y: 0, width: 330, height: 256 },
      { x: 0, y: 274, width: 330, height: 256 },
    ])
    expect(areaLayout(2, 600, 418, false).map(({ y, height }) => [y, height])).toEqual([
      [0, 200],
      [218, 200],
    ])
  })
})

it('an exported figure leaves each of two stacks, one under the other, a quarter of a square picture', () => {
  const { drawing } = realFigure(area, { series: ['M-2709', 'X-8703'], chart: 'area', freq: 'year' })
  const { square } = figureSizes
  const { width } = drawnSize(square)
  const least = drawing?.minHeight?.(width) ?? 0
  for (const { height } of areaLayout(2, width, least, false))
    expect(height).toBeGreaterThan(square.height / square.zoom / 4)
})
