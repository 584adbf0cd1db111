import { type SaidNumber, withUnits } from '#src/ask/quantity.ts'
import type { Item, ReadPeriod } from '#src/ask/read.ts'
import { type Piece, isApart, isRiseOrFall, isOf, isPace, isShare, piecesOf, wordsAround } from '#src/ask/saidWords.ts'
import { around, linksBefore, saidNumbersOf, statedBy } from '#src/ask/stated.ts'
import { isBase, isPeriod, spansOf } from '#src/ask/toCheck.ts'
import type { AskContext } from '#src/ask/vocabulary.ts'
import type { Stretch } from '#src/ask/words.ts'

/** A number, a record, a change without a number, or a rank, `the largest supplier`, which no figure says; with the words that tie it to its phrase. */
export type Mention = Stretch & {
  readonly kind: 'growth' | 'amount' | 'record' | 'rank' | 'change' | 'other'
  readonly words: readonly Piece[]
  /** Choices of the unit of an amount, which a growth beside it shares: `8% to 86 million tonnes`. */
  readonly unit: string
  /** Whether it is what another number is compared with: `3% more than the $60bn`. */
  readonly isCompared: boolean
}

const kindOf = ({ kind }: SaidNumber): Mention['kind'] =>
  kind === 'level' ? 'amount' : kind === 'percent' || kind === 'factor' ? 'growth' : 'other'

/** Verbs of a change that no number has: `rose and reached $62bn`, but not `higher prices`. */
function loose(pieces: readonly Piece[], quantities: readonly SaidNumber[], phrase: string): readonly Piece[] {
  const takenBy = (quantity: SaidNumber) => {
    const words = around(pieces, quantity, phrase)
    const isReached = quantity.kind === 'level' && !words.has('from') && statedBy(quantity, words) !== null
    const after = pieces.slice(quantity.last + 1, quantity.last + 4).find(isRiseOrFall)
    // `Which had doubled in 2023, collapsed in 2024` has two verbs.
    const own = isApart(phrase, pieces[quantity.last], after) ? undefined : after
    // `Growth fell to 4%`, 降幅扩大至10.4%: the growth has the number.
    const growth = words.has('to') && !isApart(phrase, words.growth, words.verb) ? words.growth : undefined
    return isReached ? [] : [words.verb ?? own, words.next, growth]
  }
  const taken = new Set(quantities.flatMap(takenBy))
  return pieces.filter((piece, i) => {
    const isOfNext = isOf('good', 'flow', 'word', 'record')(pieces[i + 1]) && !isApart(phrase, piece, pieces[i + 1])
    return isRiseOrFall(piece) && piece.isUsual !== true && piece.isChoice !== true && !isOfNext && !taken.has(piece)
  })
}

/** Numbers and records of a phrase, and its pieces, of which both numbers of `from 7.4 to 11.7 billion` have the unit. */
export function mentionsIn(phrase: string, context: AskContext) {
  const pieces = withUnits(piecesOf(phrase, context))
  const quantities = saidNumbersOf(pieces, phrase, context)
  const mentionOf = (words: readonly Piece[], kind: Mention['kind'], unit = '', isCompared = false): Mention => {
    return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, kind, words, unit, isCompared }
  }
  const tied = (links: readonly Piece[]): readonly Piece[] => links.filter(({ kind }) => kind !== 'filler')
  const numbers = quantities.map((quantity) => {
    const { links, own, verbBefore: before } = around(pieces, quantity, phrase)
    const ofRecord = isOf('record')(before) ? linksBefore(pieces, before, phrase) : []
    const isMore = isOf('more', 'less')
    const beside = quantities.find(({ last }) => pieces[last] === before)
    // `Double the $147bn of 2021` and 1471亿美元的1.7倍 compare too.
    const isMultiple = beside?.kind === 'factor' && quantity.kind === 'level' && tied(links).length === 0
    const isBeside = beside !== undefined && !isApart(phrase, before, links[0] ?? pieces[quantity.first])
    const isOfMultiple = /^的[\d.两二三四五六七八九十]+倍/.test(phrase.slice(pieces[quantity.last]?.end))
    const isCompared = isOfMultiple || (isBeside && (isMore(links[0]) || isMultiple))
    const ofNumber = tied([...ofRecord, ...links]).filter((piece) => !(isCompared && isMore(piece)))
    const unit = quantity.query.replace(/&?money=(?:usd|real)$/, '')
    return mentionOf([...ofNumber, ...own], kindOf(quantity), unit, isCompared)
  })
  // A record may stand between a number and its words: `to a record $76bn`.
  const words = pieces.filter(isOf('record', 'rank', 'supplier')).map((piece) => {
    const isOfNumber = numbers.some(({ start, end }) => start < piece.start && end > piece.start)
    const links = isOfNumber ? [] : tied(linksBefore(pieces, piece, phrase))
    return mentionOf([...links, piece], piece.kind === 'record' ? 'record' : 'rank')
  })
  const changes = loose(pieces, quantities, phrase).map((piece) => mentionOf([piece], 'change'))
  return { pieces, mentions: [...numbers, ...words, ...changes].toSorted((a, b) => a.start - b.start) }
}

