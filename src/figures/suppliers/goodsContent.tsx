import type { DumbbellRow, DumbbellsContent, Share } from '#src/chart/dumbbells/dumbbells.ts'
import { DumbbellChart } from '#src/chart/dumbbells/DumbbellChart.tsx'
import { dumbbellsHeight } from '#src/chart/dumbbells/dumbbellsModel.ts'
import type { TooltipRow } from '#src/chart/tooltip/rows.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { analysisDrawing } from '#src/figures/figure.ts'
import { withAnalysis } from '#src/figures/analysisView.ts'
import { fromTo } from '#src/figures/fromTo.ts'
import type { Good, GoodsData, Supply } from '#src/figures/suppliers/goodsData.ts'
import { cameThroughHongKong, chinasAmount, partOf, soldLess } from '#src/figures/suppliers/goodsData.ts'
import { hongKong } from '#src/figures/suppliers/headingData.ts'
import { openGoods, searchOfGoods } from '#src/figures/suppliers/openGoods.ts'
import { goodsRows } from '#src/figures/suppliers/suppliersRows.ts'
import {
  chipsCaution,
  colours,
  inMoney,
  inPercent,
  sharedCautions,
  sharedNotes,
  unitOf,
  yearInWords,
} from '#src/figures/suppliers/suppliersTexts.ts'
import { countryName } from '#src/i18n/country.ts'
import type { Format } from '#src/i18n/format.ts'
import { amountMessages } from '#src/i18n/messages/en/amounts.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { partnerMessages } from '#src/i18n/messages/en/analyses/partners.ts'
import { supplierMessages } from '#src/i18n/messages/en/analyses/suppliers.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'
import type { ViewState } from '#src/view/viewState.ts'

export type NameOf = (cmdCode: string) => string

/** Chapters of the Harmonized System, in the order of the groups. */
const chapters = ['87', '84', '85'] as const

/** Above it, China supplies most of what Russia imports. */
const half = 50
const maxFacts = 10

const chinaShare = (supply: Supply | null): Share | null => {
  if (supply === null) return null
  if (supply.china !== null) return { percent: supply.china, isAtMost: false }
  return supply.tenth === null ? null : { percent: supply.tenth, isAtMost: true }
}

function shareText(share: Share, format: Format): string {
  const percent = inPercent(share.percent, format)
  return share.isAtMost ? format.t(partnerMessages, 'partners.atMost', { share: percent }) : percent
}

/** `$1.26 bn → $15.2 bn`, or what is known of it. */
function amountsOf({ before, after }: Good, { money }: GoodsData, format: Format): string {
  const [first, last] = [chinasAmount(before), chinasAmount(after)]
  return first !== null && last !== null ? fromTo(first, last, money, format) : inMoney(last ?? first, money, format)
}

function tooltipOf({ before, after }: Good, { money }: GoodsData, format: Format): TooltipRow[] {
  const { t } = format
  const row = (partner: string, colourIndex: number, supply: Supply, share: Share | null): TooltipRow[] => {
    if (share === null) return []
    const { year, whole, status, sources } = supply
    const amount = partOf(whole, share.percent)
    const words = { share: shareText(share, format), amount: inMoney(amount, money, format) }
    return [
      {
        id: `${partner}-${year}`,
        colourIndex,
        name: t(supplierMessages, 'suppliers.inYear', {
          name: countryName(partner, format),
          year: format.period(String(year)),
        }),
        amount: share.isAtMost ? words.share : t(supplierMessages, 'suppliers.share', words),
        status,
        sources,
      },
    ]
  }
  return [before, after].flatMap((supply) => {
    if (supply === null) return []
    const known = supply.hongKong === null ? null : { percent: supply.hongKong, isAtMost: false }
    return [...row('CN', colours.china, supply, chinaShare(supply)), ...row(hongKong, colours.hongKong, supply, known)]
  })
}

function rowOf(good: Good, data: GoodsData, nameOf: NameOf, view: ViewState, format: Format): DumbbellRow {
  const { t } = format
  const { cmdCode, before, after } = good
  const [earlier, later] = [chinaShare(before), chinaShare(after)]
  const shown = later ?? earlier
  const amounts = amountsOf(good, data, format)
  const isApart = soldLess(good)
  const tooltip = tooltipOf(good, data, format)
  const through = after !== null && cameThroughHongKong(good) ? after.hongKong : null
  const name = t(supplierMessages, 'suppliers.heading', { name: nameOf(cmdCode), code: cmdCode })
  const goods = { of: `X-${cmdCode}`, sort: view.sort }
  const text = isApart ? t(supplierMessages, 'suppliers.less', { amounts }) : amounts
  const facts = tooltip.map((one) =>
    t(supplierMessages, 'suppliers.spoken', { name: one.name, facts: one.amount ?? '' }),
  )
  return {
    id: `X-${cmdCode}`,
    name: nameOf(cmdCode),
    pairs: [{ earlier, later, label: shown === null ? '' : shareText(shown, format) }],
    text,
    isApart,
    also:
      through === null
        ? undefined
        : {
            percent: through,
            label: `${countryName(hongKong, format)} ${inPercent(through, format)}`,
            colourIndex: colours.hongKong,
          },
    size: after?.whole ?? before?.whole ?? 0,
    spoken: t(supplierMessages, 'suppliers.spoken', { name, facts: format.clauses(facts) }),
    tooltip: { rows: tooltip, remarks: isApart ? [t(supplierMessages, 'suppliers.key.less')] : [] },
    // An embedded figure has no way back.
    opens: view.embed ? null : { search: searchOfGoods(view, goods), change: openGoods(goods) },
  }
}

