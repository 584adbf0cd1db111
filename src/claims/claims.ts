import '#src/i18n/messages/en/around.ts'
import * as checks from '#src/claims/claim.ts'
import { amountsAlike, percentOf } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { memoizeByObject } from '#src/lib/memoize.ts'
import { type Catalogue, findSeries, otherPair } from '#src/trade/catalogue.ts'
import { decompose } from '#src/trade/decomposition.ts'
import type { Finding, Findings } from '#src/trade/findings.ts'
import type { Observation } from '#src/trade/observation.ts'
import { yearBefore } from '#src/trade/periods.ts'
import { parseView, sameView } from '#src/view/address/address.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** "Crude oil +44% in dollars". */
const claimedOfCrude = { kind: 'equals', percent: 44, digits: 0 } as const

/** Null where a value is missing; `split`, the effects of weight and unit price, is also null where a weight is. */
export function checkCrude(rows: readonly Observation[] | undefined) {
  const value = checks.yearOnYear(rows, checks.claimYear)
  if (value === null) return null
  const effects = decompose(value.years.before, value.years.after)
  const weightGrowth = checks.growthOf(value.years, 'weight')
  const priceGrowth = checks.growthOf(value.years, 'price')
  const whole = effects !== null && weightGrowth !== null && priceGrowth !== null
  return {
    verdict: checks.verdictOf(claimedOfCrude, { computed: [value.growth], firstRelease: null }),
    growths: [value.growth],
    value,
    split: whole ? { ...effects, weightGrowth, priceGrowth } : null,
  }
}

export const crude: checks.Claim = {
  name: ({ t }) => t('claims.crude'),
  of: 'crude',
  series: ['M-2709'],
  search: '?series=M-2709&freq=year&from=2017-01',
  stated({ change }) {
    return change(claimedOfCrude.percent, claimedOfCrude.digits)
  },
  found: (rows) => checkCrude(rows['M-2709']),
  report(rows, findings, format) {
    const check = checkCrude(rows['M-2709'])
    if (check === null) return null
    const { t, change } = format
    const { value, split, verdict } = check
    const { plain, signed } = amountsAlike([value.before, value.after], 'usd', format)
    const sources = [t('claims.customs', { before: plain(value.before), after: plain(value.after) })]
    const { part, since } = checks.howBig('M-2709', rows['M-2709'], findings, format)
    const parts = split && {
      change: signed(split.change),
      weightEffect: signed(split.weightEffect),
      weight: change(split.weightGrowth),
      priceEffect: signed(split.priceEffect),
      price: change(split.priceGrowth),
    }
    const more = [
      ...part,
      ...(parts === null ? [] : [t('claims.crude.split', parts)]),
      ...checks.soFar('M-TOTAL', findings, format),
    ]
    const row = { sources, since, more, moneys: checks.inOtherMoneys('M-2709', findings, format) }
    return { verdict, headline: change(value.growth), body: [...sources, ...part, ...since], row }
  },
}

/** "Gas more than +100%". */
const claimedOfGas = { kind: 'moreThan', percent: 100 } as const

/** The growth of a part is null where it cannot be compared, as when its year before was zero. */
export function checkGas(rows: checks.RowsBySeries) {
  const value = checks.yearOnYear(rows['M-GAS'], checks.claimYear)
  if (value === null) return null
  return {
    verdict: checks.verdictOf(claimedOfGas, { computed: [value.growth], firstRelease: null }),
    growths: [value.growth],
    value,
    liquefied: checks.yearOnYear(rows['M-271111'], checks.claimYear)?.growth ?? null,
    pipeline: checks.yearOnYear(rows['M-271121'], checks.claimYear)?.growth ?? null,
  }
}

export const gas: checks.Claim = {
  name: ({ t }) => t('claims.gas'),
  of: 'gas',
  series: ['M-GAS', 'M-271111', 'M-271121'],
  search: '?series=M-GAS&freq=year&from=2017-01',
  stated: (format) => format.t('claims.gas.claim', { stated: percentOf(claimedOfGas.percent, 0, format) }),
  found: checkGas,
  report(rows, findings, format) {
    const check = checkGas(rows)
    if (check === null) return null
    const { t, change } = format
    const { value, liquefied, pipeline, verdict } = check
    const { plain } = amountsAlike([value.before, value.after], 'usd', format)
    const sources = [t('claims.customs', { before: plain(value.before), after: plain(value.after) })]
    const { part, since } = checks.howBig('M-GAS', rows['M-GAS'], findings, format)
    const more = [
      ...part,
      ...(liquefied === null || pipeline === null
        ? []
        : [t('claims.gas.parts', { liquefied: change(liquefied), pipeline: change(pipeline) })]),
    ]
    const row = { sources, since, more, moneys: checks.inOtherMoneys('M-GAS', findings, format) }
    return { verdict, headline: change(value.growth), body: [...sources, ...part, ...since], row }
  },
}

