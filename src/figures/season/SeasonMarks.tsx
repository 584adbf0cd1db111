import { memo } from 'react'
import { Group } from '#src/chart/Group.tsx'
import { scalesOf } from '#src/chart/frame/scales.ts'
import { filled, hatched } from '#src/chart/marks/paths.ts'
import { markerDiameter } from '#src/chart/marks/markers.ts'
import { fonts, textWidth } from '#src/chart/text/measure.ts'
import { timeOf } from '#src/chart/timePlacement.ts'
import { amountBaseline } from '#src/figures/panels/PanelHeading.tsx'
import type { MarkProps } from '#src/figures/plotDrawing.tsx'
import { runsOf } from '#src/chart/marks/runs.ts'
import type { SeasonModel } from '#src/figures/season/seasonModel.ts'
import { bandEnds } from '#src/figures/season/years.ts'

const bandOpacity = { fill: 0.16, hatch: 0.4 } as const

/** The band from the lowest to the highest of five years, hatched where a figure has a status other than A. */
export const SeasonBand = memo(function SeasonBand({ model, palette }: MarkProps<SeasonModel>) {
  const { band, chart } = model
  const { x, y } = scalesOf(chart)
  const places = band.map((month) => {
    // A logarithmic axis has no place for zero or for negative values.
    if (month === null || (chart.scale === 'log' && month.low <= 0)) return null
    return { x: x(timeOf(month.period)), from: y(month.high), to: y(month.low), final: month.final }
  })
  const runs = runsOf(places, (from, to) => from.final && to.final).filter((run) => run.places.length > 1)
  if (runs.length === 0) return null
  const fill = { fill: palette.muted, fillOpacity: bandOpacity.fill }
  const hatch = { fill: 'none', stroke: palette.muted, strokeWidth: 1, strokeOpacity: bandOpacity.hatch }
  return (
    <Group part="band">
      {runs.map((run) => (
        <path key={run.places[0]?.x} d={(run.kind ? filled : hatched)(run.places)} {...(run.kind ? fill : hatch)} />
      ))}
    </Group>
  )
})

const key = { before: 14, square: 10, between: 5 } as const

/** Explains the band beside the panel's amount, in as many words as fit. */
export function BandKey({ model, palette }: MarkProps<SeasonModel>) {
  const { band, panel, chart } = model
  const { heading, amount, box } = panel
  const years = bandEnds(chart.format)
  const x = textWidth(amount, heading.amount) + key.before
  const left = x + key.square + key.between
  const text = (['season.band', 'season.band.years'] as const)
    .map((message) => chart.format.t(message, years))
    .find((words) => left + textWidth(words, heading.amount) <= box.width)
  if (band.length === 0 || heading.beside || text === undefined) return null
  const baseline = amountBaseline(panel)
  return (
    <Group part="band-key">
      <rect
        x={x}
        y={baseline - key.square + 1}
        width={key.square}
        height={key.square}
        fill={palette.muted}
        fillOpacity={bandOpacity.fill * 2}
      />
      <text x={left} y={baseline} fontSize={heading.amount.size} fontFamily={fonts.sans} fill={palette.muted}>
        {text}
      </text>
    </Group>
  )
}

/** The side of a letter's square in pixels: as over other charts, or smaller in low panels. */
const letterSide = { usual: markerDiameter - 2, low: 13 } as const

/** The letters of a reader's own notes, each over its month on the line of its year. */
export function SeasonNoteMarks({ model, palette }: MarkProps<SeasonModel>) {
  const { noted, panel, chart } = model
  const { x, y, area } = scalesOf(chart)
  const side = letterSide[panel.low ? 'low' : 'usual']
  if (noted.length === 0) return null
  return (
    <g fontFamily={fonts.sans}>
      {noted.map(({ letter, period, value, before }) => {
        const isAtFoot = value === null || (chart.scale === 'log' && value <= 0)
        const foot = isAtFoot ? area.y + area.height : y(value)
        const at = x(timeOf(period))
        const middle = Math.max(side / 2, foot - side / 2 - 6 - before * (side + 2))
        return (
          <Group key={letter} part={`own-note-${letter}`}>
            <path d={`M${at},${foot}V${middle}`} stroke={palette.ink} strokeWidth={1} />
            <rect x={at - side / 2} y={middle - side / 2} width={side} height={side} rx={2} fill={palette.ink} />
            <text x={at} y={middle + side * 0.23} textAnchor="middle" fontSize={side * 0.66} fill={palette.surface}>
              {letter}
            </text>
          </Group>
        )
      })}
    </g>
  )
}
