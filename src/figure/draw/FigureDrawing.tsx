import type { ReactNode } from 'react'
import type { Palette } from '#src/chart/palette.ts'
import { fonts } from '#src/chart/text/measure.ts'
import type { FigureLayout, PlacedText } from '#src/figure/layout/figureLayout.ts'
import type { FigureSize } from '#src/figure/layout/styles.ts'
import * as styles from '#src/figure/layout/styles.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { rowOf } from '#src/i18n/languages.ts'
import { metadataName } from '#src/figure/files/metadata.ts'

function Words(props: {
  readonly id: string
  readonly lines: readonly PlacedText[]
  readonly fill: string
  readonly family: keyof typeof fonts
  readonly size: number
  readonly weight: number
}) {
  const { id, lines, fill, family, size, weight } = props
  if (lines.length === 0) return null
  return (
    <g id={id} fill={fill} fontFamily={fonts[family]} fontSize={size} fontWeight={weight}>
      {lines.map(({ x, y, text }) => (
        <text key={y} x={x} y={y}>
          {text}
        </text>
      ))}
    </g>
  )
}

export function FigureDrawing(props: {
  readonly layout: FigureLayout
  readonly size: FigureSize
  readonly palette: Palette
  readonly content: FigureContent
  readonly description: string
  readonly metadata: string
  readonly children: ReactNode
}) {
  const { layout, size, palette, content, description, metadata, children } = props
  const { title, format } = content
  const { width, height, chart, rule } = layout
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
      lang={rowOf(format.language).tag}
    >
      <title>{title}</title>
      <desc>{description}</desc>
      <metadata id={metadataName}>{metadata}</metadata>
      <rect id="background" width={width} height={height} fill={palette.surface} />
      {/* The mark of the page: two flows, there and back. */}
      <g id="mark">
        <rect x={chart.x} y={13} width={30} height={3} fill={palette.accent} />
        <rect x={chart.x + 14} y={19} width={30} height={3} fill={palette.ink} />
      </g>
      <Words id="title" lines={layout.title} fill={palette.ink} {...styles.titleStyle} size={layout.titleSize} />
      <Words id="subtitle" lines={layout.subtitle} fill={palette.muted} {...styles.subtitleStyle} />
      {layout.legend.length > 0 && (
        <g id="legend" fontFamily={fonts.sans} fontSize={styles.legendStyle.text.size} fill={palette.ink}>
          {layout.legend.map(({ id, name, colourIndex, keyless, x, y }) => (
            <g key={id} id={`legend-${id}`}>
              {keyless !== true && (
                <path d={`M${x},${y - 4.5}h15`} stroke={palette.series(colourIndex)} strokeWidth={3} />
              )}
              <text x={keyless === true ? x : x + styles.legendStyle.key} y={y}>
                {name}
              </text>
            </g>
          ))}
        </g>
      )}
      <g id="chart" transform={`translate(${chart.x},${chart.y})`}>
        {children}
      </g>
      {layout.events.length > 0 && (
        <g id="events" fontFamily={fonts.sans} fontSize={styles.eventStyle.size} fill={palette.ink}>
          {layout.events.map(({ mark, x, labelX, y, lines }) => (
            <g key={`${x} ${y}`} id={mark === '' ? undefined : `event-${mark}`}>
              <text x={x} y={y} fontWeight={600}>
                {mark}
              </text>
              {lines.map(({ y: lineY, text }) => (
                <text key={lineY} x={labelX} y={lineY}>
                  {text}
                </text>
              ))}
            </g>
          ))}
        </g>
      )}
      <Words id="rest" lines={layout.rest} fill={palette.muted} {...styles.eventStyle} />
      {rule !== null && <path id="rule" d={`M${chart.x},${rule}H${width - chart.x}`} stroke={palette.rule} />}
      <Words id="notes" lines={layout.notes} fill={palette.muted} {...styles.noteStyle} />
      <Words id="source" lines={layout.source} fill={palette.muted} {...styles.noteStyle} />
      <Words id="credit" lines={layout.credit} fill={palette.muted} {...styles.noteStyle} />
    </svg>
  )
}
