import { memo } from 'react'
import { scalesOf } from '#src/chart/frame/scales.ts'
import type { Slice } from '#src/chart/marks/paths.ts'
import { filled, hatched } from '#src/chart/marks/paths.ts'
import type { Palette } from '#src/chart/palette.ts'
import { timeOf } from '#src/chart/timePlacement.ts'
import type { SeasonModel } from '#src/figures/season/seasonModel.ts'
import { Group } from '#src/chart/Group.tsx'

/** Neighbouring months of the band, alike in status. */
type Run = { readonly final: boolean; readonly slices: readonly Slice[] }

function runsOf({ band, chart }: SeasonModel, x: (time: number) => number, y: (value: number) => number): Run[] {
  const runs: { final: boolean; slices: Slice[] }[] = []
  band.forEach((month, i) => {
    const before = band[i - 1] ?? null
    // A logarithmic axis has no place for what is not above zero.
    if (month === null || before === null || (chart.scale === 'log' && Math.min(month.low, before.low) <= 0)) return
    const final = month.final && before.final
    const [from, to] = [before, month].map(({ period, low, high }) => ({
      x: x(timeOf(period)),
      from: y(high),
      to: y(low),
    }))
    if (from === undefined || to === undefined) return
    const run = runs.at(-1)
    if (run?.final === final && run.slices.at(-1)?.x === from.x) run.slices.push(to)
    else runs.push({ final, slices: [from, to] })
  })
  return runs
}

/** How strong the band is under the lines, which it must not hide. */
export const bandOpacity = { fill: 0.16, hatch: 0.4 } as const

/** From the lowest to the highest of five years; hatched where a figure is not final. */
export const SeasonBand = memo(function SeasonBand(props: { readonly model: SeasonModel; readonly palette: Palette }) {
  const { model, palette } = props
  const { x, y } = scalesOf(model.chart)
  const runs = runsOf(model, x, y)
  if (runs.length === 0) return null
  return (
    <Group part="band">
      {runs.map(({ final, slices }) =>
        final ? (
          <path key={slices[0]?.x} d={filled(slices)} fill={palette.muted} fillOpacity={bandOpacity.fill} />
        ) : (
          <path
            key={slices[0]?.x}
            d={hatched(slices)}
            fill="none"
            stroke={palette.muted}
            strokeWidth={1}
            strokeOpacity={bandOpacity.hatch}
          />
        ),
      )}
    </Group>
  )
})
