import { pixels } from '#src/chart/frame/scales.ts'

/** An area from height to height at one place, in pixels. */
export type Slice = { readonly x: number; readonly from: number; readonly to: number }

/** Pixels between the strokes of a hatch. */
const hatchSpacing = 4

/** The area between two edges, full. */
export function filled(slices: readonly Slice[]): string {
  const there = slices.map(({ x, from }) => `${pixels(x)},${pixels(from)}`)
  const back = slices.toReversed().map(({ x, to }) => `${pixels(x)},${pixels(to)}`)
  return `M${[...there, ...back].join('L')}Z`
}

/** Upright strokes at places that do not depend on the run, so that hatches of neighbours meet in step. */
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
