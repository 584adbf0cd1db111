import { Fragment } from 'react'
import type { DumbbellsContent } from '#src/chart/dumbbells/dumbbells.ts'
import type { dumbbellsModel, PlacedDumbbell } from '#src/chart/dumbbells/dumbbellsModel.ts'
import {
  dotRadius,
  headStyle,
  labelStyle,
  rowNameStyle,
  rowTextStyle,
  tickTextStyle,
  toLabel,
} from '#src/chart/dumbbells/dumbbellsModel.ts'
import { Group } from '#src/chart/Group.tsx'
import { dashes } from '#src/chart/marks/statusStyle.ts'
import type { Palette } from '#src/chart/palette.ts'
import { fonts, textWidth } from '#src/chart/text/measure.ts'

type Model = ReturnType<typeof dumbbellsModel>
type PairProps = { readonly pair: PlacedDumbbell['pairs'][number]; readonly y: number; readonly palette: Palette }

/** A bar, and over it the earlier dot hollow, the later filled; up to where a share may reach at most, a dash with an end. */
function DumbbellPair(props: PairProps & { readonly colourIndex: number; readonly r?: number }) {
  const { pair, y, palette, colourIndex, r = dotRadius } = props
  const { earlier, later, most, zero } = pair
  const colour = palette.series(colourIndex)
  return (
    <>
      {most.map((end) => (
        <g key={end} stroke={colour} strokeWidth={1.4}>
          <path d={`M${zero},${y}H${end}`} strokeDasharray={dashes.layerEdge} />
          <path d={`M${end},${y - 4}v8`} />
        </g>
      ))}
      {earlier !== null && later !== null && (
        <path d={`M${earlier},${y}H${later}`} stroke={colour} strokeOpacity={0.5} strokeWidth={r * 0.65} />
      )}
      {earlier !== null && (
        <circle cx={earlier} cy={y} r={r - 0.75} fill={palette.surface} stroke={colour} strokeWidth={1.5} />
      )}
      {later !== null && <circle cx={later} cy={y} r={r} fill={colour} />}
    </>
  )
}

/** On paper: lines of the scale would strike it through. */
function Label(props: {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
  /** Said where there is no dot. */
  readonly isReason?: boolean
  readonly colourIndex: number
  readonly palette: Palette
}) {
  const { text, x, y, anchor, isReason = false, colourIndex, palette } = props
  const width = textWidth(text, labelStyle)
  return (
    <>
      <rect
        x={(anchor === 'start' ? x : x - width) - 2}
        y={y - 7}
        width={width + 4}
        height={14}
        fill={palette.surface}
      />
      <text
        x={x}
        y={y + 4.25}
        textAnchor={anchor}
        fontSize={labelStyle.size}
        fontWeight={isReason ? rowTextStyle.weight : labelStyle.weight}
        fill={isReason ? palette.muted : palette.seriesText(colourIndex)}
      >
        {text}
      </text>
    </>
  )
}

function Row(props: {
  readonly row: PlacedDumbbell
  readonly content: DumbbellsContent
  readonly model: Model
  readonly width: number
  readonly palette: Palette
}) {
  const { row, content, model, width, palette } = props
  const colourOf = (own: number): number => (row.isApart ? content.apartColourIndex : own)
  const line = model.plots.map(({ left, right }) => `M${left},${row.y}H${right}`).join('')
  return (
    <Group series={row.id}>
      <path d={line} stroke={palette.rule} />
      <text x={row.nameX} y={row.wordsY} textAnchor={row.nameAnchor} fontSize={rowNameStyle.size} fill={palette.ink}>
        {row.shownName}
      </text>
      {row.pairs.map((pair, i) => {
        const side = content.sides[i]
        if (side === undefined) return null
        const { label } = pair
        return (
          <Fragment key={side.id}>
            <DumbbellPair pair={pair} y={row.y} colourIndex={colourOf(side.colourIndex)} palette={palette} />
            {label !== null && (
              <Label {...label} y={row.y} colourIndex={colourOf(side.colourIndex)} palette={palette} />
            )}
          </Fragment>
        )
      })}
      {row.also !== undefined && row.alsoX !== null && (
        <>
          <circle cx={row.alsoX} cy={row.y} r={dotRadius} fill={palette.series(row.also.colourIndex)} />
          <Label
            text={row.also.label}
            x={row.alsoX + toLabel}
            y={row.y}
            anchor="start"
            colourIndex={row.also.colourIndex}
            palette={palette}
          />
        </>
      )}
      {row.text !== '' && (
        <text
          x={width}
          y={row.wordsY}
          textAnchor="end"
          fontSize={rowTextStyle.size}
          fill={row.isApart ? palette.seriesText(content.apartColourIndex) : palette.muted}
        >
          {row.text}
        </text>
      )}
    </Group>
  )
}

