import {
  type Clause,
  type Mention,
  asks,
  clausesOf,
  countOf,
  hasSubject,
  isCounted,
  isFlow,
  isOptions,
  isUnknown,
  mentionsIn,
  ofOtherYear,
  startsOf,
  verbsOf,
} from '#src/ask/clauses.ts'
import { type Mentioned, beginOf, goesOnWith, isDoubtful } from '#src/ask/doubts.ts'
import { namesNoPartner } from '#src/ask/partner.ts'
import { type Item, itemsOf } from '#src/ask/read.ts'
import { type Piece, blanked, isRiseOrFall, isOf, isPace, isShare, says, wordsAround } from '#src/ask/saidWords.ts'
import { isSpoken } from '#src/ask/stated.ts'
import { isBase, isPeriod, spansOf } from '#src/ask/toCheck.ts'
import { type Understood, understand } from '#src/ask/understand.ts'
import type { AskContext } from '#src/ask/vocabulary.ts'
import { type Stretch, plain } from '#src/ask/words.ts'
import { phraseLimit } from '#src/view/drawn.ts'
import type { ViewState } from '#src/view/viewState.ts'

export type Sentence = Understood & {
  /** A view for each further mention that has a check; that of the first is the sentence's own. */
  readonly others: readonly ViewState[]
  /** Statements and clauses without a check, each amount with its unit. */
  readonly leftUnchecked: readonly string[]
  /** Whether it states a number of one country's trade and names no partner. */
  readonly hasNoPartner: boolean
}

type Statements = Omit<Sentence, 'hasNoPartner'>

/** A statement about other years beside that of a sentence: `fell 10% for the first time since 2020`. */
const aside = new RegExp(wordsAround('aside'), 'gu')

/**
 * The period of a sentence that has one alone, with the words before and after it that make it an end; none beside a word that
 * is not understood, which may make it another: `in the first 11 months of 2024`.
 */
function sharedPeriod(clauses: readonly Clause[]): Stretch[] {
  const stating = clauses.filter(({ periods, mentions }) => periods.length > 0 && mentions.length > 0)
  // A change without a number dates those with one only where none of them is dated: `coal fell in 2024 and crude rose 3%`.
  const numbered = stating.filter(({ mentions }) => mentions.some(({ kind }) => kind !== 'change'))
  const all = numbered.length > 0 ? numbered : stating
  if (countOf(all.flatMap(({ periods }) => periods)) !== 1 || all.some(({ items }) => items.some(isUnknown))) return []
  return all.flatMap(({ items, periods, pieces }) => {
    const isAround = (i: number): boolean => [items[i - 1], items[i + 1]].some((item) => item?.kind === 'period')
    const marks = items.filter((item, i) => item.kind === 'mark' && isAround(i))
    return [...periods, ...marks, ...pieces.filter(({ kind }) => kind === 'rolling')]
  })
}

const isFrom = (item: Item): boolean => item.kind === 'mark' && item.mark === 'from'

/** Verbs that say a number, or before what number it is: `doubled`, `exceeded`. */
const otherVerbs = new Set<string>(['multiplied', 'halved', 'exceeded', 'under'])

/** The goods, with all that is said of them, and the verb that a clause takes from those before it. */
function taken(clause: Clause, before: readonly Clause[]): Stretch[] {
  const own = (is: (item: Item) => boolean): boolean => clause.items.some(is)
  const goods = before.findLast((one, i) => hasSubject(one, before.slice(0, i)))?.items ?? []
  const lent = before.findLast((one) => verbsOf(one).length > 0)
  const verbs = lent === undefined ? [] : [...verbsOf(lent), ...lent.pieces.filter(isPace)]
  // `The price of crude fell 16%, but imports rose`: not their price.
  const ofOwn = own(isFlow) ? [isFlow, isOptions] : own(isOptions) ? [isOptions] : []
  const isTaken = (item: Item): boolean => ![isPeriod, isFrom, ...ofOwn].some((is) => is(item))
  // `Of which cars were 13%`, and a verb that is not understood.
  const isWas = (kind: Piece['kind']): boolean => kind === 'was' || kind === 'reach'
  const { pieces, whole, end } = clause
  const hasVerb =
    verbsOf(clause).length > 0 || pieces.some(({ kind }) => isWas(kind) || otherVerbs.has(kind)) || own(isUnknown)
  const isBare = !hasVerb && whole === end
  if (hasSubject(clause, before)) return isBare ? verbs : []
  // 升至51%, 2021年为35% go on with a share.
  const isReached = pieces.some(({ kind }, i) => isWas(kind) || (kind === 'to' && isRiseOrFall(pieces[i - 1])))
  return [...goods.filter(isTaken), ...verbs.filter((verb) => isBare || (isReached && isShare(verb)))]
}

