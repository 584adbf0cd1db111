import { memo } from 'react'
import type { InteractionProps } from '#src/chart/drawing.ts'
import { SeriesPlot } from '#src/chart/frame/Plot.tsx'
import { scalesOf } from '#src/chart/frame/scales.ts'
import { Outliers } from '#src/chart/marks/Outliers.tsx'
import { Line } from '#src/chart/marks/Lines.tsx'
import type { Palette } from '#src/chart/palette.ts'
import { fonts, textWidth } from '#src/chart/text/measure.ts'
import { usePanelInteraction } from '#src/figures/panels/usePanelInteraction.ts'
import { seasonMessages } from '#src/i18n/messages/en/kinds/season.ts'
import { PanelName, amountBaseline } from '#src/figures/panels/PanelHeading.tsx'
import { bandOpacity, SeasonBand } from '#src/figures/season/SeasonBand.tsx'
import { SeasonNames } from '#src/figures/season/SeasonNames.tsx'
import { SeasonNoteMarks } from '#src/figures/season/SeasonNoteMarks.tsx'
import type { SeasonModel } from '#src/figures/season/seasonModel.ts'
import { bandYears } from '#src/figures/season/years.ts'
import { Group } from '#src/chart/Group.tsx'

/** Between the amount and the key of the band, and in the key between square and words. */
const key = { before: 14, square: 10, between: 5 } as const

/** What the band is, beside the amount: in as many words as there is room for. */
function BandKey(props: { readonly model: SeasonModel; readonly palette: Palette }) {
  const { model, palette } = props
  const { band, panel } = model
  const { heading, amount, box } = panel
  const { format } = model.chart
  if (band.length === 0) return null
  const years = { from: format.period(bandYears[0]), to: format.period(bandYears[4]) }
  const x = textWidth(amount, heading.amount) + key.before
  const left = x + key.square + key.between
  const text = [
    format.t(seasonMessages, 'season.band', years),
    format.t(seasonMessages, 'season.band.years', years),
  ].find((words) => left + textWidth(words, heading.amount) <= box.width)
  if (heading.beside || text === undefined) return null
  const baseline = amountBaseline(panel)
  return (
    <Group part="band-key">
      <rect
        x={x}
        y={baseline - key.square + 1}
        width={key.square}
        height={key.square}
        fill={palette.muted}
        fillOpacity={bandOpacity.fill * 2}
      />
      <text x={left} y={baseline} fontSize={heading.amount.size} fontFamily={fonts.sans} fill={palette.muted}>
        {text}
      </text>
    </Group>
  )
}

/** The months of one series, a line a year. */
export const SeasonPanel = memo(function SeasonPanel(props: {
  readonly model: SeasonModel
  readonly palette: Palette
  readonly interaction: InteractionProps | null
  readonly figureWidth: number
}) {
  const { model, palette, interaction, figureWidth } = props
  const { panel, chart, years, reading } = model
  const { x, y, area } = scalesOf(chart)
  const named = usePanelInteraction(interaction, panel, chart.format)
  return (
    <SeriesPlot model={chart} interaction={named} palette={palette} {...reading} figureWidth={figureWidth}>
      <SeasonBand model={model} palette={palette} />
      <Outliers model={chart} palette={palette} />
      {years.map(({ line, colourIndex, width }) => (
        <Line
          key={line.info.id}
          series={line}
          colour={palette.series(colourIndex)}
          paper={palette.surface}
          x={x}
          y={y}
          log={chart.scale === 'log'}
          marked={false}
          floor={area.y + area.height}
          width={width}
        />
      ))}
      <SeasonNoteMarks model={model} palette={palette} />
      <SeasonNames model={model} palette={palette} />
      <PanelName panel={panel} palette={palette} amount={panel.amount} amountColour={palette.muted} />
      <BandKey model={model} palette={palette} />
    </SeriesPlot>
  )
})