function goodsTitle({ goods, a, b }: GoodsData, { t, number, period }: Format): string {
  const years = { a: period(String(a)), b: period(String(b)) }
  const paired = goods.flatMap((good) =>
    good.before?.china == null || good.after?.china == null
      ? []
      : [{ good, before: good.before.china, after: good.after.china }],
  )
  if (paired.length === 0) return t(supplierMessages, 'suppliers.title.plain', years)
  const count = (test: (one: (typeof paired)[number]) => boolean): string => number(paired.filter(test).length, 0)
  const words = {
    ...years,
    count: number(paired.length, 0),
    before: count(({ before }) => before > half),
    after: count(({ after }) => after > half),
  }
  const less = count(({ good }) => soldLess(good))
  return goods.some(soldLess)
    ? t(supplierMessages, 'suppliers.title.most.less', { ...words, less })
    : t(supplierMessages, 'suppliers.title.most', words)
}

function goodsCautions(data: GoodsData, nameOf: NameOf, format: Format): string[] {
  const { t, period } = format
  const { goods, a, b, money } = data
  const missing = ([a, b] as const).flatMap((year, i) => {
    const names = goods
      .filter((good) => (i === 0 ? good.before : good.after) === null)
      .map((good) => nameOf(good.cmdCode))
    return names.length === 0
      ? []
      : [t(supplierMessages, 'suppliers.caution.missing', { year: period(String(year)), names: format.clauses(names) })]
  })
  const through = goods.filter(cameThroughHongKong).flatMap(({ cmdCode, after }) => {
    if (after?.hongKong == null) return []
    const words = { name: nameOf(cmdCode), year: period(String(after.year)), share: inPercent(after.hongKong, format) }
    const amount = inMoney(partOf(after.whole, after.hongKong), money, format)
    return [t(supplierMessages, 'suppliers.caution.hongKong', { ...words, amount })]
  })
  return [
    ...sharedCautions([a, b], [], format),
    ...missing,
    ...through,
    ...chipsCaution(
      goods.map(({ cmdCode }) => cmdCode),
      format,
    ),
  ]
}

function factsOf(rows: readonly DumbbellRow[], data: GoodsData, nameOf: NameOf, format: Format): string[] {
  const { t, period } = format
  const sizes = new Map(rows.map(({ id, size }) => [id, size]))
  const sizeOf = ({ cmdCode }: Good): number => sizes.get(`X-${cmdCode}`) ?? 0
  const largest = data.goods.toSorted((one, other) => sizeOf(other) - sizeOf(one)).slice(0, maxFacts)
  return largest.flatMap((good) => {
    const [before, after] = [chinaShare(good.before), chinaShare(good.after)]
    if (after === null) return []
    const words = {
      name: nameOf(good.cmdCode),
      b: period(String(data.b)),
      after: shareText(after, format),
      amounts: amountsOf(good, data, format),
    }
    return before === null
      ? [t(supplierMessages, 'suppliers.alt.one', words)]
      : [
          t(supplierMessages, 'suppliers.alt.item', {
            ...words,
            a: period(String(data.a)),
            before: shareText(before, format),
          }),
        ]
  })
}

export function goodsContent(data: GoodsData, nameOf: NameOf, view: ViewState, format: Format): FigureContent {
  const { t, number, period } = format
  const { a, b, goods, money } = data
  const sort = view.sort === 'group' ? 'group' : 'china'
  const rows = goods.map((good) => rowOf(good, data, nameOf, view, format))
  const ofChapter = (chapter: string): DumbbellRow[] => rows.filter(({ id }) => id.startsWith(`X-${chapter}`))
  const statusOf = (which: 'before' | 'after') => goods.find((good) => good[which] !== null)?.[which]?.status ?? null
  const content: DumbbellsContent = {
    sides: [{ id: 'china', title: t(supplierMessages, 'suppliers.side'), colourIndex: colours.china }],
    groups:
      sort === 'group'
        ? chapters.map((id) => ({ id, title: t(supplierMessages, `suppliers.group.${id}`), rows: ofChapter(id) }))
        : [{ id: 'all', title: null, rows }],
    textTitle: t(supplierMessages, 'suppliers.amounts'),
    apartColourIndex: colours.less,
    earlier: yearInWords(a, statusOf('before'), format),
    later: yearInWords(b, statusOf('after'), format),
    tick: (percent) =>
      percent === 100 ? t(amountMessages, 'unit.percent.short', { number: number(percent, 0) }) : number(percent, 0),
    some: (shown, all) => t(supplierMessages, 'suppliers.some', { shown: number(shown, 0), all: number(all, 0) }),
    format,
  }
  const title = goodsTitle(data, format)
  const subtitle = t(supplierMessages, 'suppliers.subtitle', {
    a: period(String(a)),
    b: period(String(b)),
    unit: unitOf(money, format),
  })
  return {
    view: withAnalysis(view, 'suppliers', { a, b, of: null, sort }),
    title,
    subtitle,
    events: [],
    cautions: () => goodsCautions(data, nameOf, format),
    keys: () => (goods.some(soldLess) ? [t(supplierMessages, 'suppliers.key.less')] : []),
    notes: () => sharedNotes(money, data.missingRates, format),
    sources: data.sources,
    dataTo: String(b),
    altText: () =>
      t(analysisMessages, 'analysis.alt', {
        title,
        subtitle,
        facts: format.clauses(factsOf(rows, data, nameOf, format)),
      }),
    fileName: () => ['china-russia_whom-china-replaced', ...moneyInName(view), a, b].join('_'),
    format,
    drawing:
      rows.length === 0 || a === b
        ? null
        : {
            ...analysisDrawing((props) => <DumbbellChart content={content} {...props} />),
            namesItself: () => true,
            ownHeight: (width) => dumbbellsHeight(content, width),
          },
    rows: () => goodsRows(data),
  }
}
