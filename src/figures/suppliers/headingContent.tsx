import type { TooltipRow } from '#src/chart/tooltip/rows.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { analysisDrawing } from '#src/figures/figure.ts'
import { withAnalysis } from '#src/figures/analysisView.ts'
import { fromTo } from '#src/figures/fromTo.ts'
import { partOf } from '#src/figures/suppliers/goodsData.ts'
import type { HeadingData, SuppliedYear } from '#src/figures/suppliers/headingData.ts'
import { china, hongKong, restOf, shareIn } from '#src/figures/suppliers/headingData.ts'
import { SlopesChart } from '#src/figures/suppliers/SlopesChart.tsx'
import type { Slope, SlopesContent } from '#src/figures/suppliers/slopesModel.ts'
import { minOneLineWidth } from '#src/figures/suppliers/slopesModel.ts'
import { headingRows } from '#src/figures/suppliers/suppliersRows.ts'
import {
  chipsCaution,
  colours,
  inMoney,
  inPercent,
  isSilent,
  sharedCautions,
  sharedNotes,
  unitOf,
  whyUnlisted,
} from '#src/figures/suppliers/suppliersTexts.ts'
import { countryName } from '#src/i18n/country.ts'
import type { Format } from '#src/i18n/format.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { supplierMessages } from '#src/i18n/messages/en/analyses/suppliers.ts'
import { seriesMessages } from '#src/i18n/messages/en/series.ts'
import { grouped } from '#src/lib/grouped.ts'
import { isFinal } from '#src/trade/status.ts'
import { grey } from '#src/view/colours.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'
import type { ViewState } from '#src/view/viewState.ts'

const rest = 'rest'
const wideHeight = 450
const phoneHeight = 520

const colourOf = (partner: string): number =>
  partner === china ? colours.china : partner === hongKong ? colours.hongKong : grey

/** Null where a supplier is not listed; of all others what those with a line leave. */
function shareOf(partner: string, year: SuppliedYear, drawn: readonly string[]): number | null {
  return partner === rest ? restOf(drawn.flatMap((one) => shareIn(year, one) ?? [])) : shareIn(year, partner)
}

const nameOf = (partner: string, format: Format): string =>
  partner === rest ? format.t(supplierMessages, 'suppliers.rest') : countryName(partner, format)

function slopeOf(partner: string, { years, drawn, money }: HeadingData, format: Format): Slope {
  const { t } = format
  const name = nameOf(partner, format)
  const colourIndex = colourOf(partner)
  const points = years.map((year) => {
    const share = shareOf(partner, year, drawn)
    const shareText = share === null ? '' : inPercent(share, format)
    return { share, shareText, amountText: inMoney(partOf(year.whole, share), money, format) }
  })
  const rows = years.map((year, i): TooltipRow => {
    const point = points[i]
    const known = { share: point?.shareText ?? '', amount: point?.amountText ?? '' }
    return {
      id: `${partner}-${year.year}`,
      colourIndex,
      name: format.period(String(year.year)),
      amount: point?.share == null ? whyUnlisted(partner, year, format) : t(supplierMessages, 'suppliers.share', known),
      status: year.status,
      sources: year.sources,
    }
  })
  const facts = rows.map((row) => t(supplierMessages, 'suppliers.spoken', { name: row.name, facts: row.amount ?? '' }))
  return {
    id: partner,
    name,
    colourIndex,
    isBold: partner === china,
    points,
    stop: {
      spoken: t(supplierMessages, 'suppliers.spoken', { name, facts: format.clauses(facts) }),
      tooltip: { rows, remarks: partner === rest ? [t(supplierMessages, 'suppliers.note.rest')] : [] },
    },
  }
}

/** Suppliers with a line that are not listed in a year, by the reason. */
function unlistedIn(year: SuppliedYear, drawn: readonly string[], format: Format): string[] {
  const missing = drawn.filter((partner) => shareIn(year, partner) === null)
  const whys = [...grouped(missing, (partner) => whyUnlisted(partner, year, format))]
  return whys.map(([why, partners]) =>
    format.t(supplierMessages, 'suppliers.unlisted.named', {
      names: format.list(partners.map((partner) => countryName(partner, format))),
      why,
    }),
  )
}

