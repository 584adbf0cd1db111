import { describe, expect, it } from 'vitest'
import { readDataFile } from '#mocks/answers/disk.ts'
import { besideCoverage, besideOutliers, linesBeside } from '#mocks/check/beside.ts'
import { ownYuan } from '#mocks/check/ownYuan.ts'
import { partsBeside } from '#mocks/check/partsBeside.ts'
import { checkTables } from '#mocks/check/report.ts'
import { parseBuyers } from '#mocks/tables/buyers.ts'
import { parseCustomsYuan } from '#mocks/tables/customsYuan.ts'
import { parseRates } from '#mocks/tables/rates.ts'
import { parseTables } from '#mocks/tables/tables.ts'
import { parseWorld } from '#mocks/tables/world.ts'

const tables = parseTables(readDataFile)

const sources = new Set(tables.sources.map(({ id }) => id))

/** The tables, with one text in a file beside the books replaced by another. */
function changed(file: keyof typeof parsers, before: string, after: string): typeof tables {
  const text = readDataFile(file)
  if (!text.includes(before)) throw new Error(`${file} has no ${before}`)
  return { ...tables, ...parsers[file](text.replace(before, after)) }
}

const parsers = {
  'world-monthly.csv': (text: string) => ({ world: parseWorld('world', text, sources) }),
  'rates-monthly.csv': (text: string) => ({ rates: parseRates('rates', text, sources) }),
  'buyers-monthly.csv': (text: string) => ({ buyers: parseBuyers('buyers', text, sources) }),
  'customs-yuan-monthly.csv': (text: string) => ({ customsYuan: parseCustomsYuan('yuan', text, sources) }),
}

describe('the report says of the tables beside the books', () => {
  it('how far each line goes, how sure it is, and which months it lacks', () => {
    const { lines } = besideCoverage(linesBeside(tables))
    expect(lines).toContain('world M, value: 2017-01 to 2026-07, 115 A')
    expect(lines).toContain('yuan per dollar: 2017-01 to 2026-06, 114 A')
    expect(lines).toContain('US consumer prices: 2017-01 to 2026-05, 112 A; missing: 2025-10')
    expect(lines).toContain('Urals: 2017-01 to 2025-12, 107 A; missing: 2023-06')
    expect(lines).toContain('OIL HUN, weight: 2020-01 to 2026-05, 72 A 3 E; missing: 2025-07, 2026-02')
    expect(lines).toContain('OILGAS IND, value: 2019-01 to 2026-05, 86 A 3 E; 0: 2019-03')
    expect(lines).toContain('own yuan X: 2024-01 to 2026-07, 11 A 9 P; missing: 2024-02 to 2024-12')
    expect(lines).toContain('price of coal-south-africa: 2017-01 to 2025-11, 89 A 18 E')
    expect(lines).toContain('EU exports to BY, euro: 2020-01 to 2022-10, 24 A 10 P')
    // Two flows of the world, five rates, 18 buyers of a product, two flows in yuan, nine prices, seven buyers of the
    // EU.
    expect(lines.length).toBe(43)
  })

  it('which changes on a year earlier stand out', () => {
    const ten = changed('world-monthly.csv', 'M,2022-05,', 'M,2022-05,9')
    const out = (of: typeof tables): string => besideOutliers(linesBeside(of)).lines.join('\n')
    expect(out(tables)).not.toContain('world M')
    expect(out(ten)).toMatch(/world M, value: 2022-05 \+\d+\.\d% \(A\)/)
  })

  it('that Russia has more than everyone', () => {
    expect(partsBeside(tables).faults).toEqual([])
    const less = changed('world-monthly.csv', 'X,2022-05,30', 'X,2022-05,0')
    expect(partsBeside(less).faults.join('\n')).toMatch(
      /^X 2022-05: with Russia \d\.\d{3}, with everyone \d\.\d{3} bn USD$/,
    )
  })

  it('that China bought more crude than oil and products', () => {
    const { lines } = partsBeside(tables)
    expect(lines.find((line) => line.startsWith('oil and products on crude'))).toContain('2022 +7.4%')
    const row = /^OIL,CHN,2022-05,,\d+/m.exec(readDataFile('buyers-monthly.csv'))?.[0] ?? 'no such row'
    expect(partsBeside(changed('buyers-monthly.csv', row, 'OIL,CHN,2022-05,,1000000000')).faults).toEqual([
      'China 2022-05: crude weighs 8.4 Mt, oil and products 1.0 Mt',
    ])
  })
})

describe('China Customs’ own yuan', () => {
  it('are held against our conversion, month by month', () => {
    const { lines, faults } = ownYuan(tables)
    expect(faults).toEqual([])
    expect(lines[0]).toMatch(/^M: own yuan on our conversion: 2024-01 −2\.6%, 2025-01 −2\.2%, .*2026-05 \+2\.9%$/)
    expect(lines[1]).toMatch(/^X: own yuan on our conversion: 2024-01 −0\.9%, .*2026-05 \+2\.8%$/)
  })

  it('more than 3% off contradict it', () => {
    const off = changed('customs-yuan-monthly.csv', 'M,2024-01,74231592596,', 'M,2024-01,70231592596,')
    expect(ownYuan(off).faults).toContain('M 2024-01: own yuan are −7.9% off our conversion, more than 3%')
  })

  it('a wrong rate is found out too', () => {
    const off = changed('rates-monthly.csv', '2025-06,7.', '2025-06,8.')
    expect(ownYuan(off).faults.length).toBe(2)
  })

  it('of a year to date hold the months, save for what was revised since', () => {
    expect(ownYuan(tables).lines).toContain('M 2026-07: the year to date holds 510.4 m yuan of revised earlier months')
    const off = changed('customs-yuan-monthly.csv', ',141794611421,', ',151794611421,')
    expect(ownYuan(off).faults).toEqual([
      'M 2025-02: the year to date is +7.1% off the sum of its months',
      'M 2025-03: the year to date is −4.4% off the sum of its months',
    ])
  })
})

it('all of it is in the report of our own tables', () => {
  const titles = checkTables(tables).map(({ title }) => title)
  expect(titles).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Beside the books: coverage/),
      expect.stringMatching(/^Beside the books: changes/),
      expect.stringMatching(/^Beside the books: parts/),
      expect.stringMatching(/^Partners: lists/),
      expect.stringMatching(/own yuan/),
    ]),
  )
})