/** What the dots are, without a colour of a side. */
function Key(props: { readonly content: DumbbellsContent; readonly model: Model; readonly palette: Palette }) {
  const { content, model, palette } = props
  const { earlier, later } = content
  const width = 4 * dotRadius + 30 + textWidth(earlier, tickTextStyle) + textWidth(later, tickTextStyle)
  const x = model.isMirrored && model.isBeside ? model.middle + (model.names - width) / 2 : 0
  const baseline = model.isBeside ? model.tickY : 12
  const second = x + 2 * dotRadius + 21 + textWidth(earlier, tickTextStyle)
  return (
    <g fontSize={tickTextStyle.size} fill={palette.muted}>
      <circle
        cx={x + dotRadius}
        cy={baseline - 4}
        r={dotRadius - 0.75}
        fill="none"
        stroke={palette.muted}
        strokeWidth={1.5}
      />
      <text x={x + 2 * dotRadius + 5} y={baseline}>
        {earlier}
      </text>
      <circle cx={second + dotRadius} cy={baseline - 4} r={dotRadius} />
      <text x={second + 2 * dotRadius + 5} y={baseline}>
        {later}
      </text>
    </g>
  )
}

/** The heads of the columns, and lines of the scale behind all rows. */
function Head(props: {
  readonly content: DumbbellsContent
  readonly model: Model
  readonly width: number
  readonly palette: Palette
}) {
  const { content, model, width, palette } = props
  return (
    <>
      <Key content={content} model={model} palette={palette} />
      {content.textTitle !== '' && (
        <text x={width} y={12} textAnchor="end" fontSize={rowTextStyle.size} fill={palette.muted}>
          {content.textTitle}
        </text>
      )}
      {model.sides.map(({ id, lines, colourIndex }, i) => {
        const plot = model.plots[i]
        if (plot === undefined) return null
        const isReversed = plot.direction === -1
        return (
          <Fragment key={id}>
            {lines.map((line, at) => (
              <text
                key={line}
                x={isReversed ? plot.right : plot.left}
                y={12 + (model.before + at) * model.headLine}
                textAnchor={isReversed ? 'end' : 'start'}
                fontSize={headStyle.size}
                fontWeight={headStyle.weight}
                fill={palette.seriesText(colourIndex)}
              >
                {line}
              </text>
            ))}
            {model.ticks.map((percent) => (
              <Fragment key={percent}>
                <path d={`M${plot.x(percent)},${model.top}V${model.bottom}`} stroke={palette.rule} />
                <text
                  x={plot.x(percent)}
                  y={model.tickY}
                  textAnchor="middle"
                  fontSize={tickTextStyle.size}
                  fill={palette.muted}
                >
                  {content.tick(percent)}
                </text>
              </Fragment>
            ))}
          </Fragment>
        )
      })}
    </>
  )
}

export function DumbbellMarks(props: {
  readonly content: DumbbellsContent
  readonly model: Model
  readonly width: number
  readonly palette: Palette
}) {
  const { content, model, width, palette } = props
  return (
    <g fontFamily={fonts.sans}>
      <Head content={content} model={model} width={width} palette={palette} />
      {model.groups.map(({ id, title, titleY, rows }) => (
        <Group key={id} part={id}>
          {title !== null && (
            <text x={0} y={titleY} fontSize={headStyle.size} fontWeight={headStyle.weight} fill={palette.ink}>
              {title}
            </text>
          )}
          {rows.map((row) => (
            <Row key={row.id} row={row} content={content} model={model} width={width} palette={palette} />
          ))}
        </Group>
      ))}
      {model.some !== null && (
        <text x={0} y={model.bottom + 15} fontSize={rowTextStyle.size} fill={palette.muted}>
          {model.some}
        </text>
      )}
    </g>
  )
}
