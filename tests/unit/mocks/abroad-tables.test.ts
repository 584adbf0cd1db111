import { describe, expect, it } from 'vitest'
import { readDataFile } from '#mocks/answers/disk.ts'
import { parseTables } from '#mocks/tables/tables.ts'

/** Faulty rows of the tables of partners, prices and other countries’ trade, and the message of each refusal. */
const refused: { readonly [file: string]: readonly (readonly [rows: string, problem: string])[] } = {
  'countries.csv': [
    ['CHN,C', "line 2, alpha2: 'C' does not match"],
    ['CHN,CN\nCHN,RU', "line 3, alpha3: 'CHN' is already on line 2"],
    ['CHN,CN\nRUS,CN', "line 3, alpha2: 'CN' is already on line 2"],
  ],
  'suppliers-annual.csv': [
    ['0000,2024,9,1,CHN,8795,P,baci-2026', "line 2, cmd_code: '0000' is not in headings.csv"],
    ['8703,2024,9,1,CHI,8795,P,baci-2026', "line 2, partner: 'CHI' is not in countries.csv"],
    ['8703,2024,9,1,CHN,0,P,baci-2026', "line 2, share_basis_points: '0' does not match"],
    ['8703,2024,9,1,CHN,10001,P,baci-2026', 'line 2, share_basis_points: 10001 is more than the whole'],
    ['8703,2024,-9,1,CHN,8795,P,baci-2026', 'line 2, imports_usd: -9 is below 0'],
    ['8703,2024,9,1,CHN,8795,P,rumour', "line 2, source: 'rumour' is not in sources.csv"],
    ['8703,2024,9,2,CHN,8795,P,baci-2026', 'line 2, rank: 2 stands where 1 is due'],
    [
      '8703,2024,9,1,CHN,8795,P,baci-2026\n8703,2024,9,2,JPN,8796,P,baci-2026',
      'line 3, share_basis_points: 8796 is more than that of the place before',
    ],
    [
      '8703,2024,9,1,CHN,8795,P,baci-2026\n8703,2024,9,2,CHN,300,P,baci-2026',
      "line 3, partner: 'CN' is in this list already",
    ],
    [
      '8703,2024,9,1,CHN,8795,P,baci-2026\n8703,2024,9,2,JPN,300,A,baci-2026',
      'line 3, status: a list has one status and one source',
    ],
    [
      '8703,2024,9,1,CHN,8795,P,baci-2026\n8703,2024,8,2,JPN,300,P,baci-2026',
      'line 3, imports_usd: is 9 in the other rows of 8703 2024',
    ],
    [
      '8703,2024,9,1,CHN,8795,P,baci-2026\n8704,2024,9,1,CHN,5,P,baci-2026\n8703,2024,9,1,JPN,300,P,baci-2026',
      "line 4, cmd_code, year, rank: '8703 2024 1' is already on line 2",
    ],
    [
      Array.from(
        ['CHN', 'JPN', 'DEU', 'FRA', 'ITA', 'KOR', 'IND', 'TUR', 'USA', 'ESP', 'POL'],
        (country, i) => `8703,2024,9,${i + 1},${country},9,P,baci-2026`,
      ).join('\n'),
      'line 12, rank: no more than 10 partners are listed',
    ],
  ],
  'dependence-annual.csv': [
    ['KAZ,2709,2024,buyers,1,CHN,5,P,baci-2026', "line 2, country: 'KAZ' is none of CHN, RUS"],
    ['CHN,2709,2024,buyers,1,RUS,5,P,baci-2026', 'line 2, side: CHN 2709 2024 is told by its suppliers'],
    [
      'CHN,2709,2020,suppliers,1,RUS,5,P,baci-2026',
      'line 2, cmd_code: CHN 2709 2020 is not in dependence-totals-annual.csv',
    ],
  ],
  'dependence-totals-annual.csv': [
    ['CHN,2709,2024,,1,P,baci-2026', 'line 2, imports_usd: is empty'],
    [
      'CHN,2709,2024,1,1,P,baci-2026\nCHN,2709,2024,1,1,P,baci-2026',
      "line 3, country, cmd_code, year: 'CHN 2709 2024' is already on line 2",
    ],
  ],
  'prices-monthly.csv': [
    ['brent,2017-01,54,bbl,A,wb-pinksheet', "line 2, benchmark: 'brent' is none of dubai, coal-australia"],
    ['dubai,2017-01,0,bbl,A,wb-pinksheet', 'line 2, price_usd: 0 is not above 0'],
    ['dubai,2017-01,54,kg,A,wb-pinksheet', "line 2, unit: 'kg' is none of bbl, t, mmbtu"],
    [
      'dubai,2017-01,54,bbl,A,wb-pinksheet\ndubai,2017-02,54,t,A,wb-pinksheet',
      "line 3, unit: 't' is a second unit, after 'bbl'",
    ],
    [
      'dubai,2017-01,54,bbl,A,wb-pinksheet\ndubai,2017-02,54,bbl,A,eia-brent',
      "line 3, source: 'eia-brent' is a second source, after 'wb-pinksheet'",
    ],
    [
      'dubai,2017-01,54,bbl,A,wb-pinksheet\ndubai,2017-03,54,bbl,A,wb-pinksheet',
      "line 3, period: '2017-03' does not follow 2017-01",
    ],
  ],
  'europe-monthly.csv': [
    ['RUS,2019-01,,A,eurostat-ds045409-marylev', 'line 2, value_eur: is empty'],
    [
      'RUS,2019-01,1,A,eurostat-ds045409-marylev\nRUS,2019-01,2,A,eurostat-ds045409-marylev',
      "line 3, partner, period: 'RU 2019-01' is already on line 2",
    ],
  ],
  'russia-partners-monthly.csv': [
    ['Y,CHN,2017-01,1,A,rosstat-fts', "line 2, reporter_flow: 'Y' is none of M, X"],
    [
      'X,CHN,2017-01,1,A,rosstat-fts\nX,CHN,2017-03,1,A,rosstat-fts',
      "line 3, period: '2017-03' does not follow 2017-01",
    ],
  ],
  'russia-partners-annual.csv': [
    ['X,CHN,2017-01,1,A,rosstat-fts', "line 2, year: '2017-01' does not match"],
    [
      'X,CHN,2017,1,A,rosstat-fts\nX,CHN,2017,1,A,rosstat-fts',
      "line 3, reporter_flow, partner, year: 'X CN 2017' is already on line 2",
    ],
  ],
}

describe.each(Object.entries(refused))('%s that does not fit names line and field', (file, cases) => {
  const [header = ''] = readDataFile(file).split('\n')

  it.each(cases)('%s: %s', (rows, problem) => {
    const read = (name: string): string => (name === file ? `${header}\n${rows}\n` : readDataFile(name))
    expect(() => parseTables(read)).toThrow(`${file}, ${problem}`)
  })
})
