import { Fragment, memo } from 'react'
import { Group } from '#src/chart/Group.tsx'
import type { ChartProps } from '#src/chart/drawing.ts'
import { useModel } from '#src/chart/frame/Plot.tsx'
import { RowChart } from '#src/chart/interaction/RowStops.tsx'
import { type SlopesContent, slopeNameStyle, slopeTextStyle, slopesModel } from '#src/chart/slopes/slopesModel.ts'
import { fonts } from '#src/chart/text/measure.ts'
import { grey } from '#src/view/colours.ts'

/** A line for each supplier from year to year, its share and amount at both ends. */
export const SlopesChart = memo(function SlopesChart(props: ChartProps<SlopesContent>) {
  const { content, width, height, palette, interaction } = props
  const model = useModel(slopesModel, content, width, height)
  const muted = { fontSize: slopeTextStyle.size, fill: palette.muted }
  const stops = model.labels.flatMap(({ id, side, slope, box }) =>
    slope === null ? [] : [{ id: `${side}-${id}`, name: slope.name, ...box, ...slope.stop, opens: null }],
  )
  return (
    <RowChart rows={stops} width={width} height={height} format={content.format} interaction={interaction}>
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
                fontWeight={600}
                fill={palette.ink}
              >
                {title}
              </text>
            )}
            {isNamed && remark !== '' && (
              <text x={remarkX} y={29} textAnchor="middle" {...muted}>
                {remark}
              </text>
            )}
          </Fragment>
        ))}
        {model.slopes.map(({ id, colourIndex, isBold, dots, path }) => (
          <Group key={id} series={id}>
            <path d={path} fill="none" stroke={palette.series(colourIndex)} strokeWidth={isBold ? 3 : 1.6} />
            {dots.map(({ x, y }) => (
              <circle key={x} cx={x} cy={y} r={isBold ? 5 : 3.5} fill={palette.series(colourIndex)} />
            ))}
          </Group>
        ))}
        {model.labels.map(({ id, side, slope, leader, words }) => {
          const fill =
            slope === null || slope.colourIndex === grey ? palette.ink : palette.seriesText(slope.colourIndex)
          const named = { fontSize: slopeNameStyle.size, fontWeight: slope?.isBold === true ? 600 : 400, fill }
          return (
            <Group key={`${side}-${id}`} label={id}>
              {leader !== null && <path d={leader} stroke={palette.muted} strokeWidth={0.8} />}
              {words.map(({ text, x, y, isName }) => (
                <text
                  key={text}
                  x={x}
                  y={y}
                  textAnchor={side === 'left' ? 'end' : 'start'}
                  {...(isName ? named : muted)}
                >
                  {text}
                </text>
              ))}
            </Group>
          )
        })}
      </g>
    </RowChart>
  )
})
