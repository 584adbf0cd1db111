import { describe, expect, it } from 'vitest'
import { readDataFile } from '#mocks/answers/disk.ts'
import { parseTables } from '#mocks/tables/tables.ts'
import { row } from '#tests/unit/support/rows.ts'

const customs = 'flow,cmd_code,period,value_usd,net_weight_kg,value_status,weight_status,source\n'
const baci = 'flow,cmd_code,year,value_usd,net_weight_kg,value_status,weight_status,source\n'
const context =
  'period,brent_usd_per_barrel,brent_status,brent_source,' +
  'china_crude_imports_kg,china_crude_imports_status,china_crude_imports_source\n'
const events = 'id,date,end_date,kind,importance,concerns,name_en\n'

const headers = new Map([
  ['customs-monthly.csv', customs],
  ['baci-annual.csv', baci],
  ['baci-partial-annual.csv', `${baci.trimEnd()},plus_minus_usd\n`],
  ['customs-annual.csv', baci],
  ['context-monthly.csv', context],
  ['world-monthly.csv', 'flow,period,value_usd,status,source\n'],
  [
    'rates-monthly.csv',
    'period,cny_per_usd,cny_status,cny_source,rub_per_usd,rub_status,rub_source,' +
      'usd_per_eur,eur_status,eur_source,us_cpi,us_cpi_status,us_cpi_source,urals_usd_per_barrel,urals_status,urals_source\n',
  ],
  ['buyers-monthly.csv', 'product,buyer,period,value_usd,net_weight_kg,value_status,weight_status,source\n'],
  ['customs-yuan-monthly.csv', 'flow,period,value_cny,year_to_date_cny,stated_growth_pct,status,source\n'],
  ['events.csv', events],
  ['synonyms.csv', 'cmd_code,language,synonym\n'],
])

/** The real tables, one of them replaced. */
function tablesWith(changed: string, text: string) {
  return parseTables((file) => (file === changed ? text : readDataFile(file)))
}