export type Clause = Stretch & {
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly items: readonly Item[]
  /** Periods of its own, without those that it compares with: `4% more than in 2023`. */
  readonly periods: readonly ReadPeriod[]
  readonly pieces: readonly Piece[]
  /** Where the words of the whole begin of which its number is a part: `or 10% of all exports`, 占自俄进口的3.8%. */
  readonly whole: number
}

export type ClauseParts = Pick<Clause, 'pieces' | 'mentions' | 'items'>

/** Where one clause ends and the next begins; a comma inside a number is none. */
const breaks = new RegExp(
  `,(?!(?<=\\d,)\\d{1,3}(?!\\d))|[;；。、](?!\\d)|[(（)）]|[.!:](?=\\s)|：|(?<=\\s)[–—-](?=\\s)|(?<=\\S\\s*)${wordsAround('joint')}`,
  'gu',
)

/** A clause about an earlier or a longer time than that of the sentence, which it does not name as a period. */
export const ofOtherTime = new RegExp(
  `^[,;,；。(（)）\\s–—-]*(?:${wordsAround('afterwards')}|${wordsAround('compared')})|(?<!${wordsAround('base')}\\s*)${wordsAround('otherTime')}`,
  'u',
)

export const isOptions = ({ kind }: Item): boolean => kind === 'options'
export const isFlow = ({ kind }: Item): boolean => kind === 'flow'
export const isUnknown = ({ kind }: Item): boolean => kind === 'unknown'
const isTrade = (item: Item): boolean => item.kind === 'mark' && item.mark === 'trade'
/** Words of a time alone: `and 2023`. */
const isOfTime = (item: Item): boolean => ['period', 'mark', 'filler'].includes(item.kind) && !isTrade(item)
/** A bare *imports* after a good is no subject of its own: the imports are of that good. */
export const isSubject = (item: Item): boolean =>
  ['good', 'beyond', 'unknown'].includes(item.kind) || isTrade(item) || (item.kind === 'flow' && item.strength > 1)
export const hasSubject = ({ items, whole }: Clause, before: readonly Clause[]): boolean =>
  items.some((item) => isSubject(item) && item.start < whole) ||
  (items.some(isFlow) && !before.some((one) => one.items.some(({ kind }) => kind === 'good')))
export const verbsOf = ({ pieces }: Clause): Piece[] => pieces.filter((piece) => isRiseOrFall(piece) || isShare(piece))

/** Whether a part goes on with the one before it: `rose 8%, to 86 million tonnes`, but `rose 8%, the most since 2017`. */
function continues(clause: Clause, before: Clause): boolean {
  const { mentions, items, pieces, whole, end } = clause
  // `Driven by higher prices, imports rose 44%`: no growth of the price.
  const isCause = verbsOf(before).length > 0 && before.items.some(isOptions) && !before.items.some(isSubject)
  if (isCause && before.mentions.length === 0 && mentions.length > 0 && hasSubject(clause, [])) return false
  // `The first fall since 2016, while imports slipped 4%`: that year is of the fall.
  const isVerbal =
    /^[,;]/.test(clause.text) && verbsOf(before).length > 0 && [before, clause].every((one) => hasSubject(one, []))
  const isStated =
    before.mentions.length > 0 || isVerbal || (before.pieces.some(isRiseOrFall) && before.periods.length > 0)
  // `Compared with 2021’s $67bn, exports were 72% higher in 2024`.
  const isAmount = before.mentions.every(({ kind }) => kind === 'amount')
  const isCompared = before.periods.length === 0 && before.items.some(isPeriod) && isAmount && !hasSubject(before, [])
  if (!isStated || isCompared || (mentions.length === 0 && items.every(isOfTime))) return true
  const isOwn = items.some((one) => isOptions(one) || isFlow(one)) && mentions.length + verbsOf(clause).length > 0
  if (whole < end || isOwn || pieces.some(isPace) || ofOtherTime.test(clause.text)) return false
  const isOfOther = items.some(isPeriod) && before.items.some(isPeriod)
  return !isOfOther && (mentions.length === 0 || !hasSubject(clause, [before]))
}

/**
 * The mentions of an earlier time in one clause, with the words that say so and where they part it: `from $1.7bn in 2017 to
 * $11.7bn in 2022`, 从2017年的17亿美元增至2022年的117亿美元, `to $11.7bn in 2022 from $1.7bn in 2017`.
 */
