import { type Format, unbroken } from '#src/i18n/format.ts'
import type { Flow } from '#src/trade/catalogue.ts'
import type { Findings } from '#src/trade/findings.ts'
import { yearOf } from '#src/trade/periods.ts'

/** Growth of the newest whole year in yuan, as Customs itself states it and as figures not yet revised give it. */
export function unrevisedCautions(flow: Flow, findings: Findings, { t, change, period }: Format): string[] {
  const [stated, computed] = [findings[`stated.${flow}-TOTAL.cny.year`], findings[`growth.${flow}-TOTAL.cny.year`]]
  if (stated === undefined || computed === undefined) return []
  const growth = { stated: unbroken(change(stated.value)), computed: unbroken(change(computed.value)) }
  const trade = t(`trade.${flow}`)
  return [t('world.caution.unrevised', { trade, year: period(yearOf(stated.period)), ...growth })]
}
