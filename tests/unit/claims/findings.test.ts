import { describe, expect, it } from 'vitest'
import { claims } from '#src/claims/claims.ts'
import { checkCrude } from '#src/claims/crude.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { claimsOn } from '#tests/unit/support/claimsOn.ts'
import { readSmallFile } from '#tests/unit/support/smallTables.ts'
import { plain } from '#tests/unit/support/words.ts'

// Claims quote findings, computed from the tables, beside their own figures. Their sentences in three languages are held
// by the record; here they are held to the tables that each of them rests on.

const published = claimsOn(readSmallFile)

describe('what the tables give', () => {
  it.each([
    ['share.M-2709', '51.1', 'A', 'gacc-wind;comtrade', '2022'],
    ['share.M-GAS', '9.4', 'A', 'gacc-wind;comtrade', '2022'],
    ['share.X-TOTAL.everyone', '2.1', 'A', 'comtrade;gacc-world', '2022'],
    ['share.X-8542.baci', '1.4', 'A', 'baci', '2022'],
    ['growth.X-TOTAL.everyone', '5.6', 'A', 'gacc-world', '2022'],
    ['growth.M-2709.cny', '50.7', 'A', 'gacc-wind;fed-exchus', '2022'],
    ['growth.M-2709.rub', '33.1', 'A', 'gacc-wind;cbr', '2022'],
    ['growth.M-2709.real', '33.6', 'A', 'gacc-wind;bls-cpi', '2022'],
    // A figure of the press is provisional, and so is a finding that is computed from it.
    ['growth.X-8542.quoted.cny', '152.4', 'P', 'wsj-2023;fed-exchus', '2022'],
    ['growth.X-8542.baci.cny', '-13.3', 'A', 'baci;fed-exchus', '2022'],
    ['value.X-85.before', '7130515200.0', 'A', 'baci', '2021'],
    ['value.X-85.after', '4658420532.0', 'A', 'baci', '2022'],
    ['value.X-85.later', '4775037566.0', 'A', 'baci', '2023'],
    // Customs states these percentages: computed from the rows of the table, the growth of imports would be 19.4.
    ['stated.M-TOTAL.cny', '19.1', 'A', 'gacc-country-cny', '2026-07'],
    ['stated.X-TOTAL.cny', '24.5', 'A', 'gacc-country-cny', '2026-07'],
  ] as const)('%s is %s', (id, value, status, sources, period) => {
    const finding = published.findings[id]
    expect(finding).toMatchObject({ status, sources: sources.split(';'), period })
    expect(finding?.value.toFixed(1)).toBe(value)
  })
})

type Cells = readonly string[]

/** The claims on the tables with some rows of one file changed. */
function changed(file: string, isMeant: (cells: Cells) => boolean, change: (cells: Cells) => Cells) {
  let count = 0
  const found = claimsOn((name) => {
    if (name !== file) return readSmallFile(name)
    const [header = '', ...lines] = readSmallFile(name).trimEnd().split('\n')
    const after = lines.map((line) => {
      const cells = line.split(',')
      if (!isMeant(cells)) return line
      count += 1
      return change(cells).join(',')
    })
    return `${[header, ...after].join('\n')}\n`
  })
  expect(count, 'rows changed').toBeGreaterThan(0)
  return found
}

/** All sentences of the strip of claims, claim by claim. */
function sentences({ rows, findings }: Pick<typeof published, 'rows' | 'findings'>): string[] {
  const said = claims.map(({ name, report }) => {
    const { headline, body, more } = report(rows, findings, formats.en) ?? { headline: '', body: [], more: [] }
    return [headline, ...body.flat(), ...more].map((text) => `${name(formats.en)}: ${plain(text)}`)
  })
  return said.flat()
}

const said = sentences(published)

/** The first four words of each published sentence that is no longer said. */
const gone = (found: Pick<typeof published, 'rows' | 'findings'>): string[] => {
  const now = new Set(sentences(found))
  return said.filter((sentence) => !now.has(sentence)).map((sentence) => sentence.split(' ').slice(0, 4).join(' '))
}

const of =
  (...begin: string[]) =>
  (cells: Cells): boolean =>
    begin.every((text, i) => cells[i]?.startsWith(text))
const doubled =
  (column: number) =>
  (cells: Cells): Cells =>
    cells.with(column, String(Number(cells[column]) * 2))
const set =
  (column: number, text: string) =>
  (cells: Cells): Cells =>
    cells.with(column, text)

const crude = [
  'Crude oil: +44.2%',
  'Crude oil: China Customs:',
  'Crude oil: 51.1% of',
  'Crude oil: Its value',
  'Crude oil: Of +$17.9',
  'Crude oil: In yuan',
]

