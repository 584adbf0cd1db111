import { Fragment, memo } from 'react'
import { Group } from '#src/chart/Group.tsx'
import type { ChartProps, Palette } from '#src/chart/drawing.ts'
import {
  type DumbbellsContent,
  type PlacedDumbbell,
  dotRadius,
  dumbbellsModel,
  headStyle,
  keyWidths,
  labelStyle,
  rowNameStyle,
  rowTextStyle,
  tickTextStyle,
  toLabel,
} from '#src/chart/dumbbells/dumbbells.ts'
import { useModel } from '#src/chart/frame/Plot.tsx'
import { RowChart } from '#src/chart/interaction/RowStops.tsx'
import { dashes } from '#src/chart/marks/Lines.tsx'
import { type TextStyle, fonts, textWidth } from '#src/chart/text/measure.ts'

type PartProps = {
  readonly content: DumbbellsContent
  readonly model: ReturnType<typeof dumbbellsModel>
  readonly width: number
  readonly palette: Palette
}

const written = ({ size, weight }: TextStyle, fill: string) => ({
  fontSize: size,
  ...(weight === 600 && { fontWeight: weight }),
  fill,
})

type Pair = PlacedDumbbell['pairs'][number]

/** A bar under a hollow earlier and a filled later dot; a dashed line with an end marks the upper limit of a share. */
function DumbbellPair(props: {
  readonly pair: Pair
  readonly y: number
  readonly colour: string
  readonly palette: Palette
}) {
  const { pair, y, colour, palette } = props
  const { earlier, later, most, zero } = pair
  return (
    <>
      {most.map((end) => (
        <g key={end} stroke={colour} strokeWidth={1.4}>
          <path d={`M${zero},${y}H${end}`} strokeDasharray={dashes.layerEdge} />
          <path d={`M${end},${y - 4}v8`} />
        </g>
      ))}
      {earlier !== null && later !== null && (
        <path d={`M${earlier},${y}H${later}`} stroke={colour} strokeOpacity={0.5} strokeWidth={dotRadius * 0.65} />
      )}
      {earlier !== null && (
        <circle cx={earlier} cy={y} r={dotRadius - 0.75} fill={palette.surface} stroke={colour} strokeWidth={1.5} />
      )}
      {later !== null && <circle cx={later} cy={y} r={dotRadius} fill={colour} />}
    </>
  )
}

/** The label has a background, because lines of the scale would cross it out. */
function Label(props: {
  readonly label: Omit<NonNullable<Pair['label']>, 'isReason'>
  readonly y: number
  readonly weight?: 400 | 600
  readonly fill: string
  readonly palette: Palette
}) {
  const { label, y, weight = 600, fill, palette } = props
  const { text, x, anchor } = label
  const width = textWidth(text, labelStyle)
  const left = (anchor === 'start' ? x : x - width) - 2
  return (
    <>
      <rect x={left} y={y - 7} width={width + 4} height={14} fill={palette.surface} />
      <text x={x} y={y + 4.25} textAnchor={anchor} fontSize={labelStyle.size} fontWeight={weight} fill={fill}>
        {text}
      </text>
    </>
  )
}