/** The amount that says in what a growth is: right after it, else the nearest before it, which a comma leaves the growth to. */
function amountOf(mention: Mention, mentions: readonly Mention[], text: string): Mention | undefined {
  const amounts = mentions.filter(({ kind }) => kind === 'amount' || kind === 'other')
  const next = amounts.find(({ end }) => end > mention.end)
  // `86 million tonnes, up 8%, worth $58bn`: of the tonnes.
  const last = mentions.findLast(({ end }) => end <= mention.start)
  const between = next && text.slice(mention.end, next.start)
  const isNext = between !== undefined && (last?.kind === 'amount' ? /^[\s(（]*$/ : /^[\s,(（]*$/).test(between)
  return isNext ? next : (amounts.findLast(({ end }) => end <= mention.start) ?? next)
}

/** The text without all that is not in these places. */
const only = (text: string, places: readonly Stretch[]): string =>
  places.reduce(
    (kept, { start, end }) => kept.slice(0, start) + text.slice(start, end) + kept.slice(end),
    ' '.repeat(text.length),
  )

/** A sentence with one view, and with mentions that it does not check. */
const alone = (one: Understood, leftUnchecked: readonly string[] = []): Statements => ({
  ...one,
  others: [],
  leftUnchecked,
})

/** Where a phrase that is too long is cut, so that no number or statement is: at the end of a sentence, else of a word. */
function lengthRead(phrase: string): number {
  if (phrase.length <= phraseLimit) return phrase.length
  const ends = [/[.!?;]\s|[。；！？]/gu, /[,，\s]/gu].map((pattern) =>
    [...phrase.slice(0, phraseLimit).matchAll(pattern)].at(-1),
  )
  const end = ends.find((found) => found !== undefined)
  return end === undefined ? phraseLimit : end.index + end[0].length
}

/** Understands a phrase, and tells what of a long one is not read. Never throws, whatever the phrase. */
export function understandSentence(phrase: string, shown: ViewState, context: AskContext): Sentence {
  const end = lengthRead(phrase)
  const text = plain(phrase.slice(0, end))
  const asides = Array.from(text.matchAll(aside), ({ 0: words, index: at }) => ({ start: at, end: at + words.length }))
  const read = understandStatements(blanked(text, asides), shown, context)
  const left = [...asides.map((one) => text.slice(one.start, one.end)), phrase.slice(end).trim()]
  const { check, analysis, series } = read.view
  const isOfOne = check !== null && analysis === null && series.length === 1
  return {
    ...read,
    leftUnchecked: [...read.leftUnchecked, ...left.filter((words) => words !== '')],
    hasNoPartner: isOfOne && namesNoPartner(text, series[0]?.startsWith('M') === true ? 'M' : 'X'),
  }
}

/**
 * Understands a phrase, and each mention of a sentence that has several: by itself in its clause, with the goods and the
 * verb of the clauses before it and the period of the sentence.
 */
function understandStatements(phrase: string, shown: ViewState, context: AskContext): Statements {
  const text = plain(phrase)
  const { mentions, pieces } = mentionsIn(text, context)
  const textOf = ({ start, end }: Stretch): string =>
    text.slice(start, end).replaceAll(/^[,;,；。\s]+|[,;,；。\s]+$/g, '')
  // Most phrases of the search state nothing.
  if (mentions.length === 0) return alone(understand(phrase, shown, context))
  // Words of a mention ask for no view, but for those that name its measure.
  const spoken = pieces.filter(
    (piece) => piece.isUsual !== true && isSpoken(piece) && !(piece.kind === 'filler' && piece.isChoice),
  )
  const items = itemsOf(blanked(text, [...mentions.flatMap(({ words }) => words), ...spoken]), context)
  const parts = { pieces, mentions, items }
  const starts = startsOf(parts)
  const clauses = clausesOf(text, parts, starts)
  if (mentions.length < 2 && clauses.length < 2) return alone(understand(phrase, shown, context))
  const period = sharedPeriod(clauses)
  // Moneys and measures that are said first, or last in brackets, are of all: `In yuan, exports rose 5% and imports 3%`.
  const inBrackets = /[(（][^()（）\d]+[)）][.。\s]*$/.exec(text)?.index ?? text.length
  const ofAll = items.filter(asks(/^(?:money|measure=[wv])/))
  const frame = ofAll.filter(({ end }) => end <= (mentions[0]?.start ?? 0))
  const ofList = ofAll.filter(({ start }) => start > inBrackets)
  const unfilled = blanked(text, pieces.filter(isOf('filler', 'record', 'of')))
  const isIn = (spans: readonly Stretch[]) => (piece: Stretch) =>
    spans.some(({ start, end }) => start <= piece.start && piece.end <= end)
  const readIn = (mentioned: Mentioned): Understood | null => {
    const { clause, mention, before } = mentioned
    const { mentions: all, periods, items: named } = clause
    const isGrowth = mention.kind === 'growth'
    const near = goesOnWith(mentioned).flatMap((one) => one.mentions)
    const amount = mention.kind === 'amount' ? undefined : amountOf(mention, near, text)
    // `From $147bn in 2021 to $245bn in 2024, or by 67%` is of both years, where no word makes it one of the last alone.
    const isLater = !says(clause.text, 'yearly') && !(hasSubject(clause, before) && periods.length > 0)
    const isGrown = (one: (typeof starts)[number]): boolean =>
      one.mention.kind === 'amount' && one.mention.start >= mention.end
    const isOfPair =
      isGrowth &&
      starts.every((one) => one.mention !== mention && (one.end !== mention || isGrown(one))) &&
      starts.some((one) => all.includes(one.mention) || one.end === mention || (isLater && one.to.end <= mention.start))
    const ofPair = isOfPair ? clauses.flatMap((one) => spansOf(one.items)) : periods
    if ((isOfPair && countOf(ofPair) !== 2) || mention.kind === 'rank' || amount?.kind === 'other') return null
    if (isDoubtful(mentioned)) return null
    const others = all.filter((one) => one !== mention)
    const earlier = before.flatMap((one) => one.mentions).filter(({ kind }) => kind === 'growth')
    // `$76bn, up 12.8%`: that verb is of the number after it.
    const ofNext = verbsOf(clause).filter(({ start }) => start >= mention.end && start < (others.at(-1)?.start ?? 0))
    // `Growth slowed from 47%`: it was a growth before too.
    const isTurn = isGrowth && clause.pieces.some(isPace) ? isPace : isRiseOrFall
    const ofStart = starts.flatMap((one) => (one.mention === mention ? [one.from, ...pieces.filter(isTurn)] : []))
    const ofTime = ofOtherYear(mention, clause) ?? (isGrowth ? [] : spansOf(named).filter((one) => isBase(one, text)))
    // `After rising 5% in 2023` dates that rise; read as `after 2023` it would begin the view there.
    const ofJoint = named.slice(0, 1).filter((item) => item.kind === 'mark' && item.mark === 'after')
    const told = [...earlier, ...others].flatMap(({ words }) => words)
    const left = [...told, ...ofNext, ...ofStart, ...ofTime, ...ofJoint]
    // 出口额达8292亿元，增长5%: of the yuan, as any money is a value.
    const lent = amount?.unit ?? ''
    const parting = lent.startsWith('money') ? /^(?:money|measure=[wp])/ : /^(?:money|measure)/
    const isParted = named.some(asks(parting)) || says(text.slice(beginOf(mentioned), mention.start), 'paid')
    const unit = isParted ? '' : lent
    const isInList = amount === undefined && clauses.slice(before.length + 1).every((one) => hasSubject(one, []))
    const counted = isCounted(clause) || unit !== '' ? [] : [...frame, ...(isInList ? ofList : [])]
    const ofYear = period.length === 0 && says(clause.text, 'yearly') ? (before.at(-1)?.periods ?? []) : period
    const places = [clause, ...taken(clause, before), ...(ofPair.length > 0 ? ofPair : ofYear), ...counted]
    const kept = pieces.filter(
      (piece) => isOf('rank', 'supplier')(piece) || (isIn(places)(piece) && !isIn(left)(piece)),
    )
    const understood = understand(only(blanked(text, left), places), shown, context, { pieces: kept, query: unit })
    // `Imports cost $62bn, up 3%` is no price of a tonne.
    const isOfOtherUnit = understood.view.measure === 'price' && amount !== undefined && !amount.unit.includes('price')
    return isOfOtherUnit || clause.pieces.some(isOf('low')) ? null : understood
  }
  const all = clauses.flatMap((clause, i) =>
    clause.mentions.map((mention) => {
      const before = clauses.slice(0, i)
      return { clause, mention, understood: readIn({ text, unfilled, mention, clause, before, starts }) }
    }),
  )
  const checked = all.flatMap(({ mention: { kind }, understood }) =>
    understood?.view.check == null ? [] : { understood, order: kind === 'change' ? 2 : kind === 'amount' ? 1 : 0 },
  )
  // An amount beside a growth, a share or a record is what it came to, and a number says more than a change without one.
  const first = checked.toSorted((one, other) => one.order - other.order)[0]?.understood
  if (first === undefined) {
    const whole = understand(phrase, shown, context)
    if (whole.view.check === null && !says(text, 'unclear') && !says(text, 'compared')) return alone(whole)
    const words = [...mentions.flatMap((one) => one.words), ...spoken]
    return alone(understand(blanked(text, words), shown, context), mentions.map(textOf))
  }
  const left = all.flatMap(({ clause, mention, understood }) => {
    if (understood?.view.check != null) return []
    return mention.kind === 'change' && clause.mentions.length === 1 ? clause : mention
  })
  const unstated = clauses.filter((clause) => clause.mentions.length === 0)
  return {
    ...first,
    unknown: [...new Set(checked.flatMap(({ understood }) => understood.unknown))],
    others: checked.flatMap(({ understood }) => (understood === first ? [] : [understood.view])),
    leftUnchecked: [...left, ...unstated].map(textOf),
  }
}