/** Faulty rows under the header of a table, and the message of each refusal. */
const refused: { readonly [file: string]: readonly (readonly [rows: string, problem: string])[] } = {
  'customs-monthly.csv': [
    ['M,2709,2017-01,1,1,A,A', 'line 2, row: has 7 cells, the header 8'],
    ['N,2709,2017-01,1,1,A,A,comtrade', "line 2, flow: 'N' is none of M, X"],
    ['M,27,2017-01,1,1,A,A,comtrade', "line 2, cmd_code: '27' does not match"],
    ['M,2709,2017-13,1,1,A,A,comtrade', "line 2, period: '2017-13' does not match"],
    ['M,2709,2017-01,"1,000",1,A,A,comtrade', "line 2, value_usd: '1,000' is not a number"],
    ['M,2709,2017-01,1e9,1,A,A,comtrade', "line 2, value_usd: '1e9' is not a number"],
    ['M,2709,2017-01,-1,1,A,A,comtrade', 'line 2, value_usd: -1 is below 0'],
    ['M,2709,2017-01,1, 1,A,A,comtrade', "line 2, net_weight_kg: ' 1' has blanks around it"],
    ['M,2709,2017-01,1,1,B,A,comtrade', "line 2, value_status: 'B' is none of A, P, E, U"],
    ['M,2709,2017-01,1,1,,A,comtrade', 'line 2, value_status: is empty, but the figure is not'],
    ['M,2709,2017-01,1,,A,A,comtrade', 'line 2, weight_status: is given for a missing figure'],
    ['M,2709,2017-01,1,1,A,A,', 'line 2, source: is empty'],
    ['M,2709,2017-01,1,1,A,A,rumour', "line 2, source: 'rumour' is not in sources.csv"],
    [
      'M,2709,2017-01,1,1,A,A,comtrade\nM,2709,2017-01,2,2,A,A,comtrade',
      "line 3, flow, cmd_code, period: 'M-2709 2017-01' is already on line 2",
    ],
    [
      'M,2709,2017-01,1,1,A,A,comtrade\nM,2709,2017-03,2,2,A,A,comtrade',
      "line 3, period: '2017-03' does not follow 2017-01",
    ],
  ],
  'baci-annual.csv': [
    [
      'X,8542,2022,1,1,A,U,baci\nM,8542,2022,1,1,A,U,baci\nX,8542,2022,1,1,A,U,baci',
      "line 4, flow, cmd_code, year: 'X-8542 2022' is already on line 2",
    ],
    ['X,854231,2022,1,1,A,U,baci', "line 2, cmd_code: '854231' does not match"],
  ],
  'baci-partial-annual.csv': [
    ['X,8542,2023,1,,E,,baci-2026,1', "line 2, year: '2023' is not 2024, the year after the last whole one"],
    ['X,8542,2025,1,,E,,baci-2026,1', "line 2, year: '2025' is not 2024, the year after the last whole one"],
    [
      'X,8542,2024,1,,E,,baci-2026,',
      'line 2, plus_minus_usd: stands beside an estimated value (E), and beside no other',
    ],
    [
      'X,8542,2024,1,,P,,baci-2026,1',
      'line 2, plus_minus_usd: stands beside an estimated value (E), and beside no other',
    ],
    ['X,8542,2024,,,,,baci-2026,', 'line 2, value_usd: is empty'],
  ],
  'customs-annual.csv': [
    ['X,8806,2024,1,,P,,comtrade-yearly', "line 2, cmd_code: '8806' is not in headings.csv"],
    ['X,85,2024,1,,P,,comtrade-yearly', "line 2, cmd_code: '85' does not match"],
    [
      'X,TOTAL,2024,5,,P,,comtrade-yearly\nX,8542,2025,1,,P,,comtrade-yearly',
      'line 3, year: has headings, but not all goods (TOTAL)',
    ],
    [
      'X,8542,2024,9,,P,,comtrade-yearly\nX,8703,2024,9,,P,,comtrade-yearly\nX,TOTAL,2024,14,,P,,comtrade-yearly',
      'line 4, value_usd: 14 is less than its headings come to, 18',
    ],
  ],
  'context-monthly.csv': [
    [
      '2017-01,54.58,A,eia-brent,,,gacc-spglobal\n2017-02,54.87,A,baci,,,gacc-spglobal',
      "line 3, brent_source: 'baci' is a second source, after 'eia-brent'",
    ],
  ],
  'world-monthly.csv': [
    ['M,2017-01,,A,gacc-world', 'line 2, value_usd: is empty'],
    ['X,2017-01,1,A,gacc-world\nX,2017-03,1,A,gacc-world', "line 3, period: '2017-03' does not follow 2017-01"],
  ],
  'rates-monthly.csv': [
    [
      '2017-01,0,A,fed-exchus,59.6,A,cbr,1.06,A,fed-exuseu,242.8,A,bls-cpi,53,A,minecon-urals',
      'line 2, cny_per_usd: 0 is not above 0',
    ],
    [
      '2017-01,6.9,A,fed-exchus,,A,cbr,1.06,A,fed-exuseu,242.8,A,bls-cpi,53,A,minecon-urals',
      'line 2, rub_status: is given for a missing figure',
    ],
    [
      '2017-01,6.9,A,fed-exchus,,,cbr,,,fed-exuseu,,,bls-cpi,,,minecon-urals\n2017-03,6.9,A,fed-exchus,,,cbr,,,fed-exuseu,,,bls-cpi,,,minecon-urals',
      "line 3, period: '2017-03' does not follow 2017-01",
    ],
  ],
  'buyers-monthly.csv': [
    ['OIL,GER,2020-01,,1,,A,mgimo-buyers', "line 2, buyer: 'GER' is none of CHN, IND, TUR, HUN, SVK, JPN, OTHER"],
    ['OIL,IND,2020-01,1,1,A,A,mgimo-buyers', 'line 2, value_usd: is given, but OIL has none'],
    [
      'OILGAS,IND,2020-01,1,,A,,mgimo-buyers\nOILGAS,IND,2020-01,1,,A,,mgimo-buyers',
      "line 3, product, buyer, period: 'OILGAS IND 2020-01' is already on line 2",
    ],
  ],
  'customs-yuan-monthly.csv': [
    ['M,2025-02,72,141,+2.7,A,gacc-country-cny', "line 2, stated_growth_pct: '+2.7' is not a number"],
    ['M,2025-02,72,,2.7,A,gacc-country-cny', 'line 2, year_to_date_cny: is empty'],
  ],
  'events.csv': [
    ['a-day,2022-2-24,,war,1,,A day', "line 2, date: '2022-2-24' does not match"],
    ['a-day,2022-02-24,,war,3,,A day', "line 2, importance: '3' is none of 1, 2"],
    ['a-day,2022-02-24,,war,1,M-2709;,A day', "line 2, concerns: 'M-2709;' does not match"],
    ['a-day,2022-02-24,,war,1,,"A\nday"', 'line 2, row: has a line break in a cell'],
  ],
  'synonyms.csv': [
    ['7701,en,chip', "line 2, cmd_code: '7701' is neither in commodities.csv nor in"],
    ['8542,de,chip', "line 2, language: 'de' is none of en, zh, ru"],
    ['8542,en,Chip', "line 2, synonym: 'Chip' does not match"],
    ['8542,ru,cхема', "line 2, synonym: 'cхема' does not match"],
    ['8542,zh,chip', "line 2, synonym: 'chip' does not match"],
    [
      '8542,en,chip\n8541,en,chip\n8542,en,chip',
      "line 4, cmd_code, language, synonym: '8542 en chip' is already on line 2",
    ],
  ],
}

