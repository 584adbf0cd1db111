import '#src/i18n/messages/en/en.ts'
import type { Readout } from '#src/chart/frame/Plot.tsx'
import { changeIn } from '#src/chart/tooltip/Tooltip.tsx'
import type { TooltipRow } from '#src/chart/tooltip/tooltipRows.ts'
import type { Format } from '#src/i18n/format.ts'
import { type Money, type Quantity, isSum } from '#src/trade/steps.ts'
import { pointAt } from '#src/trade/plot.ts'

export function periodAnnouncement(heading: string, rows: readonly TooltipRow[], { t }: Format): string {
  const spoken = rows.map(({ name, amount, status }) => {
    const none = amount === null || status === null
    const text = none ? t('chart.tooltip.noFigure') : t('list.aside', { text: amount, aside: t(`status.${status}`) })
    return t('list.named', { name, text })
  })
  return [heading, ...spoken].join('. ')
}

export const noAnnouncement = ({ t }: Format): string => t('said.fault')

/** `Crude oil, March 2022, 4.2 billion US dollars, up 31% on a year earlier, as published`. */
export function pointAnnouncement(reading: Readout, row: TooltipRow, period: string, format: Format): string {
  const { content } = reading
  const { t } = format
  const { name, amount } = row
  const said = (...parts: readonly string[]): string =>
    [name, reading.periodName(period), ...parts].reduce((text, detail) => t('list.comma', { text, detail }))
  if (amount === null || row.status === null) return said(t('chart.tooltip.noFigure'))
  const status = t(`status.${row.status}`)
  const series = content?.plot.series.find(({ info }) => info.id === row.id)
  const point = series === undefined ? null : pointAt(series, period)
  // Rows that are not a series, such as a balance, are announced as they are written.
  if (content === undefined || series === undefined || point === null || point.value === null)
    return said(amount, status)
  if (content.plot.show === 'yoy') return said(spokenChange(point.value, format), status)
  const spoken = (value: number): string => spokenAmount(value, content.quantity, format)
  const { value, plusMinus } = point
  const all = plusMinus === undefined ? spoken(value) : `${spoken(value)} ± ${spoken(plusMinus)}`
  const change = changeIn(row, (percent) => spokenChange(percent, format), format)
  return said(all, ...(change === null ? [] : [change]), status)
}

const compact = { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 } as const

const moneyPerTonne = { usdPerTonne: 'usd', cnyPerTonne: 'cny', rubPerTonne: 'rub', realPerTonne: 'real' } as const
const currencies = { usd: 'USD', cny: 'CNY', rub: 'RUB', real: 'USD' } as const

/** In Chinese `Intl` names the currency where papers write 8920亿元. */
const shortNames = new Map([
  ['人民币', '元'],
  ['俄罗斯卢布', '卢布'],
])

function spokenMoney(value: number, money: Money, { locale, t }: Format): string {
  const style = { style: 'currency', currency: currencies[money], currencyDisplay: 'name' } as const
  const parts = new Intl.NumberFormat(locale, { ...style, ...compact }).formatToParts(value)
  const said = parts.map((part) => shortNames.get(part.value) ?? part.value).join('')
  return money === 'real' ? t('said.real', { money: said }) : said
}

/** An amount for screen readers: `4.2 billion US dollars`, where a chart has room only for `$4.20 bn`. */
export function spokenAmount(value: number, quantity: Quantity, format: Format): string {
  const { locale, t } = format
  switch (quantity) {
    case 'kg': {
      const tonnes = value / 1000
      // From a thousand on, the compact number ends with a word such as `thousand`, after which `tonne` is plural.
      const count = Math.abs(tonnes) < 1000 ? tonnes : 1000
      return t('said.tonnes', { number: new Intl.NumberFormat(locale, compact).format(tonnes), count })
    }
    case 'percent':
    case 'index':
      return format.amount(value, quantity)
    default:
      return isSum(quantity)
        ? spokenMoney(value, quantity, format)
        : t('said.perTonne', { money: spokenMoney(value, moneyPerTonne[quantity], format) })
  }
}

export function spokenChange(percent: number, { t, locale }: Format): string {
  const digits = Math.abs(percent) < 9.95 ? 1 : 0
  const size = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(
    Math.abs(percent) / 100,
  )
  if (percent === 0) return t('said.same')
  return percent > 0 ? t('said.up', { percent: size }) : t('said.down', { percent: size })
}
