import { pixels } from '#src/chart/frame/scales.ts'
import { type Point, isFinal } from '#src/trade/observation.ts'

/** Dashes of what is not as published: a pattern that reads well in a line is lost at the edge of a bar. */
export const dashes = { layerEdge: '2 3', barEdge: '3 2', wideBarEdge: '4 3', thinBar: '2 1.5' } as const

/** In pixels: thinner bars have no inside to leave hollow, so they are pale or dashed. */
export const minHollowWidth = { bar: 5, panelBar: 4.5 } as const

export type PlacedBar = { readonly x: number; readonly end: number; readonly point: Point }

/** The height in pixels of a bar of zero, which is visible, unlike a missing value. */
const zeroHeight = 1.5

const rect = (x: number, top: number, width: number, height: number): string =>
  `M${pixels(x)},${pixels(top)}h${pixels(width)}v${pixels(height)}h${pixels(-width)}Z`

/** Wide bars stand a pixel apart. */
export function barPaths(bars: readonly PlacedBar[], zero: number, width: number) {
  const paths = { full: '', hollow: '', edge: '' }
  const drawn = width >= 5 ? width - 1 : width
  for (const { x, end, point } of bars) {
    const height = Math.max(zeroHeight, Math.abs(end - zero))
    const top = end > zero ? zero : zero - height
    if (isFinal(point.status)) {
      paths.full += rect(x, top, drawn, height)
      continue
    }
    paths.hollow += rect(x, top, drawn, height)
    if (drawn >= minHollowWidth.bar && height > 2) paths.edge += rect(x + 0.75, top + 0.75, drawn - 1.5, height - 1.5)
  }
  return paths
}

export type Slice = { readonly x: number; readonly from: number; readonly to: number }

const hatchSpacing = 4

export function filled(slices: readonly Slice[]): string {
  const there = slices.map(({ x, from }) => `${pixels(x)},${pixels(from)}`)
  const back = slices.toReversed().map(({ x, to }) => `${pixels(x)},${pixels(to)}`)
  return `M${[...there, ...back].join('L')}Z`
}

/** Strokes stand at the same multiples of `hatchSpacing` in every run, so that the hatches of neighbours line up. */
export function hatched(slices: readonly Slice[]): string {
  let d = ''
  slices.forEach((right, i) => {
    const left = slices[i - 1]
    if (left === undefined) return
    for (let x = Math.ceil(left.x / hatchSpacing) * hatchSpacing; x < right.x; x += hatchSpacing) {
      const share = (x - left.x) / (right.x - left.x)
      const [from, to] = [left.from + share * (right.from - left.from), left.to + share * (right.to - left.to)]
      d += `M${pixels(x)},${pixels(from)}V${pixels(to)}`
    }
  })
  return d
}
