import { useId } from 'react'
import { LookLink } from '#src/app/stage/LookLink.tsx'
import { useFigure } from '#src/app/stage/useFigure.ts'
import { useFormat } from '#src/i18n/format.ts'
import { useWholeView } from '#src/page/page.ts'
import { type Flow, flows } from '#src/trade/catalogue.ts'

export function ShareNeighbours() {
  const { selected } = useFigure().selection
  return flows
    .filter((flow) => selected.some((info) => info.flow === flow && info.book !== 'file'))
    .map((flow) => <ShareNeighbour key={flow} flow={flow} />)
}

/** A link from shares of China's trade with Russia to Russia's share of all China's trade. */
function ShareNeighbour(props: { readonly flow: Flow }) {
  const { flow } = props
  const { t } = useFormat()
  const view = useWholeView()
  const whyId = useId()
  return (
    <p className="mb-lg text-small text-muted">
      <span id={whyId}>{t(`world.neighbour.${flow}`)}</span>{' '}
      <LookLink view={view} id="world" choice={{ flow }} describedBy={whyId}>
        {t('analysis.world')}
      </LookLink>
    </p>
  )
}
