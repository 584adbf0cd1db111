import { scalesOf } from '#src/chart/frame/scales.ts'
import { labelFoot, labelSpacing, leaderPath, spreadLabels } from '#src/chart/labels/names.ts'
import type { Palette } from '#src/chart/palette.ts'
import { fonts, textWidth } from '#src/chart/text/measure.ts'
import { timeOf } from '#src/chart/timePlacement.ts'
import type { SeasonModel } from '#src/figures/season/seasonModel.ts'
import { nameHeight, yearStyle } from '#src/figures/season/seasonModel.ts'
import type { SeasonYear } from '#src/figures/season/years.ts'
import { lastKnown } from '#src/trade/point.ts'
import { Group } from '#src/chart/Group.tsx'

/** Between the end of a line and its name or hairline. */
const fromEnd = 5

type Place = { readonly x: number; readonly y: number }

/** Where a year ends; on a logarithmic axis a zero is at its foot. */
function endOf({ line }: SeasonYear, chart: SeasonModel['chart']): Place {
  const { x, y, area } = scalesOf(chart)
  const last = lastKnown(line.points)
  const value = last?.value ?? 0
  return {
    x: last === undefined ? area.x : x(timeOf(last.period)),
    y: chart.scale === 'log' && value <= 0 ? area.y + area.height : y(value),
  }
}

/** The newest year at its end, on a ground that keeps other lines from crossing it. */
function NameAtEnd(props: { readonly model: SeasonModel; readonly palette: Palette }) {
  const { model, palette } = props
  const { inside, chart } = model
  if (inside === null) return null
  const end = endOf(inside, chart)
  const { area } = scalesOf(chart)
  const width = textWidth(inside.name, yearStyle)
  // Above its end, or under it where it ends at the top.
  const baseline = end.y - area.y < nameHeight + fromEnd ? end.y + fromEnd + nameHeight : end.y - fromEnd - 4
  const middle = Math.max(area.x + width / 2, Math.min(end.x, area.x + area.width - width / 2))
  return (
    <Group label={inside.line.info.id}>
      <rect
        x={middle - width / 2 - 2}
        y={baseline - nameHeight + 3}
        width={width + 4}
        height={nameHeight}
        fill={palette.surface}
        fillOpacity={0.8}
      />
      <text
        x={middle}
        y={baseline}
        textAnchor="middle"
        fontSize={yearStyle.size}
        fontWeight={yearStyle.weight}
        fill={palette.seriesText(inside.colourIndex)}
      >
        {inside.name}
      </text>
    </Group>
  )
}

/** What each line is: years beside the plot, the newest at its end where it ends before December. */
export function SeasonNames(props: { readonly model: SeasonModel; readonly palette: Palette }) {
  const { model, palette } = props
  const { aside, chart } = model
  const { x, area } = scalesOf(chart)
  const edge = area.x + area.width
  const left = edge + labelSpacing
  const ends = aside.map((name) => {
    const places = name.ends.map((year) => endOf(year, chart))
    const y = places.reduce((sum, place) => sum + place.y, 0) / Math.max(1, places.length)
    return { name, x: places.length === 1 ? (places[0]?.x ?? edge) : null, y }
  })
  const middles = spreadLabels(
    ends.map(({ name, y }) => ({ id: name.id, y, height: nameHeight })),
    area.y - nameHeight / 2,
    labelFoot(area.y + area.height, left, chart.timeAxis, x),
  )
  return (
    <g fontFamily={fonts.sans}>
      {ends.map(({ name: { id, text, style, colourIndex }, x: from, y }) => {
        const middle = middles.get(id) ?? y
        const leader = from === null ? null : leaderPath({ x: from, y }, edge, { x: left, y: middle }, fromEnd)
        return (
          <Group key={id} label={id}>
            {leader !== null && (
              <path
                d={leader}
                stroke={palette.series(colourIndex)}
                strokeWidth={0.75}
                strokeOpacity={0.55}
                fill="none"
              />
            )}
            <text
              x={left}
              y={middle + style.size * 0.36}
              fontSize={style.size}
              fontWeight={style.weight}
              fill={palette.seriesText(colourIndex)}
            >
              {text}
            </text>
          </Group>
        )
      })}
      <NameAtEnd model={model} palette={palette} />
    </g>
  )
}
