import { Fragment, memo } from 'react'
import type { ChartProps } from '#src/chart/drawing.ts'
import { textWidth, fonts } from '#src/chart/text/measure.ts'
import {
  type MoversContent,
  type PlacedRow,
  changeStyle,
  moversModel,
  nameLine,
  rowNameStyle,
  rowTextStyle,
  tickLabelStyle,
} from '#src/figures/movers/moversModel.ts'
import { isFinal } from '#src/trade/status.ts'
import { dashes, insideOf } from '#src/chart/marks/statusStyle.ts'
import type { Palette } from '#src/chart/palette.ts'
import { colourNamed } from '#src/view/colours.ts'
import { useModel } from '#src/chart/frame/Plot.tsx'
import { Group } from '#src/chart/Group.tsx'

/** Colour of rises; colour-blind readers also tell it from the accent, the colour of falls. */
const riseColour = colourNamed('M-271111')

export function MoverBar(props: {
  readonly row: Pick<PlacedRow, 'bar' | 'positive' | 'status'>
  readonly palette: Palette
}) {
  const { row, palette } = props
  const { bar, positive, status } = row
  const colour = positive ? palette.series(riseColour) : palette.accent
  const edge = isFinal(status) ? {} : { stroke: colour, strokeWidth: 1.2, strokeDasharray: dashes.wideBarEdge }
  return <rect {...bar} fill={insideOf(status, colour, palette.surface)} {...edge} />
}

function Row(props: {
  readonly row: PlacedRow
  readonly right: number
  /** True where grid lines would strike through the change, which then has a background. */
  readonly onGrid: boolean
  readonly palette: Palette
}) {
  const { row, right, onGrid, palette } = props
  const { cmdCode, names, textY, changeX, changeY, changeAnchor, change, amounts } = row
  const changeWidth = textWidth(change, changeStyle)
  const bold = { fontWeight: 600, fill: palette.ink }
  const last = names.at(-1) ?? ''
  const lastY = textY + (names.length - 1) * nameLine
  return (
    <Group series={row.id}>
      {names.map(
        (name, i) =>
          name !== '' && (
            <text key={name} x={0} y={textY + i * nameLine} fontSize={rowNameStyle.size} {...bold}>
              {name}
            </text>
          ),
      )}
      <text x={last === '' ? 0 : textWidth(last, rowNameStyle) + 6} y={lastY} fontSize={11} fill={palette.muted}>
        {cmdCode}
      </text>
      <MoverBar row={row} palette={palette} />
      {onGrid && (
        <rect
          x={changeAnchor === 'start' ? changeX - 2 : changeX - changeWidth - 2}
          y={changeY - 11}
          width={changeWidth + 4}
          height={14}
          fill={palette.surface}
        />
      )}
      <text x={changeX} y={changeY} textAnchor={changeAnchor} fontSize={changeStyle.size} {...bold}>
        {change}
      </text>
      <text x={right} y={lastY} textAnchor="end" fontSize={rowTextStyle.size} fill={palette.muted}>
        {amounts}
      </text>
    </Group>
  )
}

/** Rises to the right and falls to the left, the largest first; on the page each row is a button. */
export const MoversChart = memo(function MoversChart(props: ChartProps<MoversContent>) {
  const { content, width, height, palette, interaction } = props
  const model = useModel(moversModel, content, width, height)
  const rows = model.groups.flatMap((group) => group.rows)
  const onGrid = model.ticks.length > 0
  const { pick } = content
  const marks = (
    <g fontFamily={fonts.sans}>
      {model.ticks.map(({ at, x, label }) => (
        <Fragment key={at}>
          <path d={`M${x},${model.top}V${model.bottom}`} stroke={palette.rule} />
          <text x={x} y={12} textAnchor="middle" fontSize={tickLabelStyle.size} fill={palette.muted}>
            {label}
          </text>
        </Fragment>
      ))}
      {model.groups.map(({ id, title, titleY, rows: members }) => (
        <Group key={id} part={id}>
          <text x={0} y={titleY} fontSize={12.5} fill={palette.muted}>
            {title}
          </text>
          {members.map((row) => (
            <Row key={row.id} row={row} right={width} onGrid={onGrid} palette={palette} />
          ))}
        </Group>
      ))}
      <path
        d={rows.map(({ bar }) => `M${model.baseline},${bar.y - 4}v${bar.height + 8}`).join('')}
        stroke={palette.muted}
      />
    </g>
  )
  if (interaction === null) return marks
  const drawing = (
    <svg width={width} height={height} role="img" aria-label={interaction.describe()}>
      {marks}
    </svg>
  )
  if (pick === null) return drawing
  return (
    <div className="row-stops">
      {drawing}
      {rows.map((row) => (
        <button
          key={row.id}
          type="button"
          className="row-stop"
          aria-pressed={pick.isChosen(row)}
          aria-label={pick.label(row)}
          // The `title` attribute holds the whole of a name that was cut.
          {...(row.names.at(-1)?.endsWith('…') ? { title: row.name } : {})}
          style={{ top: row.top, height: row.height }}
          onClick={() => {
            interaction.tell?.(pick.told(row))
            interaction.set?.(pick.change(row))
          }}
        />
      ))}
    </div>
  )
})
