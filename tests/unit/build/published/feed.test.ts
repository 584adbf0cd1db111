import { expect, it } from 'vitest'
import { readDataPackage, namedFigures } from '#src/build/published/figures.ts'
import { feed as feedOf } from '#src/build/published/feed.ts'
import { vintageDay } from '#mocks/tables/vintage.ts'
import { xmlTokens } from '#src/figure/files/xml.ts'
import { parseTables } from '#mocks/tables/tables.ts'
import { readFirstFile } from '#tests/unit/support/firstTables.ts'

const figures = namedFigures(parseTables(readFirstFile))
const feed = feedOf(figures, readDataPackage(), null)
const placed = feedOf(figures, readDataPackage(), new URL('https://example.org/trade/'))

/** Texts of all elements of this name in the order of the feed; that of the feed itself comes first. */
const texts = (xml: string, element: string): string[] =>
  Array.from(xml.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'g')), ([, text = '']) => text)

it('the feed tells what was corrected and to which month the figures go', () => {
  const titles = texts(feed, 'title').slice(1)
  expect(titles).toContain('Figures to July 2026')
  expect(titles).toContain('Figures to May 2026')
  expect(titles.filter((title) => title.startsWith('Correction: ')).length).toBe(figures.tables.corrections.length)
  expect(feed).toContain('<summary>All goods, Russia to China; All goods, China to Russia.</summary>')
  expect([...xmlTokens(feed)].filter(({ kind }) => kind === 'malformed')).toEqual([])
})

it('its dates are those of the figures, newest first', () => {
  const [own, ...days] = texts(feed, 'updated')
  expect(own).toBe(days[0])
  expect(days).toEqual(days.toSorted().toReversed())
  // The date is that of the source of the newest month of all goods.
  expect(feed).toMatch(/<title>Figures to May 2026<\/title>\n<updated>2026-07-01T00:00:00Z<\/updated>/)
})

it.each([
  ['revised, as read from 2025 to 24 November 2026', '2026-11-24'],
  ['July 2026; up to 2.6% off; March–May 2026 may hold a small estimate', '2026-07-01'],
  ['each month as printed, January 2024 to July 2026', null],
  ['to December 2025', null],
  ['first release', null],
])('“%s” is a date or is none', (vintage, day) => expect(vintageDay(vintage)).toBe(day))

it('an entry keeps its id where the site moves and when there is another; no two have the same', () => {
  const ids = texts(feed, 'id')
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/.test(id))).toEqual(
    [],
  )
  expect(texts(placed, 'id')).toEqual(ids)
  const another = { date: '2026-12-27', table: 'rates-monthly', what: { en: 'Another' }, why: { en: 'Because' } }
  const later = feedOf(
    { ...figures, tables: { ...figures.tables, corrections: [...figures.tables.corrections, another] } },
    readDataPackage(),
    null,
  )
  expect(texts(later, 'id').filter((id) => !ids.includes(id)).length).toBe(1)
  expect(texts(later, 'updated')[0]).toBe('2026-12-27T00:00:00Z')
})

it('its links are whole where the site knows its address', () => {
  expect(feed).toContain('<link rel="self" href="./feed.xml"/>')
  expect(placed).toContain('<link rel="self" href="https://example.org/trade/feed.xml"/>')
  expect(placed).toContain('href="https://example.org/trade/?series=M-TOTAL,X-TOTAL&amp;freq=month"')
})
