import { memo, useMemo } from 'react'
import { pointAt } from '#src/trade/plot.ts'
import { isFinal } from '#src/trade/status.ts'
import { pixels, scalesOf } from '#src/chart/frame/scales.ts'
import { type Slice, filled, hatched } from '#src/chart/marks/paths.ts'
import { timeOf } from '#src/chart/timePlacement.ts'
import { type BalanceModel, balanceAt } from '#src/figures/balance/balanceModel.ts'
import type { MarkProps } from '#src/figures/plotDrawing.tsx'
import { runsOf } from '#src/chart/marks/runs.ts'

/** Both lines at one period, in pixels (y grows downwards); null where a figure is missing. */
export type BalanceEdge = {
  readonly x: number
  readonly imports: number | null
  readonly exports: number | null
  readonly final: boolean
}
/** A part of the area in which one side is larger throughout: filled where it is as published, else hatched. */
type BalancePiece = { readonly larger: 'imports' | 'exports'; readonly final: boolean; readonly d: string }

type Place = Slice & { readonly final: boolean }

/** Places in order of time, with one more wherever the lines cross. */
function placesOf(edges: readonly BalanceEdge[]): (Place | null)[] {
  const places = edges.map(({ x, imports, exports, final }) =>
    imports === null || exports === null ? null : { x, from: exports, to: imports, final },
  )
  return places.flatMap((here, i) => {
    const before = places[i - 1] ?? null
    if (here === null || before === null) return [here]
    const [was, is] = [before.to - before.from, here.to - here.from]
    if (was * is >= 0) return [here]
    const share = was / (was - is)
    const y = before.to + share * (here.to - before.to)
    return [{ x: before.x + share * (here.x - before.x), from: y, to: y, final: before.final && here.final }, here]
  })
}

function largerBetween(before: Place, here: Place): BalancePiece['larger'] | null {
  const difference = before.to - before.from + (here.to - here.from)
  return difference === 0 ? null : difference > 0 ? 'exports' : 'imports'
}

/** Pieces of the area between two lines, split where they cross; a lone period is a stroke from line to line. */
export function balanceArea(edges: readonly BalanceEdge[]): BalancePiece[] {
  return runsOf(placesOf(edges), largerBetween).flatMap(({ kind: larger, places }): BalancePiece[] => {
    if (larger === null) return []
    const [first] = places
    if (places.length === 1 && first !== undefined)
      return [{ larger, final: false, d: `M${pixels(first.x)},${pixels(first.from)}V${pixels(first.to)}` }]
    return runsOf(places, (before, here) => before.final && here.final).map((run) => ({
      larger,
      final: run.kind,
      d: (run.kind ? filled : hatched)(run.places),
    }))
  })
}

export const BalanceArea = memo(function BalanceArea({ model, palette }: MarkProps<BalanceModel>) {
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
  return pieces.map(({ larger, final, d }) => {
    const colour = palette.series(colourIndices.get(pair[larger].info.id) ?? 1)
    const looks = final
      ? { fill: colour, fillOpacity: 0.2 }
      : { fill: 'none', stroke: colour, strokeWidth: 1, strokeOpacity: 0.5 }
    return <path key={d} d={d} {...looks} />
  })
})
