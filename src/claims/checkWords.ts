import '#src/i18n/messages/en/en.ts'
import {
  type Case,
  type Found,
  type Judgement,
  type Reading,
  type Told,
  agreeing,
  isSure,
  sureFirst,
  tellingNumbers,
  unitOf,
} from '#src/claims/judge.ts'
import { type Format, amountsAlike, percentOf, unbroken, upperFirst } from '#src/i18n/format.ts'
import { type SeriesInfo, isTrade } from '#src/trade/catalogue.ts'
import { monthNumber, yearOf } from '#src/trade/periods.ts'
import { type CheckedPeriod, type Relation, type Statement, decimalsOf, isChange, numberOf } from '#src/view/check.ts'
import { checkedGoods } from '#src/view/viewState.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import { quantityOf, titleOf } from '#src/view/texts/titles.ts'

const relations = { '': 'equal', '>': 'more', '<': 'less', '~': 'nearly' } as const
/** A fall by more is of a lower number. */
const ofFall = { '': 'equal', '>': 'less', '<': 'more', '~': 'nearly' } as const

/** `in 2022`, `in the year to May 2026`. */
function periodSaid(period: CheckedPeriod, { t, month, period: written }: Format): string {
  if (period.kind === 'rolling') return t('check.in.rolling', { month: written(period.month) })
  if (period.kind === 'year') {
    const { year, before } = period
    if (Number(before) === Number(year) - 1) return t('check.in.year', { year: written(year) })
    return t('check.in.years', { before: written(before), year: written(year) })
  }
  const { first, last } = period
  if (first === last) return t('check.in.month', { month: written(last) })
  const words = { first: month(monthNumber(first)), last: month(monthNumber(last)) }
  return t('check.in.months', { ...words, year: written(yearOf(last)) })
}

function growthSaid(percent: number, number: string, relation: Relation, { t }: Format): string {
  // Any rise is of more than nothing.
  if (percent === 0 && relation === '>') return t('check.up')
  if (percent === 0 && relation === '<') return t('check.down')
  return percent < 0
    ? t(`check.change.${ofFall[relation]}`, { way: t('check.down'), number })
    : t(`check.change.${relations[relation]}`, { way: t('check.up'), number })
}

/** A fraction as a newspaper prints it, in the form that its words take: `more than half`, `up a half`. */
function fractionSaid(number: string, form: number, { t }: Format): string | undefined {
  const words = t('check.fractions')
    .split('|')
    .find((one) => one.startsWith(`${number}=`))
    ?.split('=')
  return words?.[form] ?? words?.[1]
}

/** How a number of a check is written. */
type Way = Pick<Case, 'check' | 'told' | 'format'>

type Level = Statement & { readonly kind: 'level' }

/** An amount in a unit of the language, with the decimals that were stated and `more`. */
function levelWritten(value: number, statement: Level, more: number, { told, format }: Omit<Way, 'check'>): string {
  const step = format.step(quantityOf(told, 'level'), value)
  const digits = Math.max(
    0,
    decimalsOf(statement.number) + more + Math.round(Math.log10(step.divisor / unitOf(statement, told.measure))),
  )
  const number = value / step.divisor
  // 超过1亿吨: the zeros of 100 million are none of 1.
  const isRound = more === 0 && Number.isInteger(number) && !statement.number.includes('.')
  return unbroken(step.short.replace('{number}', () => format.number(number, isRound ? 0 : Math.min(digits, 3))))
}

/** A found amount, by as many digits as tell on which side of the stated one it lies. */
function amountFound(value: number, { check: { statement }, told, format }: Way): string {
  const plain = unbroken(format.amount(value, quantityOf(told, 'level')))
  if (statement.kind !== 'level') return plain
  const exact = levelWritten(value, statement, statement.relation === '' ? 0 : 1, { told, format })
  return exact.length > plain.length ? exact : plain
}

function statedIn({ check: { statement }, told, format }: Way, isOfAll: boolean): string {
  const { t } = format
  if (statement.kind === 'record') return t('check.record')
  const { relation, number } = statement
  const value = numberOf(number)
  const side = relations[relation]
  const form = statement.kind === 'growth' ? 3 : /[<>]/.test(relation) ? 2 : 1
  const percent = fractionSaid(number.replace('-', ''), form, format) ?? percentOf(value, decimalsOf(number), format)
  if (statement.kind === 'growth') return growthSaid(value, percent, relation, format)
  if (statement.kind === 'factor')
    return t(`check.factor.${side}`, { number: format.number(value, decimalsOf(number)) })
  if (statement.kind === 'level')
    return t(`check.level.${side}`, {
      number: levelWritten(value * unitOf(statement, told.measure), statement, 0, { told, format }),
    })
  return t(isOfAll ? `check.share.${side}` : `check.level.${side}`, { number: percent })
}

