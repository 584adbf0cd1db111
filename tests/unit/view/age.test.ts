import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { publishedFiles } from '#src/build/published/published.ts'
import { buildDay } from '#src/build/site.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { catalogueSchema } from '#src/trade/tables/catalogue.ts'
import { ageText } from '#src/view/texts/ageText.ts'
import { readSmallFile, smallAnswer } from '#tests/unit/support/smallTables.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'
import { format, plain } from '#tests/unit/support/words.ts'

/** The catalogue with months up to `totals` for all goods and up to `energy` for other commodities, one of them longer. */
function endingAt(energy: string, totals: string): Catalogue {
  return {
    ...realCatalogue,
    commodities: realCatalogue.commodities.map((commodity) => ({
      ...commodity,
      series: commodity.series.map((info) => {
        const last = commodity.group === 'total' ? totals : info.id === 'M-2709' ? '2026-12' : energy
        return info.frequency === 'monthly' ? { ...info, value: { ...info.value, last } } : info
      }),
    })),
  }
}

describe('how old the figures are', () => {
  const told = (catalogue: Catalogue, day: string | null): string => plain(ageText(catalogue, day, format))

  it('is what all lines of energy and both totals have, not the newest of them', () => {
    const ends = 'Energy to July 2026, totals to May 2026, other goods by year to 2023'
    expect(told(endingAt('2026-07', '2026-05'), null)).toContain(ends)
  })

  it('is told with the years of headings that China alone reports, where the tables have them', () => {
    const headings = { ...realCatalogue.headings, yearly: { first: '2024', last: '2025' } }
    expect(told({ ...realCatalogue, headings }, null)).toContain('other goods by year to 2025.')
  })

  it.each([
    ['2026-08-29', '2026-06', '2026-06', false],
    ['2026-08-30', '2026-06', '2026-06', true],
    ['2026-08-30', '2026-07', '2026-07', false],
    ['2026-08-30', '2026-07', '2026-06', true],
    ['2026-08-30', '2026-06', '2026-07', true],
    [null, '2026-06', '2026-06', false],
  ])('built on %s, energy to %s and totals to %s: are there later months? %s', (day, energy, totals, hasLater) => {
    expect(told(endingAt(energy, totals), day).includes('later months')).toBe(hasLater)
  })

  it('is a sentence, with the day of compilation and later months where they are known', () => {
    const { compiled: _, ...undated } = endingAt('2026-07', '2026-05')
    const ends =
      'Energy to July 2026, totals to May 2026, other goods by year to 2023, some of them to 2024.' +
      ' Compiled in November 2026. China Customs has published later months.'
    expect(told({ ...undated, compiled: '2026-11-24' }, '2026-11-28')).toBe(ends)
    expect(told(undated, null)).toBe(ends.slice(0, ends.indexOf(' Compiled')))
  })

  it('stands in llms.txt, as of the day of the build', () => {
    const text = (day: string): string => publishedFiles(null, readSmallFile, day).get('llms.txt')?.() ?? ''
    expect(text('2026-11-28')).toContain(
      ageText(v.parse(catalogueSchema, smallAnswer('catalogue')), '2026-11-28', format),
    )
    expect(text('2026-06-30')).not.toContain('later months')
  })
})

it('the day of a build is that of the clock of reproducible builds, where one is set', () => {
  expect(buildDay('1795824000')).toBe('2026-11-28')
})
