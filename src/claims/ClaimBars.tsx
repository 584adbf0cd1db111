import type { Point } from '#src/trade/figures.ts'
import { measured } from '#src/trade/measure.ts'
import { insideOf } from '#src/chart/marks/statusStyle.ts'
import { livePaint } from '#src/chart/theme.ts'
import type { ChipsCheck } from '#src/claims/chips.ts'
import type { YearOnYear } from '#src/claims/yearOnYear.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { claimMessages } from '#src/i18n/messages/en/claims.ts'

const height = 42
const bar = 13
const pair = 2 * bar + 2
const margin = { x: 3, top: 5, foot: 15 } as const
const paint = livePaint

/** Each book's year before and claimed year, side by side on one scale from zero; hollow where provisional. */
export function ClaimBars(props: { readonly check: ChipsCheck; readonly slot: number }) {
  const { check, slot } = props
  const { t } = useFormat()
  const books: readonly { readonly name: string; readonly value: YearOnYear }[] = [
    { name: t(claimMessages, 'claims.chips.bars.customs'), value: check.customs },
    { name: t(claimMessages, 'claims.chips.bars.baci'), value: check.baci },
  ]
  const top = Math.max(...books.flatMap(({ value }) => [value.before, value.after]))
  const colour = paint.series(slot)
  const drawn = (point: Point, x: number) => {
    const tall = ((point.value ?? 0) / (top || 1)) * height
    const ink = { fill: insideOf(point.status, colour, paint.paper), stroke: colour, strokeWidth: 1.5 }
    return <rect x={x + 0.75} y={height - tall} width={bar - 1.5} height={tall} {...ink} />
  }
  const step = pair + 20
  const size = { width: step + pair + 2 * margin.x, height: margin.top + height + margin.foot }
  return (
    <svg className="claim-graphic claim-detail" {...size} aria-hidden="true">
      {books.map(({ name, value }, i) => (
        <g key={name} transform={`translate(${margin.x + i * step},${margin.top})`}>
          <rect x={bar} y={-margin.top} width={bar + 4} height={margin.top + height} fill="var(--shade)" />
          {drawn(measured(value.years.before, 'value'), 0)}
          {drawn(measured(value.years.after, 'value'), bar + 2)}
          <text y={height + 12}>{name}</text>
        </g>
      ))}
      <path d={`M0,${margin.top + height + 0.5}H${size.width}`} stroke={paint.rule} />
    </svg>
  )
}
