import { useId } from 'react'
import type { Flow } from '#src/trade/flow.ts'
import { flows } from '#src/trade/flow.ts'
import { useFigure } from '#src/app/stage/useFigure.ts'
import { searchOf } from '#src/figures/analysisView.ts'
import { useOpenLook } from '#src/app/stage/useOpenLook.ts'
import { ViewLink } from '#src/controls/ViewLink.tsx'
import { useFormat } from '#src/i18n/useFormat.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { worldMessages } from '#src/i18n/messages/en/analyses/world.ts'
import { useWholeView } from '#src/page/useView.ts'

/** From the share of all that is traded with Russia to Russia's share of all that China trades. */
function ShareNeighbour(props: { readonly flow: Flow }) {
  const { flow } = props
  const view = useWholeView()
  const open = useOpenLook()
  const { t } = useFormat()
  const whyId = useId()
  return (
    <p className="share-neighbour">
      <span id={whyId}>{t(worldMessages, `world.neighbour.${flow}`)}</span>{' '}
      <ViewLink search={searchOf(view, 'world', { flow })} describedBy={whyId} onOpen={() => open('world', { flow })}>
        {t(analysisMessages, 'analysis.world')}
      </ViewLink>
    </p>
  )
}

/** One for each flow of which something is selected. */
export function ShareNeighbours() {
  const { selected } = useFigure().loaded
  return flows
    .filter((flow) => selected.some((info) => info.flow === flow && info.book !== 'file'))
    .map((flow) => <ShareNeighbour key={flow} flow={flow} />)
}
