import type { QueryClient } from '@tanstack/react-query'
import { abroad } from '#src/api/abroadQueries.ts'
import { conversionsQuery, findingsQuery, seriesQuery } from '#src/api/queries.ts'
import { type ReadingSaid, checkWords, readingSaid } from '#src/claims/checkWords.ts'
import { type Evidence, evidenceOn, isTotal, neededFor, sharesOf, weightShares } from '#src/claims/evidence.ts'
import { type Case, type Judgement, judgeIn, readingsOf } from '#src/claims/judge.ts'
import { aboutSoFar, soFar } from '#src/claims/soFar.ts'
import { type Format, amountsAlike, unbroken } from '#src/i18n/format.ts'
import '#src/i18n/messages/en/en.ts'
import { memoizeByFirst, once } from '#src/lib/memoize.ts'
import { shareOfCrudeImports } from '#src/trade/beside/brent.ts'
import { china } from '#src/trade/beside/partners.ts'
import {
  type Catalogue,
  type Nomenclature,
  baciBreak,
  baciSeries,
  findSeries,
  isTrade,
  commodityId,
  crossesBaciBreak,
} from '#src/trade/catalogue.ts'
import { decompose } from '#src/trade/decomposition.ts'
import type { Findings, Finding } from '#src/trade/findings.ts'
import type { Observation } from '#src/trade/observation.ts'
import { yearBefore } from '#src/trade/periods.ts'
import type { Series } from '#src/trade/plot.ts'
import * as steps from '#src/trade/steps.ts'
import { checkIn, isChange } from '#src/view/check.ts'
import { type ViewState, checkedGoods } from '#src/view/viewState.ts'

/** A view's check, judged, in the words of a language. */
export type Checked = ReturnType<typeof checkWords> &
  Judgement & {
    readonly readings: () => readonly ReadingSaid[]
    readonly particulars: (findings: Findings) => Particulars
  }

/** Judges any check of the goods that its figures are of; null where a view has none. */
export type Judge = (asked: ViewState, format: Format, nomenclature: Nomenclature | undefined) => Checked | null

/** The share of China in what Russia imports, or of Russia in what China does. */
async function sharesIn(
  look: NonNullable<ViewState['analysis']>,
  of: string,
  catalogue: Catalogue,
  client: QueryClient,
): Promise<Series[]> {
  const asked = findSeries(catalogue, of)
  if (asked === null || !isTrade(asked)) return []
  const { cmdCode } = asked
  const info = baciSeries(catalogue, asked.flow, cmdCode) ?? asked
  if (look === 'suppliers') {
    const { rows } = await client.fetchQuery(abroad.suppliers)
    const sold = rows.filter((row) => row.cmdCode === cmdCode)
    return [sharesOf(info, china, sold)]
  }
  const { rows } = await client.fetchQuery(abroad.dependence)
  const bought = rows.filter((row) => row.cmdCode === cmdCode && row.country === 'CHN' && row.side === 'suppliers')
  const shares = sharesOf(info, 'RU', bought)
  if (of !== 'M-2709') return [shares]
  const [context, { observations }] = await Promise.all([
    client.fetchQuery(abroad.context),
    client.fetchQuery(seriesQuery(asked)),
  ])
  // The look says the share by weight first, and so does the press.
  return [weightShares(asked, shareOfCrudeImports(observations, context)), shares]
}

async function loadEvidence(
  look: ViewState['analysis'],
  goods: readonly string[],
  catalogue: Catalogue,
  client: QueryClient,
): Promise<Evidence> {
  const conversions = await client.fetchQuery(conversionsQuery)
  const [good = ''] = goods
  if (look !== null) {
    const limitsFrom = look === 'suppliers' ? baciBreak.alone : null
    return { series: await sharesIn(look, good, catalogue, client), conversions, parts: [], limitsFrom }
  }
  const isOfAll = isTotal(good)
  const [mirror, findings, ...rows] = await Promise.all([
    isOfAll ? client.fetchQuery(abroad.mirror) : { rows: [] },
    // The page says that findings failed; a verdict needs none but for first releases.
    isOfAll ? client.fetchQuery(findingsQuery).catch(() => ({})) : {},
    ...neededFor(goods, catalogue).map(
      async (info) => [info.id, (await client.fetchQuery(seriesQuery(info))).observations] as const,
    ),
  ])
  const byId = new Map(rows)
  return evidenceOn(goods, catalogue, { rowsOf: (id) => byId.get(id) ?? [], mirror, conversions, findings })
}

/** Fetches everything that can be said of goods; throws where a request fails. */
export async function loadChecked(
  look: ViewState['analysis'],
  goods: readonly string[],
  catalogue: Catalogue,
  client: QueryClient,
): Promise<Judge> {
  const evidence = await loadEvidence(look, goods, catalogue, client)
  // The title, the bar and the alt text of a view say the same check.
  return memoizeByFirst(2, (asked: ViewState, format: Format, nomenclature: Nomenclature | undefined) => {
    const check = checkIn(asked)
    if (check === null) return null
    const told = look === null ? asked : ({ measure: 'value', money: 'usd' } as const)
    const judgement = judgeIn(check, evidence, told, catalogue)
    const one = { view: asked, check, told, evidence, judgement, catalogue, nomenclature, format }
    const readings = once(() => readingsOf(one).map((reading) => readingSaid(reading, one)))
    return {
      ...judgement,
      ...checkWords(one, readings),
      readings,
      particulars: (findings: Findings) => particularsOf(one, findings),
    }
  })
}

