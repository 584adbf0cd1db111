import type { ChartProps } from '#src/chart/drawing.ts'
import { type RowStop, RowStops } from '#src/chart/interaction/RowStops.tsx'
import { type Ink, type Parts, DrawnParts } from '#src/chart/rows/Parts.tsx'
import { type TextStyle, fonts } from '#src/chart/text/measure.ts'
import type { Format } from '#src/i18n/format.ts'

type DrawnRows = {
  readonly parts: Parts
  readonly stops?: { readonly rows: readonly RowStop[]; readonly format: Format }
}

/** A chart of a drawing as data. On the page its rows are stops of Tab and the arrow keys. */
export function rowsChart<Content extends object>(
  drawnOf: (content: Content, width: number, height: number) => DrawnRows,
) {
  return function RowsChart(props: ChartProps<Content>) {
    const { content, width, height, palette, interaction } = props
    const { parts, stops } = drawnOf(content, width, height)
    const marks = (
      <g fontFamily={fonts.sans}>
        <DrawnParts parts={parts} palette={palette} />
      </g>
    )
    if (interaction === null) return marks
    const drawing = (
      <svg width={width} height={height} role="img" aria-label={interaction.describe()}>
        {marks}
      </svg>
    )
    if (stops === undefined) return drawing
    return (
      <RowStops {...stops} interaction={interaction}>
        {drawing}
      </RowStops>
    )
  }
}

type Group<Row> = { readonly id: string; readonly title: string | null; readonly rows: readonly Row[] }

type Titles = {
  readonly style: TextStyle
  readonly ink: Ink
  /** The height in pixels of the title of a group, and how high over the first row it stands. */
  readonly height: (group: number) => number
  readonly over: number
}

/** Groups of rows under one another, with their titles. @param place gives a row, whose top is given, its height */
export function rowsInGroups<
  Row,
  Placed extends { readonly id: string; readonly height: number; readonly parts: Parts },
>(groups: readonly Group<Row>[], start: number, titles: Titles, place: (row: Row, top: number) => Placed) {
  let bottom = start
  const placed = groups.map(({ id, title, rows }, i) => {
    if (title !== null) bottom += titles.height(i)
    const at = { x: 0, y: bottom - titles.over, style: titles.style, ink: titles.ink }
    const members = rows.map((row) => {
      const one = place(row, bottom)
      bottom += one.height
      return one
    })
    const drawn = members.map(({ id: series, parts }): Parts[number] => ({ kind: 'group', series, parts }))
    const parts: Parts = [title !== null && { kind: 'words', text: title, ...at }, ...drawn]
    return { id, title, rows: members, part: { kind: 'group', part: id, parts } as const }
  })
  return { groups: placed, rows: placed.flatMap(({ rows }) => rows), parts: placed.map(({ part }) => part), bottom }
}
