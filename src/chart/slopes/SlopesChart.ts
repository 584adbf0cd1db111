import type { Parts } from '#src/chart/rows/Parts.tsx'
import { rowsChart } from '#src/chart/rows/RowsChart.tsx'
import { type SlopesContent, slopeNameStyle, slopeTextStyle, slopesModel } from '#src/chart/slopes/slopesModel.ts'
import { grey } from '#src/view/colours.ts'

/** A line for each supplier from year to year, its share and amount at both ends. */
export const SlopesChart = rowsChart((content: SlopesContent, width, height) => {
  const { columns, slopes, labels, top, bottom } = slopesModel(content, width, height)
  const named = { kind: 'words', style: slopeNameStyle } as const
  const muted = { kind: 'words', style: slopeTextStyle, ink: 'muted' } as const
  return {
    parts: [
      ...columns.flatMap(({ title, remark, x, titleX, remarkX, isNamed }): Parts => [
        { kind: 'line', d: `M${x},${top}V${bottom}`, ink: 'rule' },
        isNamed && { ...named, text: title, x: titleX, y: 14, anchor: 'middle', ink: 'ink' },
        isNamed && remark !== '' && { ...muted, text: remark, x: remarkX, y: 29, anchor: 'middle' },
      ]),
      ...slopes.map(({ id, colourIndex: ink, isBold, dots, path }): Parts[number] => ({
        kind: 'group',
        series: id,
        parts: [
          { kind: 'line', d: path, isBent: true, ink, width: isBold ? 3 : 1.6 },
          ...dots.map((dot) => ({ kind: 'dot', ...dot, r: isBold ? 5 : 3.5, ink }) as const),
        ],
      })),
      ...labels.map(({ id, side, slope, leader, words }): Parts[number] => {
        const anchor = side === 'left' ? 'end' : 'start'
        const ink = slope === null || slope.colourIndex === grey ? 'ink' : slope.colourIndex
        const look = { weight: slope?.isBold === true ? 600 : 400, ink } as const
        const written = words.map(({ text, x, y, isName }) => {
          const at = { text, x, y, anchor } as const
          return isName ? { ...named, ...at, ...look } : { ...muted, ...at }
        })
        const moved = leader !== null && ({ kind: 'line', d: leader, ink: 'muted', width: 0.8 } as const)
        return { kind: 'group', label: id, parts: [moved, ...written] }
      }),
    ],
    stops: {
      rows: labels.flatMap(({ id, side, slope, box }) =>
        slope === null ? [] : [{ id: `${side}-${id}`, name: slope.name, ...box, ...slope.stop, opens: null }],
      ),
      format: content.format,
    },
  }
})