/** Sentences that explain a check beyond the numbers of its sources; one without its numbers is left out. */
export type Particulars = {
  readonly [part in 'why' | 'part' | 'since']: readonly string[]
} & {
  /** A closer look that shows what the view leaves out. */
  readonly look: { readonly search: string; readonly name: string } | null
}

const nothing: Particulars = { why: [], part: [], since: [], look: null }

type Judged = Pick<Case, 'view' | 'check' | 'evidence' | 'judgement' | 'format'>

type Asked = Judged & {
  /** `M-2709`. */
  readonly id: string
  readonly year: string
  /** The series of Customs where it has months, else of BACI. */
  readonly series: Series
  readonly findings: Findings
}

/** Particulars of a check of a year's value in dollars; those that explain a change only of one against the year before. */
export function particularsOf(one: Judged, findings: Findings): Particulars {
  const { view, evidence, format } = one
  const { period, statement } = one.check
  const { analysis, measure, money } = view
  const ofBook = (book: string) => evidence.series.find(({ info }) => info.book === book)
  const series = ofBook('customs') ?? ofBook('baci')
  if (period.kind !== 'year' || series === undefined || analysis !== null || checkedGoods(view).length > 1)
    return nothing
  const { year, before } = period
  if (before !== yearBefore(year) || measure !== 'value' || money !== 'usd') return nothing
  const asked: Asked = { ...one, id: commodityId(series.info), year, series, findings }
  if (!isChange(statement)) return { ...nothing, part: partSaid(asked) }
  return {
    why: rules[asked.id]?.(asked) ?? [],
    part: partSaid(asked),
    since: sinceSaid(asked),
    look:
      asked.id === 'X-8542' ? { search: '?view=suppliers&of=X-8542', name: format.t('claims.chips.suppliers') } : null,
  }
}

const yearsOf = (rows: readonly Observation[], measure: steps.Measure = 'value') =>
  steps.calendarYears(rows).map((one) => steps.measured(one, measure))

/** Growth on the year before, in percent, computed as in the charts; a gap where a figure is missing or the base is zero. */
const growthsOf = (rows: readonly Observation[], measure?: steps.Measure) =>
  steps.changeOnYearEarlier(yearsOf(rows, measure))

const inYear = <One extends { readonly period: string }>(rows: readonly One[], year: string): One | undefined =>
  rows.find(({ period }) => period === year)

function partSaid({ id, year, series, findings, format }: Asked): string[] {
  const { info, observations, total = [] } = series
  const { t, amount, period } = format
  const everyone = findings['share.X-TOTAL.everyone']
  const said = (says: 'claims.part.imports' | 'claims.part.exports' | 'claims.part.chips', share: number): string[] => [
    t(says, { part: unbroken(amount(share, 'percent')), year: period(year) }),
  ]
  if (id === 'X-TOTAL') return everyone?.period === year ? said('claims.part.exports', everyone.value) : []
  const isImport = info.flow === 'M' && info.book === 'customs' && info.cmdCode !== 'TOTAL'
  if (!isImport && id !== 'X-8542') return []
  const share = inYear(steps.shareOf(yearsOf(observations), yearsOf(total)), year)?.value
  return share == null ? [] : said(isImport ? 'claims.part.imports' : 'claims.part.chips', share)
}

/** The growth of each whole year after; no further than the sources of BACI are the same. */
export function changesAfter({ info, observations }: Pick<Series, 'info' | 'observations'>, year: string) {
  const after = growthsOf(observations).filter(({ period }) => period > year)
  const end = after.findIndex(
    ({ period, value }) => value === null || crossesBaciBreak(info.book, [yearBefore(period), period]),
  )
  return end < 0 ? after : after.slice(0, end)
}

function sinceSaid(asked: Asked): string[] {
  const { id, year, series, findings, format } = asked
  if (id === 'X-85') return laterElectronics(asked)
  const { t, change, list, period } = format
  const after = changesAfter(series, year)
  const changes = after.map((one) =>
    t('claims.then.year', { change: unbroken(change(one.value ?? 0, 0)), year: period(one.period) }),
  )
  const says = id === 'X-TOTAL' ? 'claims.then.exports' : id === 'X-8542' ? 'claims.then.chips' : 'claims.then.imports'
  const doubtful = after.flatMap((one) => (one.status === 'U' ? period(one.period) : []))
  const ofNow = id === 'M-2709' ? 'M-TOTAL' : id
  return [
    ...(changes.length === 0 ? [] : [t(says, { changes: list(changes) })]),
    ...(doubtful.length === 0 ? [] : [t('claims.doubtful', { years: list(doubtful) })]),
    ...(ofNow === 'M-TOTAL' || ofNow === 'X-TOTAL' ? soFar(ofNow, findings, format) : []),
    ...(id === 'X-TOTAL' ? aboutSoFar(findings, format) : []),
  ]
}

