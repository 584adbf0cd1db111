import { Fragment, memo } from 'react'
import type { ChartProps } from '#src/chart/drawing.ts'
import { useModel } from '#src/chart/frame/Plot.tsx'
import { Group } from '#src/chart/Group.tsx'
import { RowStops } from '#src/chart/interaction/RowStops.tsx'
import type { Palette } from '#src/chart/palette.ts'
import { fonts } from '#src/chart/text/measure.ts'
import type { PlacedSlopeLabel, SlopesContent } from '#src/figures/suppliers/slopesModel.ts'
import { slopeNameStyle, slopesModel, slopeTextStyle } from '#src/figures/suppliers/slopesModel.ts'
import { grey } from '#src/view/colours.ts'

type Model = ReturnType<typeof slopesModel>

/** Straight from year to year; a line ends where its supplier is not listed. */
function Lines(props: { readonly model: Model; readonly palette: Palette }) {
  const { model, palette } = props
  return model.slopes.map(({ id, colourIndex, isBold, dots }) => {
    const colour = palette.series(colourIndex)
    const path = dots.map(({ at, x, y }, i) => `${dots[i - 1]?.at === at - 1 ? 'L' : 'M'}${x},${y}`).join('')
    return (
      <Group key={id} series={id}>
        <path d={path} fill="none" stroke={colour} strokeWidth={isBold ? 3 : 1.6} />
        {dots.map(({ x, y }) => (
          <circle key={x} cx={x} cy={y} r={isBold ? 5 : 3.5} fill={colour} />
        ))}
      </Group>
    )
  })
}

function Label(props: { readonly label: PlacedSlopeLabel; readonly model: Model; readonly palette: Palette }) {
  const { label, model, palette } = props
  const { x, nameX, amountX, y, anchor, side, names, amountText, colourIndex, isBold, lines, markY, middle } = label
  const isMoved = Math.abs(markY - middle) > 3 && lines.length === 0
  const edge = side === 'left' ? model.from : model.to
  const toward = side === 'left' ? -1 : 1
  return (
    <Group label={label.id}>
      {isMoved && (
        <path
          d={`M${edge + toward * 7},${markY}L${x - toward * 3},${middle}`}
          stroke={palette.muted}
          strokeWidth={0.8}
        />
      )}
      {lines.map((text, i) => (
        <text
          key={text}
          x={x}
          y={y + i * model.line}
          textAnchor={anchor}
          fontSize={slopeTextStyle.size}
          fill={palette.muted}
        >
          {text}
        </text>
      ))}
      {names.map((text, i) => (
        <text
          key={text}
          x={nameX}
          y={y + i * model.line}
          textAnchor={anchor}
          fontSize={slopeNameStyle.size}
          fontWeight={isBold ? 600 : 400}
          fill={colourIndex === grey ? palette.ink : palette.seriesText(colourIndex)}
        >
          {text}
        </text>
      ))}
      {amountText !== '' && (
        <text
          x={amountX}
          y={model.oneLine ? y : y + names.length * model.line}
          textAnchor={anchor}
          fontSize={slopeTextStyle.size}
          fill={palette.muted}
        >
          {amountText}
        </text>
      )}
    </Group>
  )
}

/** A line for each supplier from year to year, its share and amount at both ends. */
export const SlopesChart = memo(function SlopesChart(props: ChartProps<SlopesContent>) {
  const { content, width, height, palette, interaction } = props
  const model = useModel(slopesModel, content, width, height)
  const marks = (
    <g fontFamily={fonts.sans}>
      {model.columns.map(({ year, title, remark, x, titleX, remarkX, isNamed }) => (
        <Fragment key={year}>
          <path d={`M${x},${model.top}V${model.bottom}`} stroke={palette.rule} />
          {isNamed && (
            <text
              x={titleX}
              y={14}
              textAnchor="middle"
              fontSize={slopeNameStyle.size}
              fontWeight={slopeNameStyle.weight}
              fill={palette.ink}
            >
              {title}
            </text>
          )}
          {isNamed && remark !== '' && (
            <text x={remarkX} y={29} textAnchor="middle" fontSize={slopeTextStyle.size} fill={palette.muted}>
              {remark}
            </text>
          )}
        </Fragment>
      ))}
      <Lines model={model} palette={palette} />
      {model.labels.map((label) => (
        <Label key={`${label.side}-${label.id}`} label={label} model={model} palette={palette} />
      ))}
    </g>
  )
  if (interaction === null) return marks
  const stops = model.labels.flatMap(({ id, side, name, box }) => {
    const stop = content.slopes.find((slope) => slope.id === id)?.stop
    return stop === undefined ? [] : [{ id: `${side}-${id}`, name, ...box, ...stop, opens: null }]
  })
  return (
    <RowStops rows={stops} format={content.format} interaction={interaction}>
      <svg width={width} height={height} role="img" aria-label={interaction.describe()}>
        {marks}
      </svg>
    </RowStops>
  )
})
