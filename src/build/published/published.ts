import '#src/i18n/messages/en/en.ts'
import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Plugin } from 'vite'
import { catalogueAnswer, headingsAnswer } from '#mocks/answers/catalogue.ts'
import { readDataFile, responsesFromDisk } from '#mocks/answers/disk.ts'
import { seriesFiles } from '#mocks/answers/series.ts'
import { type Tables, parseTables } from '#mocks/readers/tables.ts'
import { vintageDay } from '#mocks/readers/languages.ts'
import { pairOfBuild } from '#src/build/pair.ts'
import { openapi, seriesColumns } from '#src/build/published/openapi.ts'
import { type SiteFile, buildDay, siteUrl, writeFiles } from '#src/build/site.ts'
import { createFormat } from '#src/i18n/format.ts'
import { english } from '#src/i18n/languages.ts'
import { escapeHtml } from '#src/lib/escapeHtml.ts'
import { grouped } from '#src/lib/grouped.ts'
import { csvLines } from '#src/publish/files/csv.ts'
import type { Cell } from '#src/publish/files/rows.ts'
import { unitsPerTonne } from '#src/trade/beside/worldPrice.ts'
import { type SeriesInfo, type Span, findSeries } from '#src/trade/catalogue.ts'
import type { Observation } from '#src/trade/observation.ts'
import { ageText } from '#src/view/texts/ageText.ts'
import { createLabels } from '#src/view/texts/labels.ts'

/**
 * Writes the answers of the trade API, which then needs no server and no mock, and what other programs read into the
 * built site; that of another pair gets neither. All are made before any is written: an error fails the build early.
 */
export function publishFigures(
  makers: readonly (() => ReadonlyMap<string, () => string>)[] = [responsesFromDisk, () => publishedFiles(siteUrl())],
): Plugin {
  let made: readonly SiteFile[] = []
  let isOfAnother = false
  return {
    name: 'publish-figures',
    apply: 'build',
    // Other environments of a build need no second copy.
    applyToEnvironment: (environment) => environment.name === 'client',
    configResolved(config) {
      isOfAnother = pairOfBuild(config) !== null
    },
    buildStart() {
      if (isOfAnother) return
      made = makers.flatMap((make) => Array.from(make(), ([path, text]) => [path, text()] as const))
    },
    async writeBundle({ dir }) {
      await writeFiles(dir, made)
      // Vite copies all of public/, but the mock's worker must not be able to answer in the built site.
      const others = ['mockServiceWorker.js', ...(isOfAnother ? ['social.png'] : [])]
      for (const file of others) await rm(join(dir ?? '', file), { force: true })
    },
  }
}

/** Texts of the published files by path, each made when it is asked for. */
export function publishedFiles(
  site: URL | null,
  read: (file: string) => string = readDataFile,
  builtOn: string = buildDay(),
): ReadonlyMap<string, () => string> {
  const dataPackage = readDataPackage()
  const figures = namedFigures(parseTables(read))
  const files = new Map([
    ['api/openapi.json', () => `${JSON.stringify(openapi(dataPackage, site), null, 2)}\n`],
    ['feed.xml', () => feed(figures, dataPackage, site)],
    ['llms.txt', () => llms(figures, dataPackage, site, builtOn)],
  ])
  for (const file of figures.files)
    files.set(`api/series/${file.id}.csv`, () => seriesCsv(file, figures.nameOf(file.id)))
  for (const file of dataFiles(dataPackage)) files.set(`data/${file}`, () => read(file))
  return files
}

type Figures = ReturnType<typeof namedFigures>

/** All series of the tables, with the names that the English page gives them. */
export function namedFigures(tables: Tables) {
  const files = seriesFiles(tables)
  const catalogue = catalogueAnswer(tables, files)
  const format = createFormat(english)
  const labels = createLabels(catalogue, headingsAnswer(tables, files), format)
  return {
    tables,
    catalogue,
    files,
    labels,
    format,
    nameOf(id: string): string {
      const info = findSeries(catalogue, id)
      if (info === null) throw new Error(`The catalogue has no series ${id}`)
      return labels.commodity(info)
    },
  }
}

const description = v.object({
  title: v.string(),
  description: v.string(),
  version: v.string(),
  created: v.pipe(v.string(), v.isoTimestamp()),
  resources: v.array(
    v.object({
      name: v.string(),
      path: v.string(),
      title: v.string(),
      description: v.string(),
      licenses: v.array(v.object({ path: v.string() })),
      schema: v.object({ fields: v.array(v.object({ name: v.string(), description: v.string() })) }),
    }),
  ),
})

export type DataPackage = v.InferOutput<typeof description>

export function readDataPackage(): DataPackage {
  return v.parse(description, JSON.parse(readDataFile('datapackage.json')))
}

