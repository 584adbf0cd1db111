import type { ComponentProps } from 'react'
import type { InteractionProps } from '#src/chart/drawing.ts'
import { InteractiveFrame } from '#src/chart/frame/InteractiveFrame.tsx'
import { PlotFrame } from '#src/chart/frame/PlotFrame.tsx'

/**
 * A chart with its axes: on the page with cursor, tooltip and keys, in an exported figure without. Its children are the
 * marks and words, from the back to the front.
 */
export function Plot(
  props: Omit<ComponentProps<typeof InteractiveFrame>, 'interaction'> & {
    /** Null in an exported figure. */
    readonly interaction: InteractionProps | null
  },
) {
  const { interaction, ...rest } = props
  if (interaction !== null) return <InteractiveFrame {...rest} interaction={interaction} />
  const { model, palette, children } = rest
  return (
    <PlotFrame model={model} palette={palette} interaction={null}>
      {children}
    </PlotFrame>
  )
}
