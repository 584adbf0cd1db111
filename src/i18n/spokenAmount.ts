import type { Money } from '#src/trade/money.ts'
import type { Format } from '#src/i18n/format.ts'
import { type Quantity, isSum } from '#src/trade/quantity.ts'

const compact = { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 } as const

const moneyPerTonne = { usdPerTonne: 'usd', cnyPerTonne: 'cny', rubPerTonne: 'rub', realPerTonne: 'real' } as const
const currencies = { usd: 'USD', cny: 'CNY', rub: 'RUB', real: 'USD' } as const

function spokenMoney(value: number, money: Money, { locale, t }: Format): string {
  const style = { style: 'currency', currency: currencies[money], currencyDisplay: 'name' } as const
  const said = new Intl.NumberFormat(locale, { ...style, ...compact }).format(value)
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
