import type { KeyboardEvent } from 'react'
import { memo, useMemo, useState } from 'react'
import type { ChartProps } from '#src/chart/drawing.ts'
import { PanelPlot } from '#src/figures/panels/Panel.tsx'
import { createPanelCursor } from '#src/figures/panels/cursor.tsx'
import { PanelGrid } from '#src/figures/panels/PanelGrid.tsx'
import { panelLayout } from '#src/figures/panels/panelsLayout.ts'
import type { PanelsContent } from '#src/figures/panels/panelsModel.ts'
import { panelModels, panelOrder } from '#src/figures/panels/panelsModel.ts'
import { useModel } from '#src/chart/frame/Plot.tsx'

/** Up and down lead from one panel to the next, which goes on at the same period. */
function walkPanels(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  event.preventDefault()
  const charts = Array.from(event.currentTarget.querySelectorAll<SVGSVGElement>('svg[tabindex]'))
  charts[charts.findIndex((chart) => chart === event.target) + step]?.focus()
}

/** A small chart for each series, largest first, all on the same time axis. */
export const PanelsChart = memo(function PanelsChart(props: ChartProps<PanelsContent>) {
  const { content, width, height, palette, interaction } = props
  const [cursor] = useState(createPanelCursor)
  const onPage = interaction !== null
  const layout = useMemo(() => panelLayout(content, width, height, onPage), [content, width, height, onPage])
  const order = useMemo(() => panelOrder(content.plot), [content.plot])
  const models = useModel(panelModels, content, order, layout)
  return (
    <PanelGrid
      models={models}
      layout={layout}
      onPage={onPage}
      onKeyDown={walkPanels}
      draw={({ panel, chart }) => (
        <PanelPlot panel={panel} chart={chart} palette={palette} interaction={interaction} cursor={cursor} />
      )}
    />
  )
})
