import type { ComponentProps } from 'react'
import type { InteractionProps } from '#src/chart/drawing.ts'
import { PlotWithAxes } from '#src/chart/frame/Axes.tsx'
import { InteractiveFrame } from '#src/chart/frame/InteractiveFrame.tsx'

/**
 * A chart with its axes: on the page with cursor, tooltip and keys; still, what stands inside of an `<svg>`. Its children are
 * the marks and words, from the back to the front.
 */
export function Plot(
  props: Omit<ComponentProps<typeof InteractiveFrame>, 'interaction'> & {
    /** Null in a still drawing. */
    readonly interaction: InteractionProps | null
  },
) {
  const { interaction, ...rest } = props
  if (interaction !== null) return <InteractiveFrame {...rest} interaction={interaction} />
  const { model, palette, children } = rest
  return (
    <PlotWithAxes model={model} palette={palette}>
      {children}
    </PlotWithAxes>
  )
}