// Rules of single goods, by their ids.

const rules: { readonly [id: string]: ((asked: Asked) => readonly string[]) | undefined } = {
  'M-2709': splitSaid,
  'M-GAS': partsOfGas,
  'X-TOTAL': ({ findings, year, format }) => {
    const everyone = findings['growth.X-TOTAL.everyone']
    if (everyone?.period !== year) return []
    return [format.t('claims.exports.everyone', { growth: format.change(everyone.value) })]
  },
  'X-8542': (asked) => [...agreement(asked), ...throughHongKong(asked), asked.format.t('claims.chips.outside')],
  'X-85': ({ series, judgement, format }) => [
    ...(judgement.found.some(({ answer }) => answer === 'break') ? [format.t('claims.electronics.break')] : []),
    format.t('claims.electronics.end', { last: format.period(series.observations.at(-1)?.period ?? '') }),
  ],
}

/** The effects of weight and of unit price. */
function splitSaid({ series: { observations }, year, format }: Asked): string[] {
  const years = steps.calendarYears(observations)
  const [before, after] = [inYear(years, yearBefore(year)), inYear(years, year)]
  const effects = before && after && decompose(before, after)
  const growthIn = (measure: steps.Measure) => inYear(growthsOf(observations, measure), year)?.value
  const [weight, price] = [growthIn('weight'), growthIn('price')]
  if (effects == null || weight == null || price == null) return []
  const { signed } = amountsAlike([before?.value ?? 0, after?.value ?? 0], 'usd', format)
  return [
    format.t('claims.crude.split', {
      change: signed(effects.change),
      weightEffect: signed(effects.weightEffect),
      weight: format.change(weight),
      priceEffect: signed(effects.priceEffect),
      price: format.change(price),
    }),
  ]
}

function partsOfGas({ evidence: { parts }, year, format }: Asked): string[] {
  const [liquefied, pipeline] = ['271111', '271121'].map((code) => {
    const rows = parts.find(({ info }) => info.cmdCode === code)?.observations ?? []
    return inYear(growthsOf(rows), year)?.value
  })
  if (liquefied == null || pipeline == null) return []
  return [format.t('claims.gas.parts', { liquefied: format.change(liquefied), pipeline: format.change(pipeline) })]
}

/** Shares: two amounts count as the same if `apart` is at most `near`, and as different if it is at least `far`. */
const near = 0.02
const far = 0.1

const apart = (one: number, other: number): number => Math.abs(one / other - 1)

/** The sentence that the sources agree on the year and differ on the one before; none if they do not. */
function agreement({ evidence, year, format }: Asked): string[] {
  const bothIn = (one: string) =>
    ['quoted', 'baci'].map(
      (book) => inYear(yearsOf(evidence.series.find(({ info }) => info.book === book)?.observations ?? []), one)?.value,
    )
  const [[customs, baci], [customsBefore, baciBefore]] = [bothIn(year), bothIn(yearBefore(year))]
  if (customs == null || baci == null || !customsBefore || !baciBefore) return []
  if (apart(customs, baci) > near || apart(customsBefore, baciBefore) < far) return []
  // The message says "about", so the mean of both amounts has two significant digits.
  const about = Number(((customs + baci) / 2).toPrecision(2))
  return [
    format.t('claims.chips.agree', {
      year: format.period(year),
      amount: amountsAlike([about], 'usd', format).plain(about),
      before: format.period(yearBefore(year)),
    }),
  ]
}

/** Chips that Hong Kong sold Russia since the year, and at most in the year before; empty where unknown. */
function throughHongKong({ findings, year, format }: Asked): string[] {
  const { t, list, period } = format
  const sold: Finding[] = []
  for (let next = Number(year); ; next += 1) {
    const known = findings[`value.8542.HK.${next}`]
    if (known === undefined) break
    sold.push(known)
  }
  const most = findings[`most.8542.HK.${Number(year) - 1}`]
  if (sold.length === 0 || most === undefined) return []
  const values = [...sold, most].map(({ value }) => value)
  const { plain } = amountsAlike(values, 'usd', format)
  const amounts = sold.map((one) => t('claims.then.year', { change: plain(one.value), year: period(one.period) }))
  return [t('claims.chips.hongKong', { amounts: list(amounts), most: plain(most.value), year: period(most.period) })]
}

/** The last year of chapter 85, against the year before the check's. */
function laterElectronics({ series: { observations }, year, format }: Asked): string[] {
  const base = observations.find(({ period }) => period === yearBefore(year))?.value
  const last = observations.at(-1)
  if (!base || last?.value == null || last.period <= year) return []
  return [
    format.t('claims.electronics.later', {
      year: format.period(last.period),
      later: amountsAlike([base, last.value], 'usd', format).plain(last.value),
      laterChange: format.change((last.value / base - 1) * 100, 0),
      before: format.period(yearBefore(year)),
    }),
  ]
}
