import type { ComponentProps } from 'react'
import type { LiveParts } from '#src/chart/drawing.ts'
import { LiveFrame } from '#src/chart/frame/LiveFrame.tsx'
import { PlotFrame } from '#src/chart/frame/PlotFrame.tsx'

/**
 * A chart with its axes: on the page with cursor, tooltip and keys, in an exported figure without. Its children are the
 * marks and words, from the back to the front.
 */
export function Plot(
  props: Omit<ComponentProps<typeof LiveFrame>, 'live'> & {
    /** Null in an exported figure. */
    readonly live: LiveParts | null
  },
) {
  const { live, ...rest } = props
  if (live !== null) return <LiveFrame {...rest} live={live} />
  const { model, paint, children } = rest
  return (
    <PlotFrame model={model} paint={paint} live={null}>
      {children}
    </PlotFrame>
  )
}
