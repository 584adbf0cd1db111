import type { Ref } from 'react'
import type { Paint } from '#src/chart/paint.ts'
import { fonts } from '#src/chart/paint.ts'
import type { FigureLayout, PlacedText } from '#src/figure/figureLayout.ts'
import { eventStyle, noteStyle, subtitleStyle, titleStyle } from '#src/figure/figureLayout.ts'

function Words(props: { readonly id: string; readonly lines: readonly PlacedText[]; readonly fill: string; readonly style: typeof titleStyle | typeof subtitleStyle | typeof noteStyle }) {
  const { id, lines, fill, style } = props
  return (
    <g id={id} fill={fill} fontFamily={fonts[style.family]} fontSize={style.size} fontWeight={style.weight}>
      {lines.map(({ x, y, text }) => (
        <text key={y} x={x} y={y}>
          {text}
        </text>
      ))}
    </g>
  )
}

/** The figure around its chart, which is put into the group `chart` once Recharts has drawn it. */
export function FigureDrawing(props: {
  readonly layout: FigureLayout
  readonly paint: Paint
  readonly title: string
  readonly description: string
  readonly ref: Ref<SVGSVGElement>
}) {
  const { layout, paint, title, description, ref } = props
  const { width, height, chart } = layout
  const ruleY = (layout.notes[0] ?? layout.source[0])?.y ?? height
  return (
    <svg
      ref={ref}
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
    >
      <title>{title}</title>
      <desc>{description}</desc>
      <rect id="background" width={width} height={height} fill={paint.panel} />
      <rect id="flag" x={chart.x} y={16} width={44} height={4} fill={paint.accent} />
      <Words id="title" lines={layout.title} fill={paint.ink} style={titleStyle} />
      <Words id="subtitle" lines={layout.subtitle} fill={paint.muted} style={subtitleStyle} />
      <g id="chart" transform={`translate(${chart.x},${chart.y})`} />
      <g id="events" fontFamily={fonts.sans} fontSize={eventStyle.size} fill={paint.ink}>
        {layout.events.map(({ number, x, labelX, y, text }) => (
          <g key={number}>
            <text x={x} y={y} fontWeight={600}>
              {number}
            </text>
            <text x={labelX} y={y}>
              {text}
            </text>
          </g>
        ))}
      </g>
      <path id="rule" d={`M${chart.x},${ruleY - 17}H${width - chart.x}`} stroke={paint.rule} />
      <Words id="notes" lines={layout.notes} fill={paint.muted} style={noteStyle} />
      <Words id="source" lines={layout.source} fill={paint.muted} style={noteStyle} />
    </svg>
  )
}
