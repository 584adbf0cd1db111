import { describe, expect, it } from 'vitest'
import { buildDay } from '#src/build/site.ts'
import { publishedFiles } from '#src/build/published/published.ts'
import { ageOf, ageText } from '#src/view/texts/ageText.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { readFirstFile } from '#tests/unit/support/firstTables.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'
import { plain } from '#tests/unit/support/words.ts'

/** The catalogue with months up to `totals` for all goods and up to `energy` for other commodities. */
function endingAt(energy: string, totals: string): Catalogue {
  return {
    ...realCatalogue,
    commodities: realCatalogue.commodities.map((commodity) => ({
      ...commodity,
      series: commodity.series.map((info) => {
        const last = commodity.group === 'total' ? totals : energy
        return info.frequency === 'monthly' ? { ...info, value: { ...info.value, last } } : info
      }),
    })),
  }
}

describe('how old the figures are', () => {
  it('is read off the tables', () => {
    expect(ageOf(realCatalogue, '2026-11-28')).toEqual({
      energy: '2026-07',
      totals: '2026-05',
      headings: '2023',
      compiled: '2026-11-24',
      hasLater: true,
    })
  })

  it('is what all lines of energy and both totals have, not the newest of them', () => {
    const crude = realCatalogue.commodities.map((commodity) => ({
      ...commodity,
      series: commodity.series.map((info) =>
        info.id === 'M-2709' ? { ...info, value: { ...info.value, last: '2026-10' } } : info,
      ),
    }))
    expect(ageOf({ ...realCatalogue, commodities: crude }, null).energy).toBe('2026-07')
  })

  it('is told with the years of headings that China alone reports, where the tables have them', () => {
    const headings = { ...realCatalogue.headings, yearly: { first: '2024', last: '2025' } }
    expect(ageOf({ ...realCatalogue, headings }, null).headings).toBe('2025')
  })

  it.each([
    ['2026-07-31', '2026-06', '2026-06', false],
    ['2026-08-29', '2026-06', '2026-06', false],
    ['2026-08-30', '2026-06', '2026-06', true],
    ['2026-08-30', '2026-07', '2026-07', false],
    ['2026-08-30', '2026-07', '2026-06', true],
    ['2026-08-30', '2026-06', '2026-07', true],
  ])('built on %s, energy to %s and totals to %s: are there later months? %s', (day, energy, totals, hasLater) => {
    expect(ageOf(endingAt(energy, totals), day).hasLater).toBe(hasLater)
  })

  it('says nothing of later months where nobody knows when the page was built', () => {
    expect(ageOf(realCatalogue, null).hasLater).toBe(false)
  })
})

describe('the sentence of the footer', () => {
  it.each([
    [
      'en',
      'Energy to July 2026, totals to May 2026, other goods by year to 2023, some of them to 2024. Compiled in November 2026. China Customs has published later months.',
    ],
    [
      'zh',
      '能源数据至2026年7月，进出口总额至2026年5月，其余商品为年度数据，至2023年，其中部分至2024年。数据整理于2026年11月。海关总署已公布更近月份的数据。',
    ],
    [
      'ru',
      'Энергоносители — по июль 2026 года, итоги — по май 2026 года, остальные товары — по годам, по 2023 год, часть из них — по 2024 год. Данные собраны: ноябрь 2026 года. Таможня Китая опубликовала данные и за более поздние месяцы.',
    ],
  ] as const)('%s, built on 28 November 2026', (language, text) => {
    expect(plain(ageText(realCatalogue, '2026-11-28', formats[language]))).toBe(text)
  })

  it('has no later months within sixty days, and no day of compilation where the catalogue has none', () => {
    const { compiled: _, ...undated } = endingAt('2026-10', '2026-10')
    expect(ageText(endingAt('2026-10', '2026-10'), '2026-11-28', formats.en)).toBe(
      'Energy to October 2026, totals to October 2026, other goods by year to 2023, some of them to 2024. Compiled in November 2026.',
    )
    expect(ageText(undated, '2026-11-28', formats.en)).toBe(
      'Energy to October 2026, totals to October 2026, other goods by year to 2023, some of them to 2024.',
    )
    expect(ageText(undated, '2027-11-28', formats.en)).toBe(
      'Energy to October 2026, totals to October 2026, other goods by year to 2023, some of them to 2024. China Customs has published later months.',
    )
  })

  it('stands in llms.txt', () => {
    const files = publishedFiles(null, readFirstFile, '2026-11-28')
    expect(files.get('llms.txt')?.()).toContain(ageText(realCatalogue, '2026-11-28', formats.en))
    const inTime = publishedFiles(null, readFirstFile, '2026-06-30')
    expect(inTime.get('llms.txt')?.()).not.toContain('later months')
  })
})

it('the day of a build is that of the clock of reproducible builds, where one is set', () => {
  expect(buildDay('1795824000')).toBe('2026-11-28')
})
