import type { DumbbellRow, PercentAtMost } from '#src/chart/dumbbells/dumbbells.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import { countryName } from '#src/i18n/countryName.ts'
import { type Format, lowerFirst } from '#src/i18n/format.ts'
import { type Cell, moneyCodes } from '#src/publish/files/rows.ts'
import {
  type ListedTrade,
  type Reply,
  type tradeSides,
  amountOf,
  china,
  hongKong,
  hongKongBeside,
  replyOf,
  restOf,
  shareIn,
} from '#src/trade/beside/partners.ts'
import { baciBreak, crossesBaciBreak } from '#src/trade/catalogue.ts'
import { type Money, withoutYear } from '#src/trade/steps.ts'
import { colourNamed } from '#src/view/colours.ts'

export type NameOf = (cmdCode: string) => string

/** The share to draw; null where the list gives none. */
export const markOf = (reply: { readonly kind: string } | Reply): PercentAtMost | null =>
  'basisPoints' in reply ? { percent: reply.basisPoints / 100, isAtMost: reply.kind === 'below' } : null

export const percentText = (percent: number, format: Format): string => unbroken(format.amount(percent, 'percent'))

/** `50.4%`, `at most 0.9%`. */
export function shareText({ percent, isAtMost }: PercentAtMost, format: Format): string {
  const share = percentText(percent, format)
  return isAtMost ? unbroken(format.t('partners.atMost', { share })) : share
}

/** Totals of years that partners alone report are too low, so a share of them is an upper limit. */
export const ofReports = (text: string, year: number, { t }: Format): string =>
  String(year) < baciBreak.alone ? text : unbroken(t('partners.atMost', { share: text }))

export const moneyText = (amount: number | null, money: Money, format: Format): string =>
  amount === null ? '–' : unbroken(format.amount(amount, withoutYear(money)))

/** Empty where `years` do not cross the year from which Russia's partners alone report. */
export function sourceBreakCautions(years: readonly number[], { t, period }: Format): string[] {
  if (!crossesBaciBreak('baci', years.map(String))) return []
  return [t('partners.caution.break', { both: period(baciBreak.both), alone: period(baciBreak.alone) })]
}

/** A mark of its own for Hong Kong where its share is above China's. */
export function hongKongMark(trade: ListedTrade | null, format: Format): Pick<DumbbellRow, 'also'> {
  const share = hongKongBeside(trade)
  if (trade === null || share === null || share <= (shareIn(trade, china) ?? 0)) return {}
  const percent = share / 100
  const label = `${countryName(hongKong, format)} ${percentText(percent, format)}`
  return { also: { percent, label, colourIndex: colourNamed('indigo') } }
}

/** Names the goods of whose trade China's share says too little without Hong Kong's. */
export function hongKongCaution(
  trades: readonly { readonly name: string; readonly trade: ListedTrade | null }[],
  side: Side,
  money: Money,
  format: Format,
): string[] {
  const { t, period } = format
  const items = trades.flatMap(({ name, trade }) => {
    const beside = hongKongBeside(trade)
    if (trade === null || beside === null) return []
    const amount = moneyText(amountOf(trade, beside).value, money, format)
    const words = { name: lowerFirst(name, format), share: percentText(beside / 100, format), amount }
    return [{ year: trade.year, text: t('partners.hongKong.item', words) }]
  })
  const [first] = items
  if (first === undefined) return []
  const words = { year: period(String(first.year)), items: format.clauses(items.map(({ text }) => text)) }
  return [t(`partners.caution.hongKong.${side}`, words)]
}

export const partnerColumns =
  'cmd_code year side partner rank share_percent share_at_most_percent share_status value unit status source'.split(' ')

type Side = (typeof tradeSides)[number]

/** Makes a row of a partner with its share in basis points, or with the limit of its share in percent. */
export function partnerRow(cmdCode: string, side: Side, trade: ListedTrade, money: Money) {
  const { year, status, sources } = trade
  return (partner: string | null, rank: number | null, share: number | null, limit: number | null = null): Cell[] => {
    const amount = share === null ? null : amountOf(trade, share)
    const shares = [share && share / 100, limit, share === null && limit === null ? null : status]
    const amounts = [amount?.value ?? null, moneyCodes[money], amount?.status ?? status]
    return [cmdCode, String(year), side, partner, rank, ...shares, ...amounts, sources.join(';')]
  }
}

/**
 * A row for each named partner and one without a name for the rest; one without numbers where there is no list.
 *
 * @param asked partners that the figure tells of also where they are not listed, by the limit of their share
 */
export function partnerRows(
  cmdCode: string,
  side: Side,
  trade: ListedTrade,
  money: Money,
  asked: readonly string[],
  named = trade.list,
): Cell[][] {
  const { list } = trade
  const row = partnerRow(cmdCode, side, trade, money)
  if (list.length === 0) return [row(null, null, null)]
  const rest = restOf(named)
  return [
    ...named.map(({ partner, rank, shareBasisPoints }) => row(partner, rank, shareBasisPoints)),
    ...asked.flatMap((partner) => {
      const mark = markOf(replyOf(list, partner))
      return mark?.isAtMost === true ? [row(partner, null, null, mark.percent)] : []
    }),
    ...(rest === 0 ? [] : [row(null, null, rest)]),
  ]
}
