import { baciBreak } from '#src/trade/baciBreak.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Findings } from '#src/trade/findings.ts'
import type { Format } from '#src/i18n/format.ts'
import { sourceMessages } from '#src/i18n/messages/en/sources.ts'
import type { CautionText, Said } from '#src/app/sources/cautionText.ts'
import { exactAmount } from '#src/app/sources/cautionText.ts'

/** Why yearly lines stop where they do; nothing where others go on after BACI. */
function endOfYears({ headings }: Catalogue, { t, period }: Format): Said {
  if (headings.yearly !== undefined) return []
  const year = period(headings.span.last)
  return [
    {
      id: 'ends',
      head: t(sourceMessages, 'sources.caution.ends.head', { year }),
      text: t(sourceMessages, 'sources.caution.ends', { year }),
    },
  ]
}

/** BACI, which blends, imputes and adds up. */
export function cautionsOfBaci(catalogue: Catalogue, findings: Findings, format: Format): Said {
  const { t, period } = format
  const said: CautionText[] = [
    {
      id: 'blend',
      head: t(sourceMessages, 'sources.caution.blend.head'),
      text: t(sourceMessages, 'sources.caution.blend', {
        first: period(catalogue.headings.span.first),
        last: period(baciBreak.both),
      }),
    },
  ]
  const coal = { baci: findings['weight.M-2701.baci'], customs: findings['weight.M-2701.customs'] }
  if (coal.baci !== undefined && coal.customs !== undefined) {
    said.push({
      id: 'imputed',
      head: t(sourceMessages, 'sources.caution.imputed.head'),
      text: t(sourceMessages, 'sources.caution.imputed', {
        year: period(coal.baci.period),
        baci: exactAmount(format, 'kg', coal.baci.value, 0),
        customs: exactAmount(format, 'kg', coal.customs.value, 0),
      }),
    })
  }
  const total = { baci: findings['value.X-TOTAL.baci'], customs: findings['value.X-TOTAL.customs'] }
  if (total.baci !== undefined && total.customs !== undefined) {
    said.push({
      id: 'total',
      head: t(sourceMessages, 'sources.caution.total.head'),
      text: t(sourceMessages, 'sources.caution.total', {
        year: period(total.baci.period),
        baci: exactAmount(format, 'usd', total.baci.value, 2),
        customs: exactAmount(format, 'usd', total.customs.value, 2),
      }),
    })
  }
  const gap = { head: t(sourceMessages, 'sources.caution.gap.head'), text: t(sourceMessages, 'sources.caution.gap') }
  return [...said, { id: 'gap', ...gap }, ...endOfYears(catalogue, format)]
}

/** Russia's reports: why two publishers of them differ, and what is no report. */
export function cautionsOfRussia(findings: Findings, format: Format): Said {
  const { t, period } = format
  const wits = findings['value.russia.wits']
  const imf = findings['value.russia.imf-imts']
  const estimated = findings['estimated.imf-imts.first']
  const said: CautionText[] = []
  if (wits !== undefined && imf !== undefined) {
    said.push({
      id: 'mirror',
      head: t(sourceMessages, 'sources.caution.mirror.head'),
      text: t(sourceMessages, 'sources.caution.mirror', {
        year: period(wits.period),
        wits: exactAmount(format, 'usd', wits.value, 2),
        imf: exactAmount(format, 'usd', imf.value, 2),
      }),
    })
  }
  if (estimated !== undefined) {
    said.push({
      id: 'imf',
      head: t(sourceMessages, 'sources.caution.imf.head'),
      text: t(sourceMessages, 'sources.caution.imf', { from: period(estimated.period) }),
    })
  }
  return said
}