describe('a table that does not fit names file, line and field', () => {
  it.each([
    ['customs-monthly.csv', 'flow,cmd_code\n', 'line 1, period: no such column'],
    ['customs-monthly.csv', customs.replace('source', 'source,colour'), 'line 1, colour: unknown column'],
    [
      'events.csv',
      events.replace('kind', 'kind,kind'),
      'line 1, id,date,end_date,kind,kind,importance,concerns,name_en: a column comes twice',
    ],
    ['context-monthly.csv', context, 'line 1, brent_source: the table has no rows'],
    ['headings.csv', 'cmd_code,label,source\n7701,Reserved,hs\n', "line 2, cmd_code: '7701' has no chapter"],
  ])('%s, header, case %#', (file, text, problem) => {
    expect(() => tablesWith(file, text)).toThrow(`${file}, ${problem}`)
  })

  describe.each(Object.entries(refused))('%s', (file, cases) => {
    const header = headers.get(file) ?? ''
    it.each(cases)('%s: %s', (rows, problem) => {
      expect(() => tablesWith(file, `${header}${rows}\n`)).toThrow(`${file}, ${problem}`)
    })
  })
})

it('an empty cell is missing and 0 is a real zero', () => {
  const { customs: rows } = tablesWith('customs-monthly.csv', `${customs}M,271121,2018-01,0,,A,,gacc-wind\n`)
  expect(rows).toEqual([
    {
      flow: 'M',
      cmdCode: '271121',
      observation: row('2018-01', { value: 0, source: 'gacc-wind' }),
    },
  ])
})

it('names come in the languages that have a column and a cell', () => {
  const text =
    'id,date,end_date,kind,importance,concerns,name_en,name_zh,name_ru\na-day,2022-02-24,,war,1,,A day,一天,\n'
  expect(tablesWith('events.csv', text).events[0]?.names).toEqual({ en: 'A day', zh: '一天' })
})
