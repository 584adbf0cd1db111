import type { KeyboardEventHandler, ReactNode } from 'react'
import { Placed } from '#src/chart/Group.tsx'
import { LazyPanel } from '#src/figures/panels/LazyPanel.tsx'
import type { PanelLayout } from '#src/figures/panels/panelsLayout.ts'
import type { PanelModel } from '#src/figures/panels/panelsModel.ts'

/** As many as a window shows; the others are drawn when they are seen. */
const drawnAtOnce = 6

/** Panels at their places; on the page each is drawn once it is near the window. */
export function PanelGrid<Model extends Pick<PanelModel, 'panel'>>(props: {
  readonly models: readonly Model[]
  readonly layout: PanelLayout
  readonly onPage: boolean
  readonly draw: (model: Model) => ReactNode
  readonly onKeyDown?: KeyboardEventHandler<HTMLElement>
}) {
  const { models, layout, onPage, draw, onKeyDown } = props
  if (!onPage)
    return models.map((model) => (
      <Placed key={model.panel.series.info.id} x={model.panel.box.x} y={model.panel.box.y}>
        {draw(model)}
      </Placed>
    ))
  return (
    <div role="presentation" className="panels" style={{ height: layout.height }} onKeyDown={onKeyDown}>
      {models.map((model, i) => {
        const { series, box } = model.panel
        const { x, y, width: wide, height: high } = box
        return (
          <div key={series.info.id} className="panel" style={{ left: x, top: y, width: wide }}>
            <LazyPanel height={high} atOnce={i < drawnAtOnce}>
              {draw(model)}
            </LazyPanel>
          </div>
        )
      })}
    </div>
  )
}