/** How a number was counted, where it is not in dollars and its unit does not say so. */
function howSaid({ told: { measure, money }, check, format: { t } }: Way): string[] {
  if (check.statement.kind === 'level' && money !== 'real') return []
  const measures = measure === 'value' ? [] : [t(`check.how.${measure}`)]
  return money === 'usd' || measure === 'weight' ? measures : [...measures, t(`check.how.${money}`)]
}

/** The measure of a value, or else the money. */
const countedSaid = ({ measure, money }: Told, { t }: Format): string =>
  measure === 'value' ? t(`check.how.${money}`) : t(`check.how.${measure}`)

function nameOf({ view, evidence, catalogue, nomenclature, format }: Case): string {
  const { analysis } = view
  const { t } = format
  const info = evidence.series[0]?.info
  const labels = createLabels(catalogue, nomenclature, format)
  if (info === undefined) return ''
  if (analysis === 'suppliers' || analysis === 'dependence')
    return t(`check.name.${analysis}`, { name: labels.inSentence(info) })
  if (checkedGoods(view).length > 1) return t('check.name.trade')
  if (info.cmdCode === 'TOTAL' && isTrade(info)) return t(`headline.total.${info.flow}`)
  return titleOf({ ...view, title: null }, [info], labels)
}

function sourceName({ book, sources, id }: SeriesInfo, { t }: Format): string {
  if (id.endsWith('.weight')) return t('list.detail', { text: t('book.customs'), detail: t('check.how.weight') })
  if (book === 'quoted') return t('check.quoted')
  if (book !== 'russia') return t(`book.${book}`)
  const [source = ''] = sources
  return id.endsWith(source) && (source === 'imf-imts' || source === 'wits' || source === 'rosstat-fts')
    ? t(`books.russia.${source}`)
    : t('books.russia.other', { source })
}

/** A found number: signed growth, a factor, a share or an amount. */
function numberWritten(number: number, way: Way): string {
  const { format } = way
  const { statement } = way.check
  const digits = statement.kind === 'record' ? 0 : decimalsOf(statement.number)
  if (statement.kind === 'growth') return unbroken(format.change(number, Math.max(1, digits)))
  if (statement.kind === 'factor') return `×${format.number(number, Math.max(2, digits))}`
  if (statement.kind === 'share') return percentOf(number, Math.max(1, digits), format)
  return amountFound(number, way)
}

/** The statement that a source confirms, in the words of the claim. */
function confirmedSaid({ number }: Found, way: Way, isOfAll: boolean): string {
  const { format } = way
  const { statement } = way.check
  const { t } = format
  const digits = statement.kind === 'record' ? 0 : Math.max(1, decimalsOf(statement.number))
  const changed = (percent: number): string => growthSaid(percent, percentOf(percent, digits, format), '', format)
  if (statement.kind === 'growth') return changed(number)
  if (statement.kind === 'factor')
    return number < 1 ? changed((number - 1) * 100) : t('check.factor.equal', { number: format.number(number, 2) })
  if (statement.kind === 'share')
    return t(isOfAll ? 'check.share.equal' : 'check.level.equal', { number: percentOf(number, digits, format) })
  return t('check.level.equal', { number: amountFound(number, way) })
}

function sourceSaid(found: Found, way: Way): string {
  const { told, format } = way
  const { t } = format
  const { info, before, now, answer } = found
  const source = upperFirst(sourceName(info, format), format)
  const number = numberWritten(found.number, way)
  const amounts = [before, now].map((point) => point?.value ?? 0)
  const { plain } = amountsAlike(amounts, quantityOf(told, 'level'), format)
  const [then = '', since = ''] = amounts.map(plain)
  const numbers = before === null ? number : t('check.numbers', { before: then, now: since, number })
  // The IMF’s estimates of what Russia reported are made from China’s figure: no second witness.
  const why = answer === 'margin' && info.id.endsWith('imf-imts') ? 'follows' : answer
  return why === 'yes' || why === 'no'
    ? t('list.fact', { name: source, text: numbers })
    : t(`check.${why}`, { source, number: numbers })
}

/** The changes of two sources that disagree; null for what is no change. */
function eitherSaid(judgement: Judgement, statement: Statement, format: Format): string | null {
  if (!isChange(statement)) return null
  const digits = statement.kind === 'growth' ? decimalsOf(statement.number) : 0
  const [one, other] = tellingNumbers(judgement)
  if (one === undefined || other === undefined) return null
  const size = (percent: number): string => percentOf(percent, digits, format)
  const changed = (percent: number): string => growthSaid(percent, size(percent), '', format)
  // One “up” is enough for two rises.
  const isAlike = Math.sign(one) === Math.sign(other)
  return format.t('said.either', { one: changed(one), other: isAlike ? size(other) : changed(other) })
}

