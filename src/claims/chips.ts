import type { Finding, Findings } from '#src/trade/findings.ts'
import { yearBefore } from '#src/trade/periods.ts'
import { amountsAlike } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { type Claim, type RowsBySeries, claimYear, verdictOf } from '#src/claims/claim.ts'
import { howBig, inOtherMoneys } from '#src/claims/sentences.ts'
import { type YearOnYear, yearOnYear } from '#src/claims/yearOnYear.ts'

/** "Microchips more than doubled": twice as much is +100%. */
const claimed = { kind: 'moreThan', percent: 100 } as const

/** BACI's years have the bare id `X-8542` unless the tables have China's months, which then take it. */
const baciRows = (rows: RowsBySeries): RowsBySeries[string] => rows['X-8542.baci'] ?? rows['X-8542']

/** All books count alike in the verdict. `months` sums China's own months, and is null where the tables have none. */
export function checkChips(rows: RowsBySeries) {
  const customs = yearOnYear(rows['X-8542.quoted'], claimYear)
  const baci = yearOnYear(baciRows(rows), claimYear)
  if (customs === null || baci === null) return null
  const months = rows['X-8542.baci'] === undefined ? null : yearOnYear(rows['X-8542'], claimYear)
  const computed = [customs, baci, months].flatMap((one) => one?.growth ?? [])
  return { verdict: verdictOf(claimed, { computed, firstRelease: null }), customs, baci, months }
}

/** Shares: two amounts count as the same if `apart` is at most `near`, and as different if it is at least `far`. */
const near = 0.02
const far = 0.1

const apart = (one: number, other: number): number => Math.abs(one / other - 1)

/** The sentence that the sources agree on the claim's year and differ on the year before; none if they do not. */
function agreement(customs: YearOnYear, baci: YearOnYear, format: Format): string[] {
  if (apart(customs.after, baci.after) > near || apart(customs.before, baci.before) < far) return []
  // The message says "about", so the mean of both amounts has two significant digits.
  const about = Number(((customs.after + baci.after) / 2).toPrecision(2))
  return [
    format.t('claims.chips.agree', {
      year: format.period(claimYear),
      amount: amountsAlike([about], 'usd', format).plain(about),
      before: format.period(yearBefore(claimYear)),
    }),
  ]
}

/** Chips that Hong Kong sold Russia since the claims' year, and at most in the year before; empty where unknown. */
function throughHongKong(findings: Findings, format: Format): string[] {
  const { t, list, period } = format
  const sold: Finding[] = []
  for (let year = Number(claimYear); ; year += 1) {
    const known = findings[`value.8542.HK.${year}`]
    if (known === undefined) break
    sold.push(known)
  }
  const most = findings[`most.8542.HK.${Number(claimYear) - 1}`]
  if (sold.length === 0 || most === undefined) return []
  const { plain } = amountsAlike(
    [...sold, most].map(({ value }) => value),
    'usd',
    format,
  )
  const amounts = sold.map((one) => t('claims.then.year', { change: plain(one.value), year: period(one.period) }))
  const words = { amounts: list(amounts), most: plain(most.value), year: period(most.period) }
  return [t('claims.chips.hongKong', words)]
}

export const chips: Claim = {
  name: ({ t }) => t('claims.chips'),
  series: ['X-8542', 'X-8542.quoted', 'X-8542.baci'],
  search: '?series=X-8542,X-8542.quoted&freq=year',
  fuller: { with: 'X-8542.baci', search: '?series=X-8542,X-8542.quoted,X-8542.baci&freq=year' },
  look: {
    search: '?view=suppliers&of=X-8542',
    name: ({ t }) => t('claims.chips.suppliers'),
  },
  stated: ({ t }) => t('claims.chips.claim'),
  verdict: (rows) => checkChips(rows)?.verdict ?? null,
  report(rows, findings, format) {
    const check = checkChips(rows)
    if (check === null) return null
    const { t, change } = format
    const { customs, baci, months, verdict } = check
    const all = [customs, baci, months].flatMap((one) => (one === null ? [] : [one.before, one.after]))
    const { plain } = amountsAlike(all, 'usd', format)
    const both = ({ before, after }: YearOnYear) => ({ before: plain(before), after: plain(after) })
    const headline = t('claims.chips.figure', {
      customs: change(customs.growth, 0),
      baci: change(baci.growth, 0),
    })
    const body = [
      [t('claims.chips.customs', both(customs))],
      [t('claims.chips.baci', both(baci))],
      months === null ? [] : [t('claims.chips.months', both(months))],
      agreement(customs, baci, format),
      throughHongKong(findings, format),
    ]
    const more = [
      t('claims.chips.outside'),
      ...howBig('X-8542.baci', baciRows(rows), findings, format),
      ...inOtherMoneys('X-8542.quoted', findings, format, 'claims.otherMoneys.customs'),
      ...inOtherMoneys('X-8542.baci', findings, format, 'claims.otherMoneys.baci'),
    ]
    return { verdict, headline, body, more }
  },
}
