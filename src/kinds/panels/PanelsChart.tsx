import type { KeyboardEvent } from 'react'
import { memo, useMemo, useState } from 'react'
import type { ChartProps } from '#src/chart/drawing.ts'
import { Panel } from '#src/kinds/panels/Panel.tsx'
import { createPanelCursor } from '#src/kinds/panels/cursor.tsx'
import { exportPanels, pagePanels } from '#src/kinds/panels/panelsLayout.ts'
import type { PanelsContent } from '#src/kinds/panels/panelsModel.ts'
import { panelModels, panelOrder } from '#src/kinds/panels/panelsModel.ts'
import { LazyPanel } from '#src/kinds/panels/LazyPanel.tsx'

/** As many as a window shows; the others are drawn when they are seen. */
const drawnAtOnce = 6

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
  const layout = useMemo(() => {
    const count = content.plot.series.length
    const hasEvents = content.events.length > 0
    return onPage ? pagePanels(count, width, hasEvents) : exportPanels(count, width, height, hasEvents)
  }, [content, width, height, onPage])
  const models = useMemo(() => panelModels(content, panelOrder(content.plot), layout), [content, layout])
  return (
    <div
      role="presentation"
      className="panels"
      style={{ height: layout.height }}
      onKeyDown={onPage ? walkPanels : undefined}
    >
      {models.map((model, i) => {
        const { x, y, width: wide, height: high } = model.box
        const panel = <Panel model={model} palette={palette} interaction={interaction} cursor={cursor} />
        return (
          <div key={model.series.info.id} style={{ left: x, top: y, width: wide }}>
            {onPage ? (
              <LazyPanel height={high} atOnce={i < drawnAtOnce}>
                {panel}
              </LazyPanel>
            ) : (
              panel
            )}
          </div>
        )
      })}
    </div>
  )
})
