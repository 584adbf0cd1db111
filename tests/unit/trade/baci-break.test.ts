import { describe, expect, it } from 'vitest'
import { crossesBaciBreak } from '#src/trade/baciBreak.ts'

describe('BACI has both countries’ reports up to 2021 and China’s alone since', () => {
  it.each([
    ['2021 and 2022', 'baci', ['2021', '2022'], true],
    ['years further apart, the later first', 'baci', ['2023', '2017'], true],
    ['months of both years', 'baci', ['2021-12', '2022-01'], true],
    ['years up to 2021', 'baci', ['2017', '2021'], false],
    ['years from 2022 on', 'baci', ['2022', '2023'], false],
    ['one year alone', 'baci', ['2022'], false],
    ['no year', 'baci', [], false],
    ['China Customs’ months', 'customs', ['2021-12', '2022-01'], false],
    ['quoted years', 'quoted', ['2021', '2022'], false],
    ['a reader’s own file', 'file', ['2021', '2022'], false],
  ] as const)('%s of %s: %s', (_, book, periods, crosses) => {
    expect(crossesBaciBreak(book, periods)).toBe(crosses)
  })
})