export function startsOf({ pieces, mentions, items }: ClauseParts) {
  return mentions.flatMap((mention, i) => {
    const { words, start, end } = mention
    const [before, after] = [mentions[i - 1], mentions[i + 1]]
    const from = pieces.findLast((piece) => piece.kind === 'from' && piece.start <= start)
    if (from === undefined || (before !== undefined && from.start < before.end)) return []
    const turn = pieces.find((piece) => piece.start >= end && (piece.kind === 'to' || isRiseOrFall(piece)))
    const isAfter = after === undefined || turn === undefined || turn.start >= after.end
    if (isAfter && before === undefined) return []
    const to = isAfter ? from : turn
    const last = isAfter ? (after?.start ?? Infinity) : turn.start
    const dates = items.filter((item) => isPeriod(item) && item.start >= from.end && item.end <= last)
    const isDate = (place: Stretch): boolean => dates.some((date) => place.start >= date.start && place.end <= date.end)
    const isPlain = pieces.every(
      (piece) => piece.kind === 'filler' || isDate(piece) || piece.start < from.end || piece.end > start,
    )
    if (dates.length === 0 || !isPlain || words.some(isOf('by'))) return []
    return { mention, end: isAfter ? before : after, from, to, dates }
  })
}

export function clausesOf(text: string, { pieces, mentions, items }: ClauseParts, starts: ReturnType<typeof startsOf>) {
  const clauseAt = (start: number, end: number): Clause => {
    const isIn = (place: Stretch): boolean => place.start >= start && place.end <= end
    const own = mentions.filter(isIn)
    const of = pieces.find(
      ({ kind }, i) => kind === 'of' && own.some((one) => one.kind === 'growth' && one.end === pieces[i - 1]?.end),
    )
    const share = pieces.find((piece) => isIn(piece) && text.startsWith('占', piece.start))?.start ?? end
    const isFirst = !items.some((item) => isIn(item) && isSubject(item) && item.start < share)
    return {
      start,
      end,
      text: text.slice(start, end),
      mentions: own,
      items: items.filter(isIn),
      periods: spansOf(items.filter(isIn)).filter((period) => !isBase(period, text)),
      pieces: pieces.filter(isIn),
      whole: of?.start ?? (isFirst ? share : end),
    }
  }
  const isInside = (index: number): boolean =>
    [...items, ...pieces].some(({ start, end }) => start < index && index < end)
  const ends = starts.map(({ to }) => to.start)
  for (const { index, 0: sign } of text.matchAll(breaks)) {
    // The dash of `coal — by 20%` and the colon of `exports: $115bn` stand for a verb.
    const isVerb =
      /^[–—:：-]$/.test(sign) &&
      clauseAt(Math.max(0, ...ends.filter((end) => end < index)), index).mentions.length === 0
    if (!isInside(index) && !isVerb) ends.push(index)
  }
  const clauses: Clause[] = []
  for (const end of [...ends.toSorted((a, b) => a - b), text.length]) {
    const before = clauses.at(-1)
    const clause = clauseAt(before?.end ?? 0, end)
    if (before !== undefined && continues(clause, before)) clauses.splice(-1, 1, clauseAt(before.start, end))
    else clauses.push(clause)
  }
  return clauses
}

const edges = new Set<string>(['from', 'to', 'between', 'year'])

export const asks =
  (choices: RegExp) =>
  (item: Item): boolean =>
    item.kind === 'options' && choices.test(item.query)

/** The words of the other of two years, which two numbers are of in turn: `from 12% to 88% between 2021 and 2024`. */
export function ofOtherYear(mention: Mention, { mentions, items, pieces }: Clause): readonly Stretch[] | null {
  const from = mentions.find(({ words }, i) => words.some(isOf('from')) && mentions[i + 1]?.words.some(isOf('to')))
  const to = from && mentions[mentions.indexOf(from) + 1]
  const years = items.filter(isPeriod)
  const span = items.filter((item) => isPeriod(item) || (item.kind === 'mark' && edges.has(item.mark)))
  const order = span.map((item) => (item.kind === 'mark' ? item.mark : isPeriod(item) ? item.year : '')).join(' ')
  const isSpan = /^(?:between \d+|(?:from )?\d+ to) \d+(?: year)?$/.test(order) && countOf(years) === 2
  const isParted = items.some(
    ({ kind, start }) => kind !== 'filler' && start > (from?.end ?? 0) && start < (to?.start ?? 0),
  )
  if ((mention !== from && mention !== to) || !isSpan || isParted || !pieces.some(isRiseOrFall)) return null
  const own = years.toSorted((a, b) => (a.first < b.first ? -1 : 1))[mention === from ? 0 : 1]
  const turn = mention === from ? pieces.filter((piece) => piece.kind === 'from' || isRiseOrFall(piece)) : []
  return [...span.filter((item) => item !== own), ...turn]
}

export const countOf = (periods: readonly ReadPeriod[]): number =>
  new Set(periods.map(({ first, last }) => `${first} ${last}`)).size

export const isCounted = ({ items }: Clause): boolean => items.some(asks(/^(?:money|measure)/))