describe('every sentence that rests on a table changes with it, and no other', () => {
  const customs = 'customs-monthly.csv'
  it.each<[string, string, (cells: Cells) => boolean, (cells: Cells) => Cells, readonly string[]]>([
    ['every month of crude in 2022', customs, of('M', '2709', '2022'), doubled(3), crude],
    ['one month of crude in 2022', customs, of('M', '2709', '2022-03'), doubled(3), crude],
    [
      'LNG of 2022',
      customs,
      of('M', '271111', '2022'),
      doubled(3),
      [
        'Gas: +150.7%',
        'Gas: China Customs: $4.3',
        'Gas: 9.4% of China’s',
        'Gas: Its value then',
        'Gas: LNG +143.7%, pipeline',
        'Gas: In yuan +166.0%,',
      ],
    ],
    ['that LNG of 2025 is doubtful', customs, of('M', '271111', '2025'), set(5, 'A'), ['Gas: The change in']],
    [
      'all goods from Russia',
      customs,
      of('M', 'TOTAL', '2022'),
      doubled(3),
      ['Crude oil: 51.1% of', 'Gas: 9.4% of China’s'],
    ],
    [
      'all goods to Russia',
      customs,
      of('X', 'TOTAL', '2022'),
      doubled(3),
      [
        'Chinese exports: +12.4%',
        'Chinese exports: Customs, revised:',
        'Chinese exports: 2.1% of',
        'Chinese exports: Exports to',
        'Chinese exports: In yuan',
      ],
    ],
    [
      'exports to everyone',
      'world-monthly.csv',
      of('X', '2022'),
      doubled(2),
      ['Chinese exports: 2.1% of', 'Chinese exports: China’s exports'],
    ],
    [
      'chips as quoted',
      'quoted-annual.csv',
      of('X', '8542', '2022'),
      doubled(3),
      [
        'Microchips: +142% or −17%',
        'Microchips: China Customs, HS',
        'Microchips: Both put 2022',
        'Microchips: Customs: in yuan',
      ],
    ],
    [
      'chips by BACI',
      'baci-annual.csv',
      of('X', '8542', '2022'),
      doubled(3),
      [
        'Microchips: +142% or −17%',
        'Microchips: BACI, HS 8542',
        'Microchips: Both put 2022',
        'Microchips: By BACI, 1.4%',
        'Microchips: By BACI, chips',
        'Microchips: BACI: in yuan',
        'Electronics: −35%',
        'Electronics: BACI, HS 85:',
      ],
    ],
    [
      'the yuan of 2022',
      'rates-monthly.csv',
      of('2022'),
      doubled(1),
      [
        'Crude oil: In yuan',
        'Gas: In yuan +166.0%,',
        'Chinese exports: In yuan',
        'Microchips: Customs: in yuan',
        'Microchips: BACI: in yuan',
      ],
    ],
    [
      'the stated growth of imports',
      'customs-yuan-monthly.csv',
      of('M', '2026-07'),
      set(4, '20.1'),
      ['Crude oil: All imports'],
    ],
    [
      'the stated growth of exports',
      'customs-yuan-monthly.csv',
      of('X', '2026-07'),
      set(4, '25.5'),
      ['Chinese exports: All exports'],
    ],
    [
      'the first release',
      'quoted-annual.csv',
      of('X', 'TOTAL', '2022'),
      (cells) => cells.map((cell) => (cell === '12.8' ? '13.8' : cell)),
      ['Chinese exports: Customs’ own'],
    ],
  ])('%s', (_, file, isMeant, change, sentencesGone) => {
    expect(gone(changed(file, isMeant, change))).toEqual(sentencesGone)
  })
})

describe('what is missing is not said, and never zero', () => {
  it('a month of crude oil, without which its claim has no verdict', () => {
    const found = changed('customs-monthly.csv', of('M', '2709', '2022-05'), (cells) => cells.with(3, '').with(5, ''))
    expect(checkCrude(found.rows['M-2709'])).toBeNull()
    expect(sentences(found).filter((text) => text.startsWith('Crude oil: '))).toEqual(['Crude oil: '])
  })

  it('a month of all goods from Russia', () => {
    const found = changed('customs-monthly.csv', of('M', 'TOTAL', '2022-05'), (cells) => cells.with(3, '').with(5, ''))
    expect(found.findings['share.M-2709']).toBeUndefined()
    expect(gone(found)).toEqual(['Crude oil: 51.1% of', 'Gas: 9.4% of China’s'])
    expect(sentences(found).length).toBe(said.length - 2)
  })

  it('what Customs states: then its source is not told either', () => {
    const found = changed('customs-yuan-monthly.csv', of('', '20'), set(4, ''))
    expect([found.findings['stated.M-TOTAL.cny'], found.findings['stated.X-TOTAL.cny']]).toEqual([undefined, undefined])
    expect(sentences(found).length).toBe(said.length - 3)
    const named = ({ catalogue }: typeof published): boolean =>
      catalogue.sources.some(({ id }) => id === 'gacc-country-cny')
    expect([named(published), named(found)]).toEqual([true, false])
  })
})
