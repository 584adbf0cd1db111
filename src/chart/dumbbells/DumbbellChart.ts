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
import { dashes } from '#src/chart/marks/Lines.tsx'
import type { Parts } from '#src/chart/rows/Parts.tsx'
import { rowsChart } from '#src/chart/rows/RowsChart.tsx'

type Model = ReturnType<typeof dumbbellsModel>
type Pair = PlacedDumbbell['pairs'][number]

const hollowDot = { kind: 'dot', r: dotRadius - 0.75, hollow: 'surface' } as const

/** A bar under a hollow earlier and a filled later dot; a dashed line with an end marks the upper limit of a share. */
function pairParts({ earlier, later, most, zero }: Pair, y: number, ink: number): Parts {
  const limit = { kind: 'line', ink, width: 1.4 } as const
  return [
    ...most.flatMap((end) => [
      { ...limit, d: `M${zero},${y}H${end}`, dashes: dashes.layerEdge },
      { ...limit, d: `M${end},${y - 4}v8` },
    ]),
    earlier !== null &&
      later !== null && { kind: 'line', d: `M${earlier},${y}H${later}`, ink, opacity: 0.5, width: dotRadius * 0.65 },
    earlier !== null && { ...hollowDot, x: earlier, y, ink },
    later !== null && { kind: 'dot', x: later, y, r: dotRadius, ink },
  ]
}

/** Lines of the scale would cross the label out. */
const label = { kind: 'words', style: labelStyle, ground: { over: 11.25, height: 14, beside: 2 } } as const

function rowParts(row: PlacedDumbbell, content: DumbbellsContent, model: Model, width: number): Parts {
  const { y, wordsY, isApart, also, alsoX, text } = row
  const apart = content.apartColourIndex
  const name = { x: row.nameX, y: wordsY, anchor: row.nameAnchor, style: rowNameStyle }
  const amounts = { x: width, y: wordsY, anchor: 'end', style: rowTextStyle } as const
  return [
    { kind: 'line', d: model.plots.map(({ left, right }) => `M${left},${y}H${right}`).join(''), ink: 'rule' },
    { kind: 'words', text: row.shownName, ...name, ink: 'ink' },
    ...content.sides.flatMap(({ colourIndex }, i): Parts => {
      const pair = row.pairs[i]
      if (pair === undefined) return []
      const ink = isApart ? apart : colourIndex
      if (pair.label === null) return pairParts(pair, y, ink)
      const { isReason, ...words } = pair.label
      const look = isReason ? ({ weight: 400, ink: 'muted' } as const) : { ink }
      return [...pairParts(pair, y, ink), { ...label, ...words, y: y + 4.25, ...look }]
    }),
    ...(also === undefined || alsoX === null
      ? []
      : ([
          { kind: 'dot', x: alsoX, y, r: dotRadius, ink: also.colourIndex },
          { ...label, text: also.label, x: alsoX + toLabel, y: y + 4.25, anchor: 'start', ink: also.colourIndex },
        ] as const)),
    text !== '' && { kind: 'words', text, ...amounts, ink: isApart ? apart : 'muted' },
  ]
}

/** The key of the hollow and the filled dot, in no side's colour. */
function keyParts(content: DumbbellsContent, model: Model): Parts {
  const { earlier, later } = content
  const { first, both } = keyWidths(content)
  const x = model.isMirrored && model.isBeside ? model.middle + (model.names - both) / 2 : 0
  const baseline = model.isBeside ? model.tickY : 12 + (model.before - 1) * model.headLine
  const next = x + first + 21
  const dot = { y: baseline - 4, ink: 'muted' } as const
  const words = { kind: 'words', y: baseline, style: tickTextStyle, ink: 'muted' } as const
  return [
    { ...hollowDot, ...dot, x: x + dotRadius, hollow: 'none' },
    { ...words, text: earlier, x: x + 2 * dotRadius + 5 },
    { ...dot, kind: 'dot', x: next + dotRadius, r: dotRadius },
    { ...words, text: later, x: next + 2 * dotRadius + 5 },
  ]
}

/** The key, the titles of the columns, and the scale with its lines behind all rows. */
function headParts(content: DumbbellsContent, model: Model, width: number): Parts {
  const { t, number } = content.format
  // The outer end of a mirrored scale has no room for a percent sign.
  const tick = (percent: number): string =>
    percent === 100 && !model.isMirrored ? t('unit.percent.short', { number: percent }) : number(percent, 0)
  return [
    ...keyParts(content, model),
    { kind: 'words', text: content.textTitle, x: width, y: 12, anchor: 'end', style: rowTextStyle, ink: 'muted' },
    ...model.sides.flatMap(({ lines, colourIndex }, i): Parts => {
      const plot = model.plots[i]
      if (plot === undefined) return []
      const start = plot.direction === -1 ? ({ x: plot.right, anchor: 'end' } as const) : { x: plot.left }
      const title = { kind: 'words', anchor: 'start', ...start, style: headStyle, ink: colourIndex } as const
      const words = { kind: 'words', y: model.tickY, anchor: 'middle', style: tickTextStyle, ink: 'muted' } as const
      return [
        ...lines.map((text, at) => ({ ...title, text, y: 12 + (model.before + at) * model.headLine })),
        ...model.ticks.flatMap((percent): Parts => {
          const x = plot.x(percent)
          return [
            { kind: 'line', d: `M${x},${model.top}V${model.bottom}`, ink: 'rule' },
            { ...words, text: tick(percent), x },
          ]
        }),
      ]
    }),
  ]
}

export const DumbbellChart = rowsChart((content: DumbbellsContent, width, height) => {
  const model = dumbbellsModel(content, width, height)
  const { groups, some, bottom } = model
  const groupParts = groups.map(({ id, title, titleY, rows }): Parts[number] => ({
    kind: 'group',
    part: id,
    parts: [
      title !== null && { kind: 'words', text: title, x: 0, y: titleY, style: headStyle, ink: 'ink' },
      ...rows.map((row): Parts[number] => ({
        kind: 'group',
        series: row.id,
        parts: rowParts(row, content, model, width),
      })),
    ],
  }))
  const foot = { x: 0, y: bottom + 15, style: rowTextStyle, ink: 'muted' } as const
  return {
    parts: [
      ...headParts(content, model, width),
      ...groupParts,
      some !== null && { kind: 'words', text: some, ...foot },
    ],
    stops: { rows: groups.flatMap(({ rows }) => rows), format: content.format },
  }
})
