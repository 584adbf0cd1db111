import type { Point } from '#src/trade/figures.ts'
import { pixels } from '#src/chart/pixels.ts'
import { timeOf } from '#src/chart/position.ts'
import type { Bands } from '#src/chart/stackLayers.ts'
import type { Scale } from '#src/chart/scales.ts'

/** A band in pixels: `top` is the smaller number. */
export type PlacedBand = { readonly x: number; readonly base: number; readonly top: number; readonly point: Point }

/** What is drawn of one layer: its final parts and the others. */
export type BandPaths = { readonly solid: string; readonly pale: string }

/** The plot's left and right end, and how wide a period without neighbours is drawn. */
export type BandRoom = { readonly left: number; readonly right: number; readonly lone: number }

/** How wide a period alone is drawn: as the periods stand apart, but no block. */
export function columnWidth(width: number, periods: number): number {
  return Math.min(56, (width / periods) * 0.6)
}

/** Bands on the scales of a chart. */
export function placeBands(bands: Bands, x: Scale, y: Scale): (PlacedBand | null)[] {
  return bands.map((band) => {
    if (band === null) return null
    return { x: x(timeOf(band.point.period)), base: y(band.base), top: y(band.top), point: band.point }
  })
}

const at = (x: number, y: number): string => `${pixels(x)},${pixels(y)}`

function polygon(run: readonly PlacedBand[]): string {
  const tops = run.map(({ x, top }) => at(x, top))
  const bases = run.toReversed().map(({ x, base }) => at(x, base))
  return `M${[...tops, ...bases].join('L')}Z`
}

function column({ x, base, top }: PlacedBand, { left, right, lone }: BandRoom): string {
  const from = Math.max(left, x - lone / 2)
  const to = Math.min(right, x + lone / 2)
  return `M${at(from, top)}H${pixels(to)}V${pixels(base)}H${pixels(from)}Z`
}

/**
 * Areas between neighbouring periods; a gap is never bridged, and a period without neighbours is a column. As with lines,
 * an area is pale where either of its ends is anything but a normal value.
 *
 * @param placed in order of time; null where the layer has no place
 */
export function bandPaths(placed: readonly (PlacedBand | null)[], room: BandRoom): BandPaths {
  const paths = { solid: '', pale: '' }
  let run: PlacedBand[] = []
  let kind: keyof BandPaths = 'solid'
  const close = (): void => {
    if (run.length > 1) paths[kind] += polygon(run)
    run = []
  }
  placed.forEach((here, i) => {
    const before = placed[i - 1] ?? null
    if (here === null || before === null) {
      close()
      if (here === null) return
      run = [here]
      if ((placed[i + 1] ?? null) === null) paths[here.point.status === 'A' ? 'solid' : 'pale'] += column(here, room)
      return
    }
    const next = here.point.status === 'A' && before.point.status === 'A' ? 'solid' : 'pale'
    if (next !== kind) {
      close()
      run = [before]
      kind = next
    }
    run.push(here)
  })
  close()
  return paths
}
