import { memo, useMemo } from 'react'
import { pointAt } from '#src/trade/plot.ts'
import { balanceAt } from '#src/figures/balance/pair.ts'
import type { BalanceModel } from '#src/figures/balance/balanceModel.ts'
import type { Slice as AreaSlice } from '#src/chart/marks/paths.ts'
import { filled, hatched } from '#src/chart/marks/paths.ts'
import type { Palette } from '#src/chart/palette.ts'
import { timeOf } from '#src/chart/timePlacement.ts'
import { isFinal } from '#src/trade/status.ts'
import { pixels, scalesOf } from '#src/chart/frame/scales.ts'

/** Both lines at one period, in pixels (y grows downwards); null where a figure is missing. */
export type BalanceEdge = {
  readonly x: number
  readonly imports: number | null
  readonly exports: number | null
  /** Are both values final? */
  readonly final: boolean
}
type Larger = 'imports' | 'exports'
/** A part of the area in which one side is larger throughout: filled where it is final, hatched where not. */
export type BalancePiece = { readonly larger: Larger; readonly final: boolean; readonly d: string }

type Slice = { readonly x: number; readonly imports: number; readonly exports: number }
type Run = { readonly larger: Larger; readonly final: boolean; readonly slices: Slice[] }

function whole(edge: BalanceEdge | undefined): Slice | null {
  if (edge === undefined || edge.imports === null || edge.exports === null) return null
  return { x: edge.x, imports: edge.imports, exports: edge.exports }
}

/** Where the lines cross between two periods; null where they do not. */
function crossing(from: Slice, to: Slice): Slice | null {
  const [before, after] = [from.imports - from.exports, to.imports - to.exports]
  if (before * after >= 0) return null
  const share = before / (before - after)
  const y = from.imports + share * (to.imports - from.imports)
  return { x: from.x + share * (to.x - from.x), imports: y, exports: y }
}

function runsOf(edges: readonly BalanceEdge[]): Run[] {
  const runs: Run[] = []
  edges.forEach((edge, i) => {
    const [from, to] = [whole(edges[i - 1]), whole(edge)]
    if (from === null || to === null) return
    const final = edge.final && edges[i - 1]?.final === true
    const cross = crossing(from, to)
    const parts = cross === null ? [[from, to] as const] : [[from, cross] as const, [cross, to] as const]
    for (const [start, end] of parts) {
      const difference = start.imports - start.exports + (end.imports - end.exports)
      if (difference === 0) continue
      const larger = difference > 0 ? 'exports' : 'imports'
      const run = runs.at(-1)
      if (run?.larger === larger && run.final === final && run.slices.at(-1)?.x === start.x) run.slices.push(end)
      else runs.push({ larger, final, slices: [start, end] })
    }
  })
  return runs
}

const sliceOf = ({ x, exports, imports }: Slice): AreaSlice => ({ x, from: exports, to: imports })

/**
 * The area between two lines in parts of the larger side, switched exactly where the lines cross. A gap in either line
 * is a gap of the area; a period without neighbours is a stroke from line to line.
 */
export function balanceArea(edges: readonly BalanceEdge[]): BalancePiece[] {
  const pieces = runsOf(edges).map(({ larger, final, slices }) => ({
    larger,
    final,
    d: (final ? filled : hatched)(slices.map(sliceOf)),
  }))
  const lone = edges.flatMap((edge, i): BalancePiece[] => {
    const slice = whole(edge)
    if (slice === null || whole(edges[i - 1]) !== null || whole(edges[i + 1]) !== null) return []
    const { x, imports, exports } = slice
    return [
      {
        larger: exports < imports ? 'exports' : 'imports',
        final: false,
        d: `M${pixels(x)},${pixels(exports)}V${pixels(imports)}`,
      },
    ]
  })
  return [...pieces, ...lone]
}

/** The area between the two lines, in the pale colour of whichever is larger; hatched where a figure is not final. */
export const BalanceArea = memo(function BalanceArea(props: {
  readonly model: BalanceModel
  readonly palette: Palette
}) {
  const { model, palette } = props
  const { pair, plot, colourIndices } = model
  const { x, y } = scalesOf(model)
  const pieces = useMemo(() => {
    const height = (value: number | null): number | null => (value === null ? null : y(value))
    return balanceArea(
      plot.periods.map((period) => ({
        x: x(timeOf(period)),
        imports: height(pointAt(pair.imports, period).value),
        exports: height(pointAt(pair.exports, period).value),
        final: isFinal(balanceAt(pair, period).status),
      })),
    )
  }, [x, y, pair, plot])
  return (
    <>
      {pieces.map(({ larger, final, d }) => {
        const colour = palette.series(colourIndices.get(pair[larger].info.id) ?? 1)
        return final ? (
          <path key={d} d={d} fill={colour} fillOpacity={0.2} />
        ) : (
          <path key={d} d={d} fill="none" stroke={colour} strokeWidth={1} strokeOpacity={0.5} />
        )
      })}
    </>
  )
})
