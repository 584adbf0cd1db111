import { conversionsQuery } from '#src/api/queries.ts'
import { type Line, amountIn, lineOf, linePanel, panelsFigure, sharedMonths } from '#src/figures/core/lines.ts'
import { look } from '#src/figures/core/look.ts'
import type { Format } from '#src/i18n/format.ts'
import { meansOfYears } from '#src/trade/beside/worldPrice.ts'
import { type Catalogue, firstMonth } from '#src/trade/catalogue.ts'
import type { Conversions } from '#src/trade/conversion.ts'
import { type Point, lastKnown } from '#src/trade/observation.ts'
import { monthRange } from '#src/trade/periods.ts'
import { pointAt } from '#src/trade/plot.ts'
import { type ColourName, colourNamed } from '#src/view/colours.ts'

/** The last whole month before 24 February 2022. */
const beforeInvasion = '2022-01'

type RatesData = NonNullable<ReturnType<typeof ratesData>>

/** A dollar and a yuan in roubles, and a dollar in yuan, as the page converts them; null without any rate. */
function ratesData(conversions: Conversions, catalogue: Catalogue) {
  const [inRoubles, inYuan] = [conversions('rub'), conversions('cny')]
  const dollar = monthRange(firstMonth, catalogue.lastPeriod).map((period): Point => ({
    period,
    value: 1,
    status: 'A',
    sources: [],
  }))
  const dollarInYuan = inYuan.points(dollar)
  const yuan = dollarInYuan.map((rate): Point => (rate.value === null ? rate : { ...rate, value: 1 / rate.value }))
  const rates = [inRoubles.points(dollar), dollarInYuan, inRoubles.points(yuan)] as const
  const { periods, every } = sharedMonths(rates)
  const [rubPerUsd, cnyPerUsd, rubPerCny] = rates
  return periods.length === 0
    ? null
    : { periods, rubPerUsd: every(rubPerUsd), cnyPerUsd: every(cnyPerUsd), rubPerCny: every(rubPerCny) }
}

/** A line is named after what is bought, as its amounts are in what is paid. */
function linesOf({ rubPerUsd, cnyPerUsd, rubPerCny }: RatesData, format: Format) {
  const { t } = format
  const line = (
    id: 'rub.usd' | 'rub.cny' | 'cny.usd',
    money: 'rub' | 'cny',
    name: 'usd' | 'cny',
    colour: ColourName,
    points: readonly Point[],
  ): Line => {
    const names = { name: t(`rates.${name}`), longName: t(`rates.${id}`) }
    const cells = { unit: id.replace('.', '/').toUpperCase() }
    return lineOf({ id, ...names, colourIndex: colourNamed(colour), points, cells }, amountIn(money, format))
  }
  return [
    line('rub.usd', 'rub', 'usd', 'indigo', rubPerUsd),
    line('rub.cny', 'rub', 'cny', 'crimson', rubPerCny),
    line('cny.usd', 'cny', 'usd', 'steel', cnyPerUsd),
  ] as const
}

/** A dollar and a yuan in roubles, in the newest month with a rate and before the invasion. */
function titleOf({ rubPerUsd, rubPerCny }: RatesData, format: Format): string {
  const { t, period, amount } = format
  const now = lastKnown(rubPerCny)?.period ?? ''
  const at = (points: readonly Point[], month: string): string | null => {
    const { value } = pointAt({ points }, month)
    return value === null ? null : amount(value, 'rub')
  }
  const [dollar, dollarBefore] = [at(rubPerUsd, now), at(rubPerUsd, beforeInvasion)]
  const [yuan, yuanBefore] = [at(rubPerCny, now), at(rubPerCny, beforeInvasion)]
  if (dollar === null || dollarBefore === null || yuan === null || yuanBefore === null || now <= beforeInvasion)
    return t('rates.title.none')
  return t('rates.title', { dollar, dollarBefore, yuan, yuanBefore, now: period(now), before: period(beforeInvasion) })
}

/** Roubles may end before the chart does. */
function cautionsOf({ rubPerUsd, periods }: RatesData, { t, period }: Format): string[] {
  const end = lastKnown(rubPerUsd)?.period
  return end === undefined || end === periods.at(-1) ? [] : [t('rates.caution.ends', { period: period(end) })]
}

export const rates = look({
  id: 'rates',
  chosen: () => null,
  needs: () => ({ conversions: conversionsQuery }),
  data: ({ conversions }, { catalogue }) => ratesData(conversions, catalogue),
  opens: () => ({}),
  controls: () => [],
  make(data, scene) {
    const { format } = scene
    const { t } = format
    const { periods } = data
    const lines = linesOf(data, format)
    const [dollar, yuan, dollarInYuan] = lines
    const panelOf = (line: Line, share: number) => linePanel(line.id, share, line.longName, [line], format)
    const ofDollar = panelOf(dollar, 42)
    return panelsFigure(
      {
        title: titleOf(data, format),
        subtitle: (span) => t('rates.subtitle', span),
        cautions: () => cautionsOf(data, format),
        notes: () => [t('rates.note.official')],
        lines,
        panels: [ofDollar, panelOf(yuan, 36), panelOf(dollarInYuan, 22)],
        periods,
        commodity: 'M-TOTAL',
        height: 560,
        formula: t('formula.rates'),
        fileName: ['china-russia_exchange-rates'],
        rows: 'period unit value status source',
        table: () => ({
          columns: lines.map((line) => ({ ...line, name: line.longName, points: meansOfYears(line.points) })),
        }),
      },
      scene,
    )
  },
})
