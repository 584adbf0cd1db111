import { scalesOf } from '#src/chart/frame/scales.ts'
import { markerDiameter } from '#src/chart/marks/markers.ts'
import type { Palette } from '#src/chart/palette.ts'
import { fonts } from '#src/chart/text/measure.ts'
import { timeOf } from '#src/chart/timePlacement.ts'
import type { SeasonModel } from '#src/figures/season/seasonModel.ts'
import { Group } from '#src/chart/Group.tsx'

/** Of the letter's square: as over other charts, and smaller over low panels. */
const size = { usual: markerDiameter - 2, low: 13 } as const

/** The letters of a reader's own notes, each over its month on the line of its year. */
export function SeasonNoteMarks(props: { readonly model: SeasonModel; readonly palette: Palette }) {
  const { model, palette } = props
  const { noted, panel, chart } = model
  const { x, y, area } = scalesOf(chart)
  const side = size[panel.low ? 'low' : 'usual']
  const foot = area.y + area.height
  if (noted.length === 0) return null
  return (
    <g fontFamily={fonts.sans}>
      {noted.map(({ letter, period, value, before }) => {
        const at = value === null || (chart.scale === 'log' && value <= 0) ? foot : y(value)
        const middle = { x: x(timeOf(period)), y: Math.max(side / 2, at - side / 2 - 6 - before * (side + 2)) }
        return (
          <Group key={letter} part={`own-note-${letter}`}>
            <path d={`M${middle.x},${at}V${middle.y}`} stroke={palette.ink} strokeWidth={1} />
            <rect
              x={middle.x - side / 2}
              y={middle.y - side / 2}
              width={side}
              height={side}
              rx={2}
              fill={palette.ink}
            />
            <text
              x={middle.x}
              y={middle.y + side * 0.23}
              textAnchor="middle"
              fontSize={side * 0.66}
              fill={palette.surface}
            >
              {letter}
            </text>
          </Group>
        )
      })}
    </g>
  )
}
