import { createHash } from 'node:crypto'
import type { SeriesInfo } from '#src/trade/catalogue.ts'
import { grouped } from '#src/lib/grouped.ts'
import { escapeHtml } from '#src/lib/escapeHtml.ts'
import type { DataPackage, Figures } from '#src/build/published/figures.ts'
import { vintageDay } from '#mocks/tables/vintage.ts'

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
export function feed(figures: Figures, { title, created }: DataPackage, site: URL | null): string {
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
