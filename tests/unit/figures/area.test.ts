import { describe, expect, it } from 'vitest'
import { chartWidth } from '#src/publish/layout/figureLayout.ts'
import { figureSizes } from '#src/publish/layout/sizes.ts'
import { type PlacedBand, area, bandPaths, stackNotes } from '#src/figures/area/area.tsx'
import { areaLayout, stackLayers } from '#src/figures/area/areaModel.ts'
import { composites } from '#src/trade/steps.ts'
import { type Plot, type PlottedSeries, emptyPlot } from '#src/trade/plot.ts'
import type { Status } from '#src/trade/observation.ts'
import { realFigure } from '#tests/unit/support/figures.ts'
import { drawn } from '#tests/unit/support/plots.ts'
import { info as infoOf } from '#tests/unit/support/rows.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'
import { format } from '#tests/unit/support/words.ts'

const years = ['2019', '2020', '2021']

/** Values of 2019, 2020, …: null is missing; `[3, 'E']` is an estimate. */
const line = (id: string, ...values: readonly (number | null | readonly [number, Status])[]): PlottedSeries => ({
  info: infoOf(id, id === 'M-7403' ? 'baci' : undefined),
  points: values.flatMap((given, i) => {
    const [value, status] = given === null || typeof given === 'number' ? [given, 'A' as const] : given
    return drawn(years[i] ?? '', [value], status).map((point) => ({ ...point, sources: [id] }))
  }),
})
const plotOf = (series: readonly PlottedSeries[]): Plot => ({ ...emptyPlot, series, periods: years })

/** Base and top of each layer, from the bottom up, of every stack. */
const heights = (series: readonly PlottedSeries[]) =>
  stackLayers(plotOf(series)).flatMap(({ layers }) =>
    layers.map(({ id, bands }) =>
      [id, ...bands.map((band) => (band === null ? 'gap' : `${band.base}–${band.top}`))].join(' '),
    ),
  )

describe('the layers of a stack', () => {
  it.each([
    [
      'stand on one another, the largest by its newest figure at the bottom',
      [line('M-2701', 9, 2, 3), line('M-2709', 4, 5, 6)],
      ['M-2709 0–4 0–5 0–6', 'M-2701 4–13 5–7 6–9'],
    ],
    [
      'are of one flow, and the flows do not meet',
      [line('X-8703', 1, 1, 1), line('M-2709', 4, 5, 6)],
      ['M-2709 0–4 0–5 0–6', 'X-8703 0–1 0–1 0–1'],
    ],
    [
      // The second and third series have a gap each, so they lie above the first, which has none.
      'are open where they have no figure, and so is everything above: missing is not zero',
      [line('M-1', 9, 9, 9), line('M-2', 5, null, 5), line('M-3', null, 1, 1)],
      ['M-1 0–9 0–9 0–9', 'M-2 9–14 gap 9–14', 'M-3 gap gap 14–15'],
    ],
    [
      'lie lower the fewer holes they have, however small',
      [line('M-1', 9, null, 9), line('M-2', 1, 1, 1)],
      ['M-2 0–1 0–1 0–1', 'M-1 1–10 gap 1–10'],
    ],
    [
      'keep a real zero',
      [line('M-1', 9, 9, 9), line('M-2', 0, 0, 1), line('M-3', 1, 1, 1)],
      ['M-1 0–9 0–9 0–9', 'M-2 9–9 9–9 9–10', 'M-3 9–10 9–10 10–11'],
    ],
  ])('%s', (_, series, layers) => {
    expect(heights(series)).toEqual(layers)
  })
})

describe('all goods', () => {
  const restOf = (...series: readonly PlottedSeries[]) => stackLayers(plotOf(series))[0]?.rest.bands ?? []

  it('are the outline, and the rest reaches up to them to the last digit', () => {
    const lines = [line('M-TOTAL', 10.1, 20.2, 30.3), line('M-1', 1.1, 2.2, 3.3), line('M-2', 0.7, 0.8, 0.9)]
    const [stack] = stackLayers(plotOf(lines))
    const ids = stack?.layers.map(({ id }) => id)
    expect([stack?.outline?.id, ids?.join(' ')]).toEqual(['M-TOTAL', 'M-1 M-2'])
    expect(stack?.rest.bands.map((band) => [band?.base, band?.top, band?.point.value])).toEqual([
      [1.1 + 0.7, 10.1, 10.1 - 1.8],
      [2.2 + 0.8, 20.2, 20.2 - 3],
      [3.3 + 0.9, 30.3, 30.3 - 4.2],
    ])
  })

  it('leave no rest where a layer or they themselves are missing, or the layers reach beyond them', () => {
    expect(restOf(line('M-TOTAL', 10, null, 10), line('M-1', null, 5, 11))).toEqual([null, null, null])
  })

  it('give the rest the weakest status and every source of what it is made from', () => {
    const rest = restOf(line('M-TOTAL', [10, 'P'], 10, 10), line('M-1', 1, [1, 'E'], 1))
    expect(rest.map((band) => band?.point.status)).toEqual(['P', 'E', 'A'])
    expect(rest[0]?.point.sources).toEqual(['M-TOTAL', 'M-1'])
  })

  it('are all rest where nothing else is selected', () => {
    expect(heights([line('X-TOTAL', 10, 11, 12)])).toEqual([])
    expect(restOf(line('X-TOTAL', 10, 11, 12)).map((band) => `${band?.base}–${band?.top}`)).toEqual([
      '0–10',
      '0–11',
      '0–12',
    ])
  })
})