/** "Chinese exports +12.8%". */
const claimedOfExports = { kind: 'equals', percent: 12.8, digits: 1 } as const

/** `firstRelease` is growth in percent as Customs stated it, never derived; the months have been revised since. */
export function checkExports(rows: checks.RowsBySeries) {
  const value = checks.yearOnYear(rows['X-TOTAL'], checks.claimYear)
  const firstRelease = rows['X-TOTAL.quoted']?.find(({ period }) => period === checks.claimYear)?.statedGrowthPct
  if (value === null || firstRelease === undefined) return null
  const verdict = checks.verdictOf(claimedOfExports, { computed: [value.growth], firstRelease })
  return { verdict, growths: [value.growth], value, firstRelease }
}

export const chineseExports: checks.Claim = {
  name: ({ t }) => t('claims.exports'),
  of: 'exports',
  series: ['X-TOTAL', 'X-TOTAL.quoted'],
  search: '?series=X-TOTAL&freq=year&from=2017-01',
  stated({ change }) {
    return change(claimedOfExports.percent, claimedOfExports.digits)
  },
  found: checkExports,
  report(rows, findings, format) {
    const check = checkExports(rows)
    if (check === null) return null
    const { t, change } = format
    const { value, firstRelease, verdict } = check
    const { plain } = amountsAlike([value.before, value.after], 'usd', format)
    const everyone = findings['growth.X-TOTAL.everyone']
    const { part, since: changes } = checks.howBig('X-TOTAL', rows['X-TOTAL'], findings, format)
    const since = [...changes, ...checks.soFar('X-TOTAL', findings, format)]
    const revised = t('claims.exports.revised', { before: plain(value.before), after: plain(value.after) })
    const sources = [revised, t('claims.exports.firstRelease', { stated: change(firstRelease) })]
    const more = [
      ...part,
      ...(everyone === undefined ? [] : [t('claims.exports.everyone', { growth: change(everyone.value) })]),
      ...checks.aboutSoFar(findings, format),
    ]
    const row = { sources, since, more, moneys: checks.inOtherMoneys('X-TOTAL', findings, format) }
    return { verdict, headline: change(value.growth), body: [...sources, ...part, ...since], row }
  },
}

/** "Microchips more than doubled": twice as much is +100%. */
const claimedOfChips = { kind: 'moreThan', percent: 100 } as const

/** BACI's years have the bare id `X-8542` unless the tables have China's months, which then take it. */
const baciRows = (rows: checks.RowsBySeries): checks.RowsBySeries[string] => rows['X-8542.baci'] ?? rows['X-8542']

/** All books count alike in the verdict. `months` sums China's own months, and is null where the tables have none. */
export function checkChips(rows: checks.RowsBySeries) {
  const customs = checks.yearOnYear(rows['X-8542.quoted'], checks.claimYear)
  const baci = checks.yearOnYear(baciRows(rows), checks.claimYear)
  if (customs === null || baci === null) return null
  const months = rows['X-8542.baci'] === undefined ? null : checks.yearOnYear(rows['X-8542'], checks.claimYear)
  const computed = [customs, baci, months].flatMap((one) => one?.growth ?? [])
  const verdict = checks.verdictOf(claimedOfChips, { computed, firstRelease: null })
  return { verdict, growths: [customs.growth, baci.growth], customs, baci, months }
}

/** Shares: two amounts count as the same if `apart` is at most `near`, and as different if it is at least `far`. */
const near = 0.02
const far = 0.1

const apart = (one: number, other: number): number => Math.abs(one / other - 1)

/** The sentence that the sources agree on the claim's year and differ on the year before; none if they do not. */
function agreement(customs: checks.YearOnYear, baci: checks.YearOnYear, format: Format): string[] {
  if (apart(customs.after, baci.after) > near || apart(customs.before, baci.before) < far) return []
  // The message says "about", so the mean of both amounts has two significant digits.
  const about = Number(((customs.after + baci.after) / 2).toPrecision(2))
  return [
    format.t('claims.chips.agree', {
      year: format.period(checks.claimYear),
      amount: amountsAlike([about], 'usd', format).plain(about),
      before: format.period(yearBefore(checks.claimYear)),
    }),
  ]
}

