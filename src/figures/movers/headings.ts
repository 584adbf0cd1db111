import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Flow } from '#src/trade/flow.ts'
import type { Nomenclature } from '#src/trade/heading.ts'
import type { Format } from '#src/i18n/format.ts'
import { seriesMessages } from '#src/i18n/messages/en/series.ts'
import { headingSeries } from '#src/trade/catalogue.ts'
import { commodityId } from '#src/trade/seriesId.ts'
import type { Change } from '#src/view/change.ts'
import { toggleSeries } from '#src/view/change.ts'

/** What the HS headings of a flow are called where their number stands beside them: short where there is a short name. */
export function headingNames(
  catalogue: Catalogue,
  nomenclature: Nomenclature | undefined,
  flow: Flow,
  format: Format,
): (cmdCode: string) => string {
  const { language, t } = format
  const named = new Map(
    catalogue.commodities.filter((one) => one.flow === flow).map(({ cmdCode, names }) => [cmdCode, names]),
  )
  const headings = new Map(nomenclature?.headings.map((heading) => [heading.cmdCode, heading]))
  return (cmdCode) => {
    const heading = headings.get(cmdCode)
    const names = named.get(cmdCode) ?? heading?.names
    return (
      names?.[language] ?? names?.en ?? heading?.label ?? t(seriesMessages, 'series.headingOnly', { code: cmdCode })
    )
  }
}

/** The id of a heading in the book that the movers of this year are of. */
export function headingId(catalogue: Catalogue, flow: Flow, cmdCode: string, year: number): string {
  return headingSeries(catalogue, flow, cmdCode, year)?.id ?? commodityId({ flow, cmdCode })
}

/** Adds a heading to the main chart, or takes it off; what is added has years only, so the chart shows years. */
export function pickHeading(id: string): Change {
  return (view, catalogue) => {
    const next = toggleSeries(id)(view, catalogue)
    return next.series.includes(id) ? { ...next, freq: 'year' } : next
  }
}