/** Files that the site has under `data/`, byte for byte. */
function dataFiles({ resources }: DataPackage): string[] {
  return ['datapackage.json', ...resources.map(({ path }) => path)]
}

type Series = Pick<SeriesInfo, 'id' | 'flow' | 'cmdCode' | 'book' | 'frequency'> & {
  readonly observations: readonly Observation[]
}

/**
 * Writes a row for each period's value in US dollars, then for each weight in kilograms. There is no byte order mark: R
 * and Python would take it for a part of the first column's name.
 * @param name of its commodity
 */
export function seriesCsv({ id, flow, cmdCode, book, frequency, observations }: Series, name: string): string {
  const row = (...measured: Cell[]): Cell[] => [id, flow, cmdCode, name, ...measured]
  const unit = frequency === 'monthly' ? 'month' : 'year'
  const values = observations.map(({ period, value, valueStatus, sources, plusMinus = null }) =>
    row(period, 'value', 'USD', 'level', unit, value, valueStatus, sources.join(';'), book, plusMinus),
  )
  const weights = observations.map(({ period, netWeightKg, weightStatus, sources }) =>
    row(period, 'weight', 'kg', 'level', unit, netWeightKg, weightStatus, sources.join(';'), book, null),
  )
  const hasWeight = observations.some(({ netWeightKg }) => netWeightKg !== null)
  return csvLines({ columns: seriesColumns, rows: hasWeight ? [...values, ...weights] : values })
}

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
function llms(figures: Figures, dataPackage: DataPackage, site: URL | null, builtOn: string): string {
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

type Entry = {
  /** The entry's id is a hash of this name. */
  readonly of: string
  readonly title: string
  readonly summary: string
  readonly page: string
  readonly day: string
}

/** A UUID of version 8 (RFC 9562) hashed from a name, the same at every address of the site. */
function idOf(name: string): string {
  const hash = createHash('sha256').update(`china-russia-trade-flows ${name}`).digest('hex')
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

/** Makes an entry for each last month of series, dated by their sources, or else by the day the tables were made. */
function newMonths({ catalogue, files, labels, format, tables }: Figures, made: string): Entry[] {
  const monthly = catalogue.commodities
    .flatMap(({ series }) => series)
    .filter(({ frequency }) => frequency === 'monthly')
  const vintages = new Map(tables.sources.map(({ id, vintage }) => [id, vintageDay(vintage.en)]))
  const dayOf = ({ id, value }: SeriesInfo): string => {
    const newest = files.find((file) => file.id === id)?.observations.find(({ period }) => period === value.last)
    const days = newest?.sources.map((source) => vintages.get(source) ?? made) ?? []
    return days.toSorted().at(-1) ?? made
  }
  return Array.from(
    grouped(monthly, ({ value }) => value.last),
    ([last, series]) => ({
      of: `months to ${last}`,
      title: `Figures to ${format.period(last)}`,
      summary: `${series.map((one) => labels.among(one, series)).join('; ')}.`,
      page: `?series=${series.map(({ id }) => id).join(',')}&freq=month`,
      day: series.map(dayOf).toSorted().at(-1) ?? made,
    }),
  )
}

function corrections({ tables }: Figures): Entry[] {
  return tables.corrections.map(({ date, table, what, why }) => ({
    of: `correction ${date} ${table} ${what.en}`,
    title: `Correction: ${what.en}`,
    summary: `${why.en}.`,
    page: '#sources-corrections',
    day: date,
  }))
}

const newestFirst = (a: Entry, b: Entry): number => (a.day === b.day ? (a.of < b.of ? -1 : 1) : a.day < b.day ? 1 : -1)

const text = (element: string, content: string): string => `<${element}>${escapeHtml(content)}</${element}>`

/** Atom (RFC 4287). The same figures give the same bytes; without an address of the site links are relative to the feed. */
function feed(figures: Figures, { title, created }: DataPackage, site: URL | null): string {
  const entries = [...corrections(figures), ...newMonths(figures, created.slice(0, 10))].toSorted(newestFirst)
  const link = (rel: string, page: string): string =>
    `<link rel="${rel}" href="${escapeHtml(site === null ? `./${page}` : new URL(page, site).href)}"/>`
  const updated = (day: string): string => text('updated', `${day}T00:00:00Z`)
  const elements = entries.map((entry) =>
    [
      '<entry>',
      text('id', idOf(entry.of)),
      text('title', entry.title),
      updated(entry.day),
      link('alternate', entry.page),
      text('summary', entry.summary),
      '</entry>',
    ].join('\n'),
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
${text('id', idOf('feed'))}
${text('title', `${title}: new months and corrections`)}
${updated(entries[0]?.day ?? created.slice(0, 10))}
<author>${text('name', title)}</author>
${link('self', 'feed.xml')}
${link('alternate', '')}
${elements.join('\n')}
</feed>
`
}
