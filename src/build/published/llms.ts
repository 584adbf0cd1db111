import type { Span } from '#src/trade/catalogue.ts'
import { unitsPerTonne } from '#src/trade/beside/prices.ts'
import { ageText } from '#src/view/texts/ageText.ts'
import type { DataPackage, Figures } from '#src/build/published/figures.ts'
import { seriesColumns } from '#src/build/published/seriesCsv.ts'

const flows = { M: 'Russia to China', X: 'China to Russia' } as const
const books = {
  customs: 'China Customs',
  yearly: 'China Customs by heading, yearly',
  baci: 'BACI',
  quoted: 'as the press quoted it',
  russia: '',
  file: '',
} as const

const spanOf = ({ first, last }: Span): string => (first === last ? first : `${first} to ${last}`)

/** The text of llms.txt (https://llmstxt.org). */
export function llms(figures: Figures, dataPackage: DataPackage, site: URL | null, builtOn: string): string {
  const { catalogue, nameOf, format } = figures
  const link = (name: string, path: string, about: string): string =>
    `- [${name}](${site === null ? path : new URL(path, site).href}): ${about}`
  const series = catalogue.commodities.flatMap((commodity) => commodity.series)
  return `# ${dataPackage.title}

> ${dataPackage.description}

China’s side throughout: M is imports from Russia (CIF), X exports to Russia (FOB). Figures of different sources (China Customs, BACI, Russia, quoted) are never added to or divided by one another. A status that is not A is provisional (P), estimated (E) or of low reliability (U): say so, and name the source, when you give the number.

${ageText(catalogue, builtOn, format)}

## Start

${link('Catalogue', 'api/catalogue.json', 'every series with its span, its sources and their licences; HS headings; events')}
${link('OpenAPI', 'api/openapi.json', 'every request and what it answers')}
${link('Corrections', 'api/corrections.json', 'what was wrong and has been put right')}
${link('Feed', 'feed.xml', 'new months and corrections, Atom')}

## Series as CSV

A series has a stable address, \`api/series/{id}.csv\`; the columns are \`${seriesColumns.join(',')}\`. Any HS heading of four digits has one (\`X-8542\`), of BACI’s years. World prices (\`W-BRENT\` and so on on the page) have none: they are in \`api/prices.json\`, in US dollars a unit; the page has them a tonne, at ${unitsPerTonne.bbl} barrels or ${unitsPerTonne.mmbtu} million Btu.

${series
  .map(({ id, flow, book, value }) =>
    link(id, `api/series/${id}.csv`, `${nameOf(id)}, ${flows[flow]}, ${books[book]}, ${spanOf(value)}`),
  )
  .join('\n')}

## Tables

${link('Data package', 'data/datapackage.json', 'every table with its fields, sources, licences and cautions')}
${dataPackage.resources.map(({ title, path }) => link(path, `data/${path}`, title)).join('\n')}
`
}
