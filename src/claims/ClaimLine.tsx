import type { Observation } from '#src/trade/observation.ts'
import { dashes, insideOf } from '#src/chart/marks/statusStyle.ts'
import { pagePalette } from '#src/chart/palette.ts'
import { sparkline, sparkPoints } from '#src/claims/sparkline.ts'
import { claimYear } from '#src/claims/claim.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { claimMessages } from '#src/i18n/messages/en/claims.ts'

const margin = { x: 4, top: 5, foot: 15 } as const
const box = { width: 96, height: 42 } as const
const size = { width: box.width + 2 * margin.x, height: margin.top + box.height + margin.foot } as const
const pen = { fill: 'none', strokeWidth: 1.75, strokeLinejoin: 'round', strokeLinecap: 'round' } as const
const palette = pagePalette

/** The way there and on: a line of sums of twelve months, the claim's year shaded and its ends marked. */
export function ClaimLine(props: {
  readonly months: readonly Observation[]
  readonly lastMonth: string
  readonly colourIndex: number
}) {
  const { months, lastMonth, colourIndex } = props
  const { t, amount, period } = useFormat()
  const points = sparkPoints(months)
  const { paths, band, ends } = sparkline(points, lastMonth, claimYear, box)
  const known = points.filter(({ value }) => value !== null)
  const [from, to] = [known[0], known.at(-1)]
  const colour = palette.series(colourIndex)
  return (
    <>
      <svg className="claim-graphic claim-detail" {...size} aria-hidden="true">
        <g transform={`translate(${margin.x},${margin.top})`}>
          <rect x={band.x} y={-margin.top} width={band.width} height={margin.top + box.height} fill="var(--shade)" />
          <path d={`M${-margin.x},${box.height + 0.5}H${box.width + margin.x}`} stroke={palette.rule} />
          {paths.solid !== '' && <path d={paths.solid} {...pen} stroke={colour} />}
          {paths.dashed !== '' && <path d={paths.dashed} {...pen} stroke={colour} strokeDasharray={dashes.claimLine} />}
          {[...paths.lone, ...ends].map(({ x, y, point }) => (
            <circle
              key={point.period}
              cx={x}
              cy={y}
              r={2.5}
              fill={insideOf(point.status, colour, palette.paper)}
              stroke={colour}
            />
          ))}
          <text x={band.x + band.width / 2} y={box.height + 12} textAnchor="middle">
            {period(claimYear)}
          </text>
        </g>
      </svg>
      {from !== undefined && to !== undefined && (
        <p className="visually-hidden claim-detail">
          {t(claimMessages, 'claims.spark', {
            first: period(from.period),
            before: amount(from.value ?? 0, 'usd'),
            last: period(to.period),
            after: amount(to.value ?? 0, 'usd'),
          })}
        </p>
      )}
    </>
  )
}
