import { scaleLinear } from 'd3-scale'
import { type Card, pictureSize } from '#src/figures/card.tsx'
import { moverNamesIn, moversDataIn, moversFigure } from '#src/figures/movers/makeMovers.ts'
import { MoverBar } from '#src/figures/movers/MoversChart.tsx'
import { mostOf } from '#src/figures/movers/moversContent.tsx'
import type { MoverRow } from '#src/figures/movers/moversModel.ts'
import { moverRows } from '#src/figures/movers/moversRows.ts'
import type { Palette } from '#src/chart/palette.ts'

/** In pixels. */
const around = 4

function Bars(props: { readonly rows: readonly MoverRow[]; readonly palette: Palette }) {
  const { rows, palette } = props
  const { width, height } = pictureSize
  const ends = rows.map(({ end }) => end)
  const x = scaleLinear()
    .domain([Math.min(0, ...ends), Math.max(0, ...ends)])
    .range([around, width - around])
  const step = (height - 2 * around) / rows.length
  return (
    <>
      {rows.map(({ id, end, status }, i) => {
        const [left, right] = [x(Math.min(0, end)), x(Math.max(0, end))]
        const bar = { x: left, y: around + (i + 0.15) * step, width: Math.max(1, right - left), height: 0.7 * step }
        return <MoverBar key={id} row={{ bar, positive: end >= 0, status }} palette={palette} />
      })}
      <path d={`M${x(0)},${around}V${height - around}`} stroke={palette.muted} strokeWidth={1} />
    </>
  )
}

export const moversCard: Card = {
  choice: {},
  needs: moversFigure.needs,
  make(view, answers, { catalogue, format }) {
    const data = moversDataIn(view, answers, catalogue)
    if (data === null) return null
    const content = moverRows(data, moverNamesIn(view, answers, catalogue, format), format)
    const rows = content.groups.flatMap((group) => group.rows)
    const years = { a: format.period(data.a), b: format.period(data.b) }
    const most = mostOf(content, data, format)
    return {
      sentence:
        most === null
          ? format.t(`movers.title.${data.flow}.plain`, years)
          : format.t(`card.movers.${data.flow}`, { ...years, ...most }),
      picture: rows.length === 0 ? null : (palette) => <Bars rows={rows} palette={palette} />,
    }
  },
}
