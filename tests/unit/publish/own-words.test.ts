import { expect, it } from 'vitest'
import { createQueryClient } from '#src/api/queries.ts'
import { figureSvg } from '#src/publish/files/exports.ts'
import { resolved } from '#src/publish/files/readPicture.ts'
import { sizeNames, figureSizes } from '#src/publish/layout/sizes.ts'
import { figureOf } from '#src/figures/figureOf.ts'
import { parseView } from '#src/view/address/address.ts'
import { pairwise } from '#tests/pairwise.ts'
import { seed } from '#tests/seed.ts'
import { answeredFromDisk } from '#tests/unit/support/answeredFromDisk.ts'
import { marksOf } from '#tests/unit/support/marksOf.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'
import { format } from '#tests/unit/support/words.ts'

const client = createQueryClient()
answeredFromDisk()

const parts = { notes: [true, false], source: [true, false] } as const
const own = {
  ownSubtitle: ['', 'Годовые суммы, <tspan>"&" & $&'],
  ownSource: ['', 'Источники: ГТУ КНР <b>&amp;'],
  credit: ['', 'Chart: Anna ]]> & <i>'],
  note: ['', '<b onload="x">&amp; ]]> $&'],
} as const
const rows = pairwise({ size: sizeNames, ...parts, ...own }, seed)

async function exported({ size, notes, source, ownSubtitle, ownSource, credit, note }: (typeof rows)[number]) {
  const search = `?series=M-2709${note && `&note=2022-12:${encodeURIComponent(note)}`}`
  const content = await figureOf(parseView(search, catalogue).view, catalogue, format, client)
  const svg = await figureSvg({
    content,
    catalogue,
    address: 'https://trade.test/',
    size: figureSizes[size],
    theme: 'light',
    events: true,
    notes,
    source,
    own: { subtitle: ownSubtitle, source: ownSource, credit },
  })
  const marks = marksOf(svg.slice(svg.indexOf('<svg')))
  const words = (part: string): string =>
    marks
      .filter(({ name, ids }) => name === 'text' && ids.includes(part))
      .map(({ text }) => resolved(text) ?? text)
      .join(' ')
  const told = (tag: string): string[] =>
    Array.from(
      svg.matchAll(new RegExp(`<${tag}(?: rdf:resource="([^"]*)")?(?:/>|>(.*?)</)`, 'g')),
      ([, to, text]) => to ?? resolved(text ?? '') ?? '',
    )
  return { content, words, told, described: resolved(/<desc>(.*?)<\/desc>/s.exec(svg)?.[1] ?? '') ?? '' }
}

it.each(rows)('a reader’s words are written as they are, and what is left out is nowhere: %o', async (row) => {
  const { content, words, described, told } = await exported(row)
  expect(words('subtitle')).toBe(row.ownSubtitle || content.subtitle)
  expect(described).toContain(row.ownSubtitle || content.subtitle)
  expect(words('credit')).toBe(row.credit)
  expect(words('events')).toContain(row.note)
  expect(words('source')).toMatch(row.source ? row.ownSource || /^Source: China Customs\. Figures to/ : /^$/)
  expect(words('notes') === '').toBe(!row.notes)
  // Archives such as Wikimedia Commons read these; the sources proper stay, whatever the picture shows.
  expect(told('dc:title')).toEqual([content.title, row.credit || 'China–Russia trade flows'])
  expect(told('dc:language')).toEqual(['en'])
  expect(told('cc:license')).toEqual(['https://creativecommons.org/licenses/by/4.0/'])
  expect(told('dc:source')[0]).toMatch(/^https:\/\/trade\.test\/\?series=M-2709&/)
  expect(told('dc:source')[1]).toMatch(/^General Administration of Customs of China .*licence: /)
})
