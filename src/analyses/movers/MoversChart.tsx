import { memo, useMemo } from 'react'
import type { ChartProps } from '#src/chart/drawing.ts'
import { textWidth } from '#src/chart/text/measure.ts'
import type { MoversContent, PlacedRow } from '#src/analyses/movers/moversModel.ts'
import { moversModel, nameLine, rowNameStyle, rowTextStyle } from '#src/analyses/movers/moversModel.ts'
import { isFinal } from '#src/trade/status.ts'
import { dashes, insideOf } from '#src/chart/marks/statusStyle.ts'
import type { Palette } from '#src/chart/palette.ts'
import { colourNamed } from '#src/view/colours.ts'
import { fonts } from '#src/chart/text/fonts.ts'

/** The colour of what rose: apart from the accent, which what fell has, for every eye. */
const riseColour = colourNamed('M-271111')

function Row(props: { readonly row: PlacedRow; readonly right: number; readonly palette: Palette }) {
  const { row, right, palette } = props
  const { cmdCode, names, textY, changeX, changeY, bar, change, amounts, positive, status } = row
  const colour = positive ? palette.series(riseColour) : palette.accent
  const edge = isFinal(status) ? {} : { stroke: colour, strokeWidth: 1.2, strokeDasharray: dashes.wideBarEdge }
  const last = names.at(-1) ?? ''
  const lastY = textY + (names.length - 1) * nameLine
  return (
    <g data-series={row.id}>
      {names.map(
        (name, i) =>
          name !== '' && (
            <text
              key={name}
              x={0}
              y={textY + i * nameLine}
              fontSize={rowNameStyle.size}
              fontWeight={600}
              fill={palette.ink}
            >
              {name}
            </text>
          ),
      )}
      <text x={last === '' ? 0 : textWidth(last, rowNameStyle) + 6} y={lastY} fontSize={11} fill={palette.muted}>
        {cmdCode}
      </text>
      <rect
        x={bar.x}
        y={bar.y}
        width={bar.width}
        height={bar.height}
        fill={insideOf(status, colour, palette.surface)}
        {...edge}
      />
      <text
        x={changeX}
        y={changeY}
        textAnchor={positive ? 'start' : 'end'}
        fontSize={12.5}
        fontWeight={600}
        fill={palette.ink}
      >
        {change}
      </text>
      <text x={right} y={lastY} textAnchor="end" fontSize={rowTextStyle.size} fill={palette.muted}>
        {amounts}
      </text>
    </g>
  )
}

/** What rose to the right of zero, what fell to its left, the largest first; on the page each row is a button. */
export const MoversChart = memo(function MoversChart(props: ChartProps<MoversContent>) {
  const { content, width, height, palette, interaction } = props
  const model = useMemo(() => moversModel(content, width, height), [content, width, height])
  const rows = model.groups.flatMap((group) => group.rows)
  const { pick } = content
  const drawing = (
    <svg
      width={width}
      height={height}
      {...(interaction === null ? {} : { role: 'img', 'aria-label': interaction.describe() })}
    >
      <g fontFamily={fonts.sans}>
        {model.ticks.map(({ at, x, label }) => (
          <g key={at}>
            <path d={`M${x},${model.top}V${model.bottom}`} stroke={palette.rule} />
            <text x={x} y={12} textAnchor="middle" fontSize={11.5} fill={palette.muted}>
              {label}
            </text>
          </g>
        ))}
        {model.groups.map(({ id, title, titleY, rows: members }) => (
          <g key={id} data-part={id}>
            <text x={0} y={titleY} fontSize={12.5} fill={palette.muted}>
              {title}
            </text>
            {members.map((row) => (
              <Row key={row.id} row={row} right={width} palette={palette} />
            ))}
          </g>
        ))}
        <path
          d={rows.map(({ bar }) => `M${model.zero},${bar.y - 4}v${bar.height + 8}`).join('')}
          stroke={palette.muted}
        />
      </g>
    </svg>
  )
  if (interaction === null || pick === null) return drawing
  return (
    <div className="movers">
      {drawing}
      {rows.map((row) => (
        <button
          key={row.id}
          type="button"
          className="movers-row"
          aria-pressed={pick.isChosen(row)}
          aria-label={pick.label(row)}
          style={{ top: row.top, height: row.height }}
          onClick={() => pick.toggle(row)}
        />
      ))}
    </div>
  )
})