/** Chips that Hong Kong sold Russia since the claims' year, and at most in the year before; empty where unknown. */
function throughHongKong(findings: Findings, format: Format): string[] {
  const { t, list, period } = format
  const sold: Finding[] = []
  for (let year = Number(checks.claimYear); ; year += 1) {
    const known = findings[`value.8542.HK.${year}`]
    if (known === undefined) break
    sold.push(known)
  }
  const most = findings[`most.8542.HK.${Number(checks.claimYear) - 1}`]
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

export const chips: checks.Claim = {
  name: ({ t }) => t('claims.chips'),
  of: 'chips',
  series: ['X-8542', 'X-8542.quoted', 'X-8542.baci'],
  search: '?series=X-8542,X-8542.quoted&freq=year',
  fuller: { with: 'X-8542.baci', search: '?series=X-8542,X-8542.quoted,X-8542.baci&freq=year' },
  look: { search: '?view=suppliers&of=X-8542', name: ({ t }) => t('claims.chips.suppliers') },
  stated: ({ t }) => t('claims.chips.claim'),
  found: checkChips,
  report(rows, findings, format) {
    const check = checkChips(rows)
    if (check === null) return null
    const { t, change } = format
    const { customs, baci, months, verdict } = check
    const all = [customs, baci, months].flatMap((one) => (one === null ? [] : [one.before, one.after]))
    const { plain } = amountsAlike(all, 'usd', format)
    const both = ({ before, after }: checks.YearOnYear) => ({ before: plain(before), after: plain(after) })
    const headline = t('claims.chips.figure', { customs: change(customs.growth, 0), baci: change(baci.growth, 0) })
    const sources = [
      t('claims.chips.customs', both(customs)),
      t('claims.chips.baci', both(baci)),
      ...(months === null ? [] : [t('claims.chips.months', both(months))]),
    ]
    const why = [...agreement(customs, baci, format), ...throughHongKong(findings, format)]
    const { part, since } = checks.howBig('X-8542.baci', baciRows(rows), findings, format)
    const moneys = [
      ...checks.inOtherMoneys('X-8542.quoted', findings, format, 'claims.otherMoneys.customs'),
      ...checks.inOtherMoneys('X-8542.baci', findings, format, 'claims.otherMoneys.baci'),
    ]
    const row = { sources, since, more: [...why, t('claims.chips.outside'), ...part], moneys }
    return { verdict, headline, body: [...sources, ...why], row }
  },
}

/**
 * China's exports of HS chapter 85 to Russia by BACI, the only book that has it whole: 2021, 2022 and 2023 in US
 * dollars, and the changes of the later two on 2021 in percent. Null where a year is missing.
 */
function checkElectronics(findings: Findings) {
  const before = findings['value.X-85.before']?.value
  const after = findings['value.X-85.after']?.value
  const { value: later, period: last } = findings['value.X-85.later'] ?? {}
  if (before === undefined || before === 0 || after === undefined || later === undefined || last === undefined)
    return null
  return { before, after, later, change: (after / before - 1) * 100, laterChange: (later / before - 1) * 100, last }
}

/** "Selling it more electronics" has no number to check, and only one book covers it. */
export const electronics: checks.Claim = {
  name: ({ t }) => t('claims.electronics'),
  of: 'electronics',
  series: [],
  found: () => ({ verdict: 'notSettled', growths: [] }),
  search: '?series=X-85&freq=year&from=2021-01&to=2022-12&chart=bar',
  stated: ({ t }) => t('claims.electronics.claim'),
  report(_, findings, format) {
    const check = checkElectronics(findings)
    if (check === null) return null
    const { plain } = amountsAlike([check.before, check.after, check.later], 'usd', format)
    const headline = format.change(check.change, 0)
    const words = { before: plain(check.before), after: plain(check.after), change: headline }
    const later = { later: plain(check.later), laterChange: format.change(check.laterChange, 0) }
    const sources = [format.t('claims.electronics.baci', words)]
    const since = [format.t('claims.electronics.later', later)]
    const why = format.t('claims.electronics.break')
    const end = format.t('claims.electronics.end', { last: format.period(check.last) })
    const row = { sources, since, more: [why, end], moneys: [] }
    return { verdict: 'notSettled', headline, body: [...sources, ...since, why], row }
  },
}

/** The claims in the order of the article. */
export const claims: readonly checks.Claim[] = [crude, gas, chineseExports, chips, electronics]

/** Press figures are the book `quoted`: a trade API of other countries lacks it and has no claims to check. */
export const hasClaims = ({ commodities }: Catalogue): boolean =>
  otherPair === null && commodities.some(({ series }) => series.some(({ book }) => book === 'quoted'))

/** The query of the view that shows a claim's evidence, with all of its series that the tables have. */
export const searchOfClaim = ({ search, fuller }: checks.Claim, catalogue: Catalogue): string =>
  fuller !== undefined && findSeries(catalogue, fuller.with) !== null ? fuller.search : search

const viewsOfClaims = memoizeByObject((catalogue: Catalogue) =>
  (hasClaims(catalogue) ? claims : []).map((claim) => ({
    claim,
    own: parseView(searchOfClaim(claim, catalogue), catalogue).view,
  })),
)

/** The claim whose own view is shown, whatever its language, theme, events, title, notes and focus. */
export function openClaim(view: ViewState, catalogue: Catalogue): checks.Claim | null {
  const { lang, theme, events, title, note, focus } = view
  const found = viewsOfClaims(catalogue).find(({ own }) =>
    sameView({ ...own, lang, theme, events, title, note, focus }, view),
  )
  return found?.claim ?? null
}
