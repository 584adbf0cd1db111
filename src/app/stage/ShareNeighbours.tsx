import { useId } from 'react'
import { LookLink } from '#src/app/stage/LookLink.tsx'
import { useFigure } from '#src/app/stage/useFigure.ts'
import { useFormat } from '#src/i18n/format.ts'
import { useWholeView } from '#src/page/page.ts'
import { flows } from '#src/trade/catalogue.ts'

/** Links from shares of China's trade with Russia to Russia's share of all China's trade, one for each flow. */
export function ShareNeighbours() {
  const { selected } = useFigure().selection
  const { t } = useFormat()
  const view = useWholeView()
  const id = useId()
  return flows
    .filter((flow) => selected.some((info) => info.flow === flow && info.book !== 'file'))
    .map((flow) => (
      <p key={flow} className="mb-lg text-small text-muted">
        <span id={`${id}-${flow}`}>{t(`world.neighbour.${flow}`)}</span>{' '}
        <LookLink view={view} id="world" choice={{ flow }} describedBy={`${id}-${flow}`}>
          {t('analysis.world')}
        </LookLink>
      </p>
    ))
}
