import { type KeyboardEventHandler, type ReactNode, Fragment } from 'react'
import type { Box } from '#src/chart/frame/scales.ts'
import { useNear } from '#src/lib/element.ts'

/** Plots that are drawn without waiting, about as many as a window shows: each is a whole chart. */
const drawnAtOnce = 6
/** Distance from the window at which a plot is drawn. */
const ahead = '300px'

function LazyPlot(props: { readonly height: number; readonly atOnce: boolean; readonly children: ReactNode }) {
  const [near, ref] = useNear(ahead, props.atOnce)
  return (
    <div ref={ref} style={{ height: props.height }}>
      {near && props.children}
    </div>
  )
}

/** Places the plots of one chart; on the page each one is drawn when it first comes near the window. */
export function PlotGrid(props: {
  readonly plots: readonly { readonly id: string; readonly box: Box; readonly drawn: ReactNode }[]
  readonly onPage: boolean
  readonly className?: string
  readonly onKeyDown?: KeyboardEventHandler<HTMLElement>
}) {
  const { plots, onPage, className = 'panels', onKeyDown } = props
  if (!onPage)
    return plots.map(({ id, box: { x, y }, drawn }) =>
      x + y === 0 ? (
        <Fragment key={id}>{drawn}</Fragment>
      ) : (
        <g key={id} transform={`translate(${x},${y})`}>
          {drawn}
        </g>
      ),
    )
  const height = Math.max(0, ...plots.map(({ box }) => box.y + box.height))
  return (
    <div role="presentation" className={className} style={{ height }} onKeyDown={onKeyDown}>
      {plots.map(({ id, box: { x, y, width, height: own }, drawn }, i) => (
        <div key={id} className="panel" style={{ left: x, top: y, width }}>
          <LazyPlot height={own} atOnce={i < drawnAtOnce}>
            {drawn}
          </LazyPlot>
        </div>
      ))}
    </div>
  )
}
