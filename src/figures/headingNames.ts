import type { Format } from '#src/i18n/format.ts'
import type { Catalogue, Flow, Nomenclature } from '#src/trade/catalogue.ts'

/** Names of a flow's HS headings for places that also show the code; a short name is used where there is one. */
export function headingNames(
  catalogue: Catalogue,
  nomenclature: Nomenclature | undefined,
  flow: Flow,
  { language, t }: Format,
): (cmdCode: string) => string {
  const ofFlow = catalogue.commodities.filter((one) => one.flow === flow)
  const named = new Map(ofFlow.map(({ cmdCode, names }) => [cmdCode, names]))
  const headings = new Map(nomenclature?.headings.map((heading) => [heading.cmdCode, heading]))
  return (cmdCode) => {
    const heading = headings.get(cmdCode)
    const names = named.get(cmdCode) ?? heading?.names
    return names?.[language] ?? names?.en ?? heading?.label ?? t('series.headingOnly', { code: cmdCode })
  }
}
