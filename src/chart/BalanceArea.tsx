import { memo, useMemo } from 'react'
import { pointAt } from '#src/trade/plot.ts'
import { balanceArea } from '#src/chart/balanceArea.ts'
import { balanceAt } from '#src/chart/balancePair.ts'
import type { BalanceModel } from '#src/chart/balanceModel.ts'
import type { Paint } from '#src/chart/paint.ts'
import { timeOf } from '#src/chart/position.ts'
import { scalesOf } from '#src/chart/scales.ts'

/** The area between the two lines, in the pale colour of whichever is larger; hatched where a figure is not final. */
export const BalanceArea = memo(function BalanceArea(props: { readonly model: BalanceModel; readonly paint: Paint }) {
  const { model, paint } = props
  const { pair, plot, slots } = model
  const { x, y } = scalesOf(model)
  const pieces = useMemo(() => {
    const height = (value: number | null): number | null => (value === null ? null : y(value))
    return balanceArea(
      plot.periods.map((period) => ({
        x: x(timeOf(period)),
        imports: height(pointAt(pair.imports, period).value),
        exports: height(pointAt(pair.exports, period).value),
        final: balanceAt(pair, period).status === 'A',
      })),
    )
  }, [x, y, pair, plot])
  return (
    <g>
      {pieces.map(({ larger, final, d }) => {
        const colour = paint.series(slots.get(pair[larger].info.id) ?? 1)
        return final ? (
          <path key={d} d={d} fill={colour} fillOpacity={0.2} />
        ) : (
          <path key={d} d={d} fill="none" stroke={colour} strokeWidth={1} strokeOpacity={0.5} />
        )
      })}
    </g>
  )
})