function Row({ row, content, model, width, palette }: PartProps & { readonly row: PlacedDumbbell }) {
  const { y, wordsY, isApart, also, alsoX } = row
  const line = model.plots.map(({ left, right }) => `M${left},${y}H${right}`).join('')
  return (
    <Group series={row.id}>
      <path d={line} stroke={palette.rule} />
      <text x={row.nameX} y={wordsY} textAnchor={row.nameAnchor} {...written(rowNameStyle, palette.ink)}>
        {row.shownName}
      </text>
      {content.sides.map(({ id, colourIndex }, i) => {
        const pair = row.pairs[i]
        if (pair === undefined) return null
        const own = isApart ? content.apartColourIndex : colourIndex
        const { label } = pair
        const isReason = label?.isReason === true
        const fill = isReason ? palette.muted : palette.seriesText(own)
        return (
          <Fragment key={id}>
            <DumbbellPair pair={pair} y={y} colour={palette.series(own)} palette={palette} />
            {label !== null && (
              <Label label={label} y={y} weight={isReason ? 400 : 600} fill={fill} palette={palette} />
            )}
          </Fragment>
        )
      })}
      {also !== undefined && alsoX !== null && (
        <>
          <circle cx={alsoX} cy={y} r={dotRadius} fill={palette.series(also.colourIndex)} />
          <Label
            label={{ text: also.label, x: alsoX + toLabel, anchor: 'start' }}
            y={y}
            fill={palette.seriesText(also.colourIndex)}
            palette={palette}
          />
        </>
      )}
      {row.text !== '' && (
        <text
          x={width}
          y={wordsY}
          textAnchor="end"
          {...written(rowTextStyle, isApart ? palette.seriesText(content.apartColourIndex) : palette.muted)}
        >
          {row.text}
        </text>
      )}
    </Group>
  )
}

/** The key of the hollow and the filled dot, in no side's colour. */
function Key({ content, model, palette }: PartProps) {
  const { earlier, later } = content
  const { first, both } = keyWidths(content)
  const x = model.isMirrored && model.isBeside ? model.middle + (model.names - both) / 2 : 0
  const baseline = model.isBeside ? model.tickY : 12 + (model.before - 1) * model.headLine
  const next = x + first + 21
  return (
    <g {...written(tickTextStyle, palette.muted)}>
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
      <circle cx={next + dotRadius} cy={baseline - 4} r={dotRadius} />
      <text x={next + 2 * dotRadius + 5} y={baseline}>
        {later}
      </text>
    </g>
  )
}

/** The key, the titles of the columns, and the scale with its lines behind all rows. */
function Head(props: PartProps) {
  const { content, model, width, palette } = props
  const { t, number } = content.format
  // The outer end of a mirrored scale has no room for a percent sign.
  const tick = (percent: number): string =>
    percent === 100 && !model.isMirrored ? t('unit.percent.short', { number: percent }) : number(percent, 0)
  return (
    <>
      <Key {...props} />
      <text x={width} y={12} textAnchor="end" {...written(rowTextStyle, palette.muted)}>
        {content.textTitle}
      </text>
      {model.sides.map(({ id, lines, colourIndex }, i) => {
        const plot = model.plots[i]
        if (plot === undefined) return null
        const [x, anchor] = plot.direction === -1 ? ([plot.right, 'end'] as const) : ([plot.left, 'start'] as const)
        return (
          <Fragment key={id}>
            {lines.map((line, at) => (
              <text
                key={line}
                x={x}
                y={12 + (model.before + at) * model.headLine}
                textAnchor={anchor}
                {...written(headStyle, palette.seriesText(colourIndex))}
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
                  {...written(tickTextStyle, palette.muted)}
                >
                  {tick(percent)}
                </text>
              </Fragment>
            ))}
          </Fragment>
        )
      })}
    </>
  )
}

export const DumbbellChart = memo(function DumbbellChart(props: ChartProps<DumbbellsContent>) {
  const { content, width, height, palette, interaction } = props
  const model = useModel(dumbbellsModel, content, width, height)
  const part = { content, model, width, palette }
  const rows = model.groups.flatMap((group) => group.rows)
  return (
    <RowChart rows={rows} width={width} height={height} format={content.format} interaction={interaction}>
      <g fontFamily={fonts.sans}>
        <Head {...part} />
        {model.groups.map((group) => (
          <Group key={group.id} part={group.id}>
            {group.title !== null && (
              <text x={0} y={group.titleY} {...written(headStyle, palette.ink)}>
                {group.title}
              </text>
            )}
            {group.rows.map((row) => (
              <Row key={row.id} row={row} {...part} />
            ))}
          </Group>
        ))}
        {model.some !== null && (
          <text x={0} y={model.bottom + 15} {...written(rowTextStyle, palette.muted)}>
            {model.some}
          </text>
        )}
      </g>
    </RowChart>
  )
})