describe('a child and its parent are never both layers', () => {
  const gas = line('M-GAS', 3, 3, 3)
  const parts = [line('M-271111', 1, 1, 1), line('M-271121', 2, 2, 2)] as const
  const [crude, fuels, allGas] = ['M-2709', 'M-27', 'M-2711'].map((id) => line(id, 4, 4, 4))

  it.each([
    ['all parts take the place of their sum', [gas, ...parts], 'M-271121 M-271111'],
    ['of some parts the sum says more', [gas, parts[0]], 'M-GAS'],
    ['so does a heading of its subheadings', [allGas, gas, ...parts], 'M-2711'],
    ['and a chapter of its headings', [fuels, allGas, crude], 'M-27'],
  ])('%s', (_, series, layers) => {
    const [stack] = stackLayers(plotOf(series.flatMap((one) => one ?? [])))
    expect(stack?.layers.map(({ id }) => id).join(' ')).toBe(layers)
  })

  it('as the catalogue has them', () => {
    const ofCatalogue = realCatalogue.commodities.filter(({ parts: ids }) => ids.length > 0)
    expect(Object.entries(composites)).toEqual(
      ofCatalogue.map(({ cmdCode, parts: ids }) => [cmdCode, ids.map((id) => id.slice(2))]),
    )
  })
})

const open = 'Where a layer has no figure, it and every layer above it are left open.'

it.each([
  [
    [line('M-TOTAL', 9, 9, 9), line('M-2709', 4, 4, 4), line('M-7403', 1, 1, 1)],
    [
      'All other goods are all goods minus the layers shown.',
      'Not stacked, because figures from different sources are never added up: M-7403.',
    ],
  ],
  [
    [line('M-GAS', 3, 3, 3), line('M-271111', 1, 1, 1), line('M-271121', 2, 2, 2)],
    ['M-GAS is not a layer, because its parts are: M-271111 and M-271121.'],
  ],
  [[line('M-GAS', 3, 3, 3), line('M-271111', 1, 1, 1)], ['M-271111 is not a layer, because M-GAS includes it.']],
  [[line('M-1', 9, 9, 9), line('M-2', 5, null, 5)], [open]],
  // In a period in which nothing has a figure nothing is left open.
  [[line('M-1', 9, null, 9), line('M-2', 5, null, 5)], []],
  [
    [line('M-1', 9, 9, null), line('M-2', null, null, 5)],
    ['Not drawn, because a layer below has no figure in the same periods: M-2.', open],
  ],
])('notes of stacks name what is not stacked, not drawn or left open, and why: %#', (series, notes) => {
  const names = new Map(series.map(({ info }) => [info.id, info.id]))
  expect(stackNotes(plotOf(series), names, format)).toEqual(notes)
})

describe('two stacks', () => {
  it.each([
    ['one has all the room', 1, 900, 420, true, ['0,0 900×420']],
    ['two of a picture stand side by side where there is room', 2, 928, 420, false, ['0,0 450×420', '478,0 450×420']],
    ['on the page each has the whole width', 2, 928, 420, true, ['0,0 928×273', '0,291 928×273']],
    ['on a phone too', 2, 330, 320, true, ['0,0 330×256', '0,274 330×256']],
    ['in the height of an export', 2, 600, 418, false, ['0,0 600×200', '0,218 600×200']],
  ])('%s', (_, count, width, height, onPage, boxes) => {
    const placed = areaLayout(count, width, height, onPage)
    expect(placed.map((box) => `${box.x},${box.y} ${box.width}×${box.height}`)).toEqual(boxes)
  })

  it('have a quarter of a square picture each', () => {
    const { drawing } = realFigure(area, { series: ['M-2709', 'X-8703'], chart: 'area', freq: 'year' })
    const { square } = figureSizes
    const width = chartWidth(square)
    const placed = areaLayout(2, width, drawing?.minHeight?.(width) ?? 0, false)
    expect(Math.min(...placed.map(({ height }) => height))).toBeGreaterThan(square.height / square.zoom / 4)
  })
})

const band = (x: number, base: number, top: number, status: Status = 'A'): PlacedBand => ({
  x,
  base,
  top,
  point: { period: '2020', value: 1, status, sources: [] },
})

describe('the area of a layer', () => {
  it.each([
    [
      'goes along the tops and back along the bases',
      [band(0, 50, 40), band(50, 45, 30), band(100, 50, 20)],
      { solid: 'M0,40L50,30L100,20L100,50L50,45L0,50Z', pale: '' },
    ],
    [
      'is pale where either end of it is not final, and the two kinds share their border',
      [band(0, 9, 1), band(50, 9, 2), band(100, 9, 3, 'E')],
      { solid: 'M0,1L50,2L50,9L0,9Z', pale: 'M50,2L100,3L100,9L50,9Z' },
    ],
    [
      'never bridges a gap; a period without neighbours is a column inside the plot',
      [band(0, 9, 1), null, band(50, 9, 2, 'U'), null, band(90, 9, 3), band(100, 9, 4)],
      { solid: 'M0,1H10V9H0ZM90,3L100,4L100,9L90,9Z', pale: 'M40,2H60V9H40Z' },
    ],
    ['is nothing where nothing is placed', [null, null], { solid: '', pale: '' }],
  ])('%s', (_, bands, paths) => {
    expect(bandPaths(bands, { left: 0, right: 100, lone: 20 })).toEqual(paths)
  })
})
