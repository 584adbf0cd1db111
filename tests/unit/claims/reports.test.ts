import { describe, expect, it } from 'vitest'
import { chips } from '#src/claims/chips.ts'
import type { RowsBySeries } from '#src/claims/claim.ts'
import { claimComparison } from '#src/claims/claimComparison.ts'
import { crude } from '#src/claims/crude.ts'
import { electronics } from '#src/claims/electronics.ts'
import type { Findings } from '#src/trade/findings.ts'
import { monthRange } from '#src/trade/periods.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { defaultView } from '#src/view/viewState.ts'
import { claimsOn } from '#tests/unit/support/claimsOn.ts'
import { readSmallFile } from '#tests/unit/support/smallTables.ts'
import { format, plain } from '#tests/unit/support/words.ts'

const { catalogue, findings, rows } = claimsOn(readSmallFile)

const bodyOf = (claim: typeof chips, of: RowsBySeries, found: Findings = {}): string[] =>
  (claim.report(of, found, format)?.body ?? []).flat().map(plain)

describe('the report on microchips', () => {
  it('tells China’s own months where the table has them, and BACI stays BACI', () => {
    const month = (period: string) => `X,8542,${period},${period < '2022' ? 7_000_000 : 15_000_000},,P,,comtrade\n`
    const months = monthRange('2021-01', '2022-12').map(month).join('')
    const fuller = claimsOn((file) => `${readSmallFile(file)}${file === 'customs-monthly.csv' ? months : ''}`)
    const body = bodyOf(chips, fuller.rows)
    expect(body[2]).toBe('China Customs, HS 8542, by month: $84 m → $180 m.')
    expect(body.toSpliced(2, 1)).toEqual(bodyOf(chips, rows))
    const { view } = parseView(chips.fuller?.search ?? '', fuller.catalogue)
    expect(view.series).toEqual(['X-8542', 'X-8542.quoted', 'X-8542.baci'])
    expect(claimComparison(view)).toBeDefined()
  })

  it.each([
    [[74e6, 179e6], true],
    [[74e6, 170e6], false],
    [[210e6, 179e6], false],
  ])('of the press’s %j says that both agree on 2022 and differ on 2021: %s', (quoted, isSaid) => {
    const observations = (rows['X-8542.quoted'] ?? []).map((row, i) => ({ ...row, value: quoted[i] ?? null }))
    const said = bodyOf(chips, { ...rows, 'X-8542.quoted': observations })
    expect(said.some((sentence) => sentence.startsWith('Both put 2022 at about $180 m'))).toBe(isSaid)
  })

  it('tells what Hong Kong sold by its share, and by the tenth share at most where it is not listed', () => {
    // In 2021 the tenth supplier had 3.99% of $1,327 m; in 2022 Hong Kong had 33.78% of $616 m.
    expect(bodyOf(chips, rows, findings).at(-1)).toContain('at most $53 m in 2021, then $208 m in 2022')
  })
})

it('a claim of which no later year is known says nothing of one, nor of a share that is not known', () => {
  const until2022 = { 'M-2709': (rows['M-2709'] ?? []).filter(({ period }) => period < '2023') }
  expect(bodyOf(crude, until2022, findings)).toHaveLength(2)
  expect(bodyOf(crude, until2022)).toEqual(['China Customs: $40.5 bn → $58.4 bn.'])
})

describe('electronics', () => {
  it('have no numbers where a year is missing', () => {
    const { 'value.X-85.later': _, ...withoutLater } = findings
    expect(electronics.report({}, findings, format)?.headline).toBe('−35%')
    expect(electronics.report({}, withoutLater, format)).toBeNull()
  })

  it('open on the headings of that chapter and year', () => {
    const { view, notices } = parseView(electronics.search, catalogue)
    expect([view, notices]).toEqual([{ ...defaultView, chart: 'treemap', flow: 'X', year: 2022, node: '85' }, []])
  })
})