/** What the figure found: of China's share never without its amount where that fell. */
export function headingTitle({ years, money }: HeadingData, name: string, format: Format): string {
  const { t, period } = format
  const [first, last] = [years[0], years.at(-1)]
  const after = last === undefined ? null : shareIn(last, china)
  if (first === undefined || last === undefined || after === null)
    return t(supplierMessages, 'suppliers.title.heading', { name })
  const now = { name, b: period(String(last.year)), after: inPercent(after, format) }
  const before = shareIn(first, china)
  if (first === last || before === null) return t(supplierMessages, 'suppliers.title.one', now)
  const words = { ...now, a: period(String(first.year)), before: inPercent(before, format) }
  const [sold, sells] = [partOf(first.whole, before), partOf(last.whole, after)]
  if (after > before && sold !== null && sells !== null && sells < sold)
    return t(supplierMessages, 'suppliers.title.less', { ...words, amounts: fromTo(sold, sells, money, format) })
  const [largest, largestNow] = [first.listed[0]?.partner, last.listed[0]?.partner]
  const canBeReplaced = largest !== undefined && largest !== china && !isSilent(largest, last.year)
  if (largestNow === china && canBeReplaced)
    return t(supplierMessages, 'suppliers.title.replaced', { ...words, other: countryName(largest, format) })
  return t(supplierMessages, 'suppliers.title.shares', words)
}

function headingCautions({ years, partners, money, cmdCode }: HeadingData, name: string, format: Format): string[] {
  const { t, period } = format
  const last = years.at(-1)
  const through = last === undefined ? null : shareIn(last, hongKong)
  const words =
    last === undefined || through === null || through <= (shareIn(last, china) ?? 0)
      ? null
      : {
          name,
          year: period(String(last.year)),
          share: inPercent(through, format),
          amount: inMoney(partOf(last.whole, through), money, format),
        }
  return [
    ...sharedCautions(
      years.map(({ year }) => year),
      partners,
      format,
    ),
    ...(words === null ? [] : [t(supplierMessages, 'suppliers.caution.hongKong', words)]),
    ...chipsCaution([cmdCode], format),
  ]
}

function factsOf({ years, money }: HeadingData, format: Format): string[] {
  const { t, period } = format
  return years.map((year) => {
    const items = year.listed.map(({ partner, share, amount }) =>
      t(supplierMessages, 'suppliers.sold', {
        name: countryName(partner, format),
        share: inPercent(share, format),
        amount: inMoney(amount, money, format),
      }),
    )
    return t(supplierMessages, 'suppliers.alt.year', { year: period(String(year.year)), items: format.clauses(items) })
  })
}

export function headingContent(data: HeadingData, name: string, view: ViewState, format: Format): FigureContent {
  const { t, period } = format
  const { cmdCode, years, drawn, money } = data
  const [first, last] = [years[0], years.at(-1)]
  const content: SlopesContent = {
    years: years.map(({ year, status }) => ({
      year,
      title: period(String(year)),
      remark: isFinal(status) ? '' : t(seriesMessages, `status.${status}`),
    })),
    // Complete lists leave nothing.
    slopes: [...drawn, ...(years.some((year) => (shareOf(rest, year, drawn) ?? 0) > 0) ? [rest] : [])].map((partner) =>
      slopeOf(partner, data, format),
    ),
    unlisted: years.map((year) => unlistedIn(year, drawn, format)),
    format,
  }
  const title = headingTitle(data, name, format)
  const subtitle = t(supplierMessages, 'suppliers.subtitle.heading', {
    code: cmdCode,
    unit: unitOf(money, format),
    years: format.list(years.map(({ year }) => period(String(year)))),
  })
  return {
    view: withAnalysis(view, 'suppliers', { a: data.a, b: data.b, of: `X-${cmdCode}`, sort: view.sort }),
    title,
    subtitle,
    events: [],
    cautions: () => headingCautions(data, name, format),
    notes: () => [t(supplierMessages, 'suppliers.note.rest'), ...sharedNotes(money, data.missingRates, format)],
    sources: data.sources,
    ...(last !== undefined && { dataTo: String(last.year) }),
    altText: () =>
      t(analysisMessages, 'analysis.alt', { title, subtitle, facts: format.sentences(factsOf(data, format)) }),
    fileName: () =>
      ['china-russia_whom-china-replaced', cmdCode, ...moneyInName(view), first?.year ?? '', last?.year ?? ''].join(
        '_',
      ),
    format,
    drawing:
      last === undefined
        ? null
        : {
            ...analysisDrawing((props) => <SlopesChart content={content} {...props} />),
            namesItself: () => true,
            ownHeight: (width) => (width >= minOneLineWidth ? wideHeight : phoneHeight),
          },
    rows: () => headingRows(data),
  }
}
