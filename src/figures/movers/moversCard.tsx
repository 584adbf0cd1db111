import { scaleLinear } from 'd3-scale'
import type { Card } from '#src/figures/card.ts'
import { pictureSize } from '#src/figures/card.ts'
import { moverNamesIn, moversDataIn, moversFigure } from '#src/figures/movers/makeMovers.ts'
import { MoverMarkShape } from '#src/figures/movers/MoversChart.tsx'
import { mostOf } from '#src/figures/movers/moversContent.tsx'
import type { MoversData } from '#src/figures/movers/moversData.ts'
import type { MoverRow, MoversContent } from '#src/figures/movers/moversModel.ts'
import { moverRows } from '#src/figures/movers/moversRows.ts'
import { lowerFirst } from '#src/i18n/firstLetter.ts'
import type { Format } from '#src/i18n/format.ts'
import { cardMessages } from '#src/i18n/messages/en/analyses/card.ts'
import { moverMessages } from '#src/i18n/messages/en/analyses/movers.ts'
import type { Palette } from '#src/chart/palette.ts'

/** In pixels. */
const around = 4

function sentenceOf(content: Pick<MoversContent, 'groups'>, data: MoversData, format: Format): string {
  const { t, period } = format
  const years = { a: period(data.a), b: period(data.b) }
  const most = mostOf(content, data)
  if (most === null) return t(moverMessages, `movers.title.${data.flow}.plain`, years)
  return t(cardMessages, `card.movers.${data.flow}`, {
    ...years,
    rose: lowerFirst(most.rose.name, format),
    more: most.rose.change,
    fell: lowerFirst(most.fell.name, format),
    less: most.fell.change,
  })
}

/** The bars of the chart under one another, with the line that they stand on. */
function Bars(props: { readonly rows: readonly MoverRow[]; readonly palette: Palette }) {
  const { rows, palette } = props
  const { width, height } = pictureSize
  const x = scaleLinear()
    .domain([Math.min(0, ...rows.map(({ end }) => end)), Math.max(0, ...rows.map(({ end }) => end))])
    .range([around, width - around])
  const step = (height - 2 * around) / rows.length
  return (
    <>
      {rows.map(({ id, start, end, status }, i) => {
        const [left, right] = [x(Math.min(start, end)), x(Math.max(start, end))]
        const bar = { x: left, y: around + (i + 0.15) * step, width: Math.max(1, right - left), height: 0.7 * step }
        return <MoverMarkShape key={id} row={{ bar, positive: end >= start, status }} mark="bars" palette={palette} />
      })}
      <path d={`M${x(0)},${around}V${height - around}`} stroke={palette.muted} strokeWidth={1} />
    </>
  )
}

/** What rose and fell most. */
export const moversCard: Card = {
  choice: {},
  needs: moversFigure.needs,
  make(view, answers, { catalogue, format }) {
    const data = moversDataIn(view, answers, catalogue)
    if (data === null) return null
    const content = moverRows(data, moverNamesIn(view, answers, catalogue, format), format)
    const rows = content.groups.flatMap((group) => group.rows)
    const picture = rows.length === 0 ? null : (palette: Palette) => <Bars rows={rows} palette={palette} />
    return { sentence: sentenceOf(content, data, format), picture }
  },
}
