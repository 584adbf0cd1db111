import type { Point } from '#src/trade/point.ts'
import { measured } from '#src/trade/measure.ts'
import { insideOf } from '#src/chart/marks/statusStyle.ts'
import { pagePalette } from '#src/chart/palette.ts'
import type { NamedYears } from '#src/claims/claim.ts'

const height = 42
const bar = 13
const pair = 2 * bar + 2
const margin = { x: 3, top: 5, foot: 15 } as const
const palette = pagePalette

/** The year before and the claimed year of each, side by side on one scale from zero; hollow where provisional. */
export function ClaimBars(props: { readonly bars: readonly NamedYears[]; readonly colourIndex: number }) {
  const { bars, colourIndex } = props
  const top = Math.max(...bars.flatMap(({ years }) => [years.before, years.after]))
  const colour = palette.series(colourIndex)
  const drawn = (point: Point, x: number) => {
    const tall = ((point.value ?? 0) / (top || 1)) * height
    const ink = { fill: insideOf(point.status, colour, palette.paper), stroke: colour, strokeWidth: 1.5 }
    return <rect x={x + 0.75} y={height - tall} width={bar - 1.5} height={tall} {...ink} />
  }
  const step = pair + 20
  const size = { width: step + pair + 2 * margin.x, height: margin.top + height + margin.foot }
  return (
    <svg className="claim-graphic claim-detail" {...size} aria-hidden="true">
      {bars.map(({ name, years: { years } }, i) => (
        <g key={name} transform={`translate(${margin.x + i * step},${margin.top})`}>
          <rect x={bar} y={-margin.top} width={bar + 4} height={margin.top + height} fill="var(--shade)" />
          {drawn(measured(years.before, 'value'), 0)}
          {drawn(measured(years.after, 'value'), bar + 2)}
          <text y={height + 12}>{name}</text>
        </g>
      ))}
      <path d={`M0,${margin.top + height + 0.5}H${size.width}`} stroke={palette.rule} />
    </svg>
  )
}
