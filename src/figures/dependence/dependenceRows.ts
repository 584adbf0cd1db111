import type { Money } from '#src/trade/money.ts'
import { withoutYear } from '#src/trade/money.ts'
import type { Point } from '#src/trade/point.ts'
import type { Status } from '#src/trade/status.ts'
import { weakest } from '#src/trade/status.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { dependenceMessages } from '#src/i18n/messages/en/analyses/dependence.ts'
import { fromTo } from '#src/figures/fromTo.ts'
import { colourNamed } from '#src/view/colours.ts'
import type { DumbbellRow, DumbbellsContent, Share as Mark } from '#src/chart/dumbbells/dumbbells.ts'
import type { TooltipRow } from '#src/chart/tooltip/rows.ts'
import type { DependenceData, Good, Pair, Share, Side } from '#src/figures/dependence/dependenceData.ts'
import { isCrude, sides } from '#src/figures/dependence/dependenceData.ts'
import { concentrationText, percent, shareText } from '#src/figures/dependence/dependenceTexts.ts'

export const sideColours = { russia: colourNamed('M-2709'), china: colourNamed('X-TOTAL') }
const amountColour = colourNamed('slate')

const markOf = ({ told }: Share): Mark | null =>
  told.kind === 'listed' || told.kind === 'below'
    ? { percent: told.basisPoints / 100, isAtMost: told.kind === 'below' }
    : null

/** Of two years `a → b`; one text where both are the same. */
const bothYears = (a: string, b: string): string => (a === b ? b : `${a} → ${b}`)

function amountsText({ a, b }: Pair<Point>, money: Money, format: Format): string {
  const written = ({ value }: Point): string =>
    value === null
      ? format.t(dependenceMessages, 'dependence.unknown')
      : unbroken(format.amount(value, withoutYear(money)))
  if (a.value === null && b.value === null) return ''
  if (a === b || a.value === null || b.value === null) return bothYears(written(a), written(b))
  return fromTo(a.value, b.value, withoutYear(money), format)
}

function textsOf(good: Good, data: DependenceData, format: Format) {
  const { crude, money, a, b } = data
  const shares = (side: Side): Pair<string> => ({
    a: shareText(good[side].a, side, format),
    b: shareText(good[side].b, side, format),
  })
  const byWeight = ({ share: { value } }: DependenceData['crude']['a']): string =>
    value === null ? format.t(dependenceMessages, 'dependence.unknown') : percent(value, format)
  return {
    shares: { russia: shares('russia'), china: shares('china') },
    amounts: amountsText(a === b ? { a: good.amount.b, b: good.amount.b } : good.amount, money, format),
    concentration: { a: concentrationText(good.china.a, format), b: concentrationText(good.china.b, format) },
    byWeight: isCrude(good) && crude.b.share.value !== null ? { a: byWeight(crude.a), b: byWeight(crude.b) } : null,
  }
}

type GoodTexts = ReturnType<typeof textsOf>

/** Of crude first what it is by weight. */
function labelsOf(side: Side, { shares, byWeight }: GoodTexts, { t }: Format) {
  const share = shares[side].b
  if (side !== 'russia' || byWeight === null) return { label: share }
  const weight = byWeight.b
  return {
    label: t(dependenceMessages, 'dependence.crude', { weight, share }),
    shortLabel: t(dependenceMessages, 'dependence.crude.short', { weight }),
  }
}

function tooltipRows(good: Good, texts: GoodTexts, data: DependenceData, format: Format): TooltipRow[] {
  const { t } = format
  const { shares, byWeight, concentration, amounts } = texts
  const row = (
    id: string,
    name: string,
    colourIndex: number,
    amount: string | null,
    of: readonly { readonly status: Status | null; readonly sources: readonly string[] }[],
  ): TooltipRow => ({
    id,
    colourIndex,
    name,
    amount,
    status: of.reduce<Status | null>((status, one) => weakest(status, one.status), null),
    sources: [...new Set(of.flatMap(({ sources }) => sources))],
  })
  const both = <T>({ a, b }: Pair<T>): readonly T[] => [a, b]
  const written = ({ a, b }: Pair<string>): string => bothYears(a, b)
  const weight = [data.crude.a.share, data.crude.b.share]
  return [
    ...(byWeight === null
      ? []
      : [
          row(
            'weight',
            t(dependenceMessages, 'dependence.crude.weight'),
            sideColours.russia,
            written(byWeight),
            weight,
          ),
        ]),
    ...sides.map((side) =>
      row(
        side,
        t(dependenceMessages, `dependence.side.${side}`),
        sideColours[side],
        written(shares[side]),
        both(good[side]),
      ),
    ),
    row(
      'amount',
      t(dependenceMessages, 'dependence.amount'),
      amountColour,
      amounts === '' ? null : amounts,
      both(good.amount),
    ),
    ...(concentration.b === null
      ? []
      : [
          row(
            'concentration',
            t(dependenceMessages, 'dependence.concentration'),
            sideColours.china,
            written({ a: concentration.a ?? t(dependenceMessages, 'dependence.unknown'), b: concentration.b }),
            both(good.china),
          ),
        ]),
  ]
}

/** Which place each has among the partners of the other, where both are listed. */
function placeRemarks(good: Good, { b }: DependenceData, { t, period, number }: Format): string[] {
  return sides.flatMap((side) => {
    const { told } = good[side].b
    if (told.kind !== 'listed') return []
    const words = { place: number(told.rank, 0), year: period(String(b)) }
    return [t(dependenceMessages, `dependence.place.${side}`, words)]
  })
}

export function dependenceContent(
  data: DependenceData,
  nameOf: (cmdCode: string) => string,
  format: Format,
): DumbbellsContent {
  const { t, period, clauses } = format
  const years = { a: period(String(data.a)), b: period(String(data.b)) }
  const isOne = data.a === data.b
  const rows = data.goods.map((good): DumbbellRow => {
    const texts = textsOf(good, data, format)
    const name = nameOf(good.cmdCode)
    const share = ({ a, b }: Pair<string>): { readonly share: string } => ({ share: bothYears(a, b) })
    const said = [
      ...(texts.byWeight === null ? [] : [t(dependenceMessages, 'dependence.alt.weight', share(texts.byWeight))]),
      ...sides.map((side) => t(dependenceMessages, `dependence.alt.${side}`, share(texts.shares[side]))),
      ...(texts.amounts === '' ? [] : [t(dependenceMessages, 'dependence.alt.amount', { amounts: texts.amounts })]),
    ]
    return {
      id: good.cmdCode,
      name,
      pairs: sides.map((side) => ({
        earlier: isOne ? null : markOf(good[side].a),
        later: markOf(good[side].b),
        ...labelsOf(side, texts, format),
      })),
      text: texts.amounts,
      isApart: false,
      size: good.amount.b.value ?? 0,
      spoken: t(dependenceMessages, 'dependence.alt.row', { name, items: clauses(said) }),
      tooltip: { rows: tooltipRows(good, texts, data, format), remarks: placeRemarks(good, data, format) },
      opens: null,
    }
  })
  const side = (id: Side) => ({
    id,
    title: t(dependenceMessages, `dependence.side.${id}`),
    colourIndex: sideColours[id],
  })
  return {
    sides: [side('russia'), side('china')],
    groups: [{ id: 'goods', title: null, rows }],
    textTitle: t(dependenceMessages, 'dependence.amount'),
    apartColourIndex: amountColour,
    earlier: years.a,
    later: years.b,
    tick: (value) => format.number(value, 0),
    some: (shown, all) => t(dependenceMessages, 'dependence.some', { shown, all }),
    format,
  }
}
