import type { KeyboardEventHandler, ReactNode } from 'react'
import { useNear } from '#src/lib/near.ts'
import type { PanelLayout } from '#src/figures/panels/panelsLayout.ts'
import type { PanelModel } from '#src/figures/panels/panelsModel.ts'

/** Panels that are drawn without waiting, about as many as a window shows: each is a whole chart. */
const drawnAtOnce = 6
/** Distance from the window at which a panel is drawn. */
const ahead = '300px'

function LazyPanel(props: { readonly height: number; readonly atOnce: boolean; readonly children: ReactNode }) {
  const [near, ref] = useNear(ahead, props.atOnce)
  return (
    <div ref={ref} style={{ height: props.height }}>
      {near && props.children}
    </div>
  )
}

/** Places the panels; on the page each one is drawn when it first comes near the window. */
export function PanelGrid<Model extends Pick<PanelModel, 'panel'>>(props: {
  readonly models: readonly Model[]
  readonly layout: PanelLayout
  readonly onPage: boolean
  readonly draw: (model: Model) => ReactNode
  readonly onKeyDown?: KeyboardEventHandler<HTMLElement>
}) {
  const { models, layout, onPage, draw, onKeyDown } = props
  const panels = models.map((model, i) => {
    const { id, box } = model.panel
    return onPage ? (
      <div key={id} className="panel" style={{ left: box.x, top: box.y, width: box.width }}>
        <LazyPanel height={box.height} atOnce={i < drawnAtOnce}>
          {draw(model)}
        </LazyPanel>
      </div>
    ) : (
      <Placed key={id} x={box.x} y={box.y}>
        {draw(model)}
      </Placed>
    )
  })
  if (!onPage) return panels
  return (
    <div role="presentation" className="panels" style={{ height: layout.height }} onKeyDown={onKeyDown}>
      {panels}
    </div>
  )
}

function Placed(props: { readonly x: number; readonly y: number; readonly children: ReactNode }) {
  const { x, y, children } = props
  return x === 0 && y === 0 ? children : <g transform={`translate(${x},${y})`}>{children}</g>
}
