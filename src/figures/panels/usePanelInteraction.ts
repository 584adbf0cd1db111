import { useMemo } from 'react'
import type { InteractionProps } from '#src/chart/drawing.ts'
import type { Format } from '#src/i18n/format.ts'
import type { Panel } from '#src/figures/panels/panelsModel.ts'
import { panelMessages } from '#src/i18n/messages/en/kinds/panels.ts'

/** A panel is called by what it draws, not by the figure's title; null in a still drawing. */
export function usePanelInteraction(
  interaction: InteractionProps | null,
  { name, amount }: Panel,
  format: Format,
): InteractionProps | null {
  return useMemo(
    () =>
      interaction === null
        ? null
        : {
            ...interaction,
            title: name,
            isPart: true,
            describe: () => format.t(panelMessages, 'panel.description', { name, amount }),
          },
    [interaction, name, amount, format],
  )
}