/** Headings that hold less than what the press calls by their name. */
const narrower: { readonly [cmdCode: string]: 'check.narrow.coal' | 'check.narrow.cars' | undefined } = {
  2701: 'check.narrow.coal',
  8703: 'check.narrow.cars',
}

/**
 * The words of a check in one language.
 *
 * @param readings of the same statement as another might have counted it
 */
export function checkWords(one: Case, readings: () => readonly Reading[]) {
  const { view, check, judgement, format } = one
  const { verdict, found, firstRelease } = judgement
  const { statement, period } = check
  const { t } = format
  const isOfAll = view.analysis === null
  const how = howSaid(one)
  const whole = (words: string): string => {
    const said = t('check.said', { name: nameOf(one), stated: words, period: periodSaid(period, format) })
    return how.length === 0 ? said : t('list.detail', { text: said, detail: format.list(how) })
  }
  const claim = whole(statedIn(one, isOfAll))
  // A number of one source would answer where it alone does not.
  const [shown] = verdict === 'notSettled' || verdict === 'dependsOnSource' ? [] : sureFirst(found)
  const either = verdict === 'dependsOnSource' ? eitherSaid(judgement, statement, format) : null
  const words = shown === undefined ? either : confirmedSaid(shown, one, isOfAll)
  const said = words === null ? claim : whole(words)
  const first = firstRelease === null ? '' : numberWritten(firstRelease, one)
  const otherwise = verdict === 'fails' ? agreeing(readings(), one) : []
  // *Deliveries* may mean a weight, of which a good has none for the period, though it has for others.
  const isUnweighed =
    verdict === 'fails' &&
    one.told.measure === 'value' &&
    shown?.before != null &&
    shown.info.weight !== null &&
    readings().every(({ told }) => told.measure !== 'weight')
  const narrow = narrower[one.evidence.series[0]?.info.cmdCode ?? '']
  const headline =
    otherwise.length > 0
      ? t('check.verdict.otherwise', { said, how: format.list(otherwise.map((told) => countedSaid(told, format))) })
      : statement.kind === 'record' && verdict === 'holds' && shown !== undefined
        ? t('headline.record', { said, year: format.period(yearOf(shown.info.value.first)) })
        : t(`check.verdict.${verdict}`, { said, first })
  return {
    /** `Russian crude oil to China up 44% in 2022`. */
    claim,
    /** The number of the main source and the verdict. */
    headline,
    /** Whether the headline says that the claim would hold in another measure or money. */
    isOtherwise: otherwise.length > 0,
    /** The line of a picture under its subtitle: the claim, or the verdict where the title has none. */
    lineUnder(title: string): string {
      const stated = t('check.claim', { said: claim })
      return title === headline ? stated : format.sentences([stated, headline])
    },
    /** The numbers of each source and of the first release, and why a source, or these figures, settle nothing. */
    sources:
      found.length === 0 && firstRelease === null
        ? [t(isChange(statement) ? 'check.nothing' : 'check.nothing.one')]
        : [
            ...found.map((source) => sourceSaid(source, one)),
            ...(firstRelease === null ? [] : [t('check.first', { number: first })]),
            ...(isUnweighed ? [t('check.unweighed')] : []),
            ...(verdict === 'fails' && narrow !== undefined ? [t(narrow)] : []),
          ],
  }
}

export type ReadingSaid = ReturnType<typeof readingSaid>

/** How a reading was counted, its number, its source, and whether it agrees for sure. */
export function readingSaid(reading: Reading, { check, format }: Omit<Way, 'told'>) {
  const { told, period, found } = reading
  const how = [countedSaid(told, format), ...(period === check.period ? [] : [periodSaid(period, format)])]
  const number = numberWritten(found.number, { check, told, format })
  const isEstimated = [found.now, found.before].some((point) => point?.status === 'E')
  return {
    ...reading,
    how: format.list(how),
    number: isEstimated ? format.t('list.aside', { text: number, aside: format.t('status.E') }) : number,
    source: sourceName(found.info, format),
    agrees: isSure(found) && found.agrees,
  }
}

/** The number of the main source in other moneys; empty where the figures settle nothing. */
export function otherMoneysSaid(readings: readonly ReadingSaid[], format: Format): string {
  const said = readings.filter(({ told, found }) => told.measure === 'value' && told.money !== 'usd' && isSure(found))
  const { t } = format
  const [first] = said
  if (first === undefined) return ''
  const number = format.list(said.map((one) => t('list.sentences', { before: one.how, next: one.number })))
  return t('list.fact', { name: upperFirst(first.source, format), text: number })
}
