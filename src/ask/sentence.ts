import { type Item, itemsOf } from '#src/ask/read.ts'
import type { Piece } from '#src/ask/saidWords.ts'
import { type Statement, blanked, isChange, isShare, isSpoken, statementsIn } from '#src/ask/stated.ts'
import { type Understood, understand } from '#src/ask/understand.ts'
import type { AskContext } from '#src/ask/vocabulary.ts'
import { type Span, plain } from '#src/ask/words.ts'
import { phraseLimit } from '#src/view/drawn.ts'
import type { ViewState } from '#src/view/viewState.ts'

export type Sentence = Understood & {
  /** Views with the checks of what the sentence states beside the check of its own view. */
  readonly others: readonly ViewState[]
  /** Statements and clauses without a check. */
  readonly leftUnchecked: readonly string[]
}

type Clause = Span & {
  readonly statements: readonly Statement[]
  readonly items: readonly Item[]
  /** Whether its number is a part of what follows: `or 10% of all exports`. */
  readonly isOfWhole: boolean
  readonly verbs: readonly Piece[]
}

/** Where one clause ends and the next begins; a comma inside a number is none. */
const breaks = /[,;，；。](?!\d)|[.!](?=\s)|(?<=\s)(?:and|while|but|or|и|а|но|или)(?=\s)|而|并/gu

/** In such sentences the order of the words says which number belongs to what. */
const inTurn = /respectively|соответственно|分别/

const isPeriod = ({ kind }: Item): boolean => kind === 'period'
const isOptions = ({ kind }: Item): boolean => kind === 'options'
const isFlow = ({ kind }: Item): boolean => kind === 'flow'
/** Words of a time alone: `and 2023`. */
const isOfTime = ({ kind }: Item): boolean => ['period', 'mark', 'filler'].includes(kind)
/** A bare *imports* after a good is of that good. */
const isSubject = (item: Item): boolean =>
  ['good', 'beyond', 'unknown'].includes(item.kind) || (item.kind === 'flow' && item.strength > 1)
const hasSubject = ({ items, isOfWhole, statements }: Clause, before: readonly Clause[]): boolean =>
  items.some((item) => isSubject(item) && !(isOfWhole && item.start > (statements[0]?.end ?? 0))) ||
  (items.some(isFlow) && !before.some((one) => one.items.some(({ kind }) => kind === 'good')))

/** Whether a part goes on with the one before it: `rose 8%, to 86 million tonnes`, but `rose 8%, the most since 2017`. */
function continues(clause: Clause, before: Clause): boolean {
  const { statements, items, isOfWhole } = clause
  if (before.statements.length === 0 || (statements.length === 0 && items.every(isOfTime))) return true
  const isOfOtherTime = items.some(isPeriod) && before.items.some(isPeriod)
  return (
    !isOfOtherTime &&
    !isOfWhole &&
    (statements.length === 0 || !(hasSubject(clause, [before]) || items.some(isOptions)))
  )
}

function clausesOf(text: string, pieces: readonly Piece[], statements: readonly Statement[], items: readonly Item[]) {
  const clauseAt = (start: number, end: number): Clause => {
    const isIn = (place: Span): boolean => place.start >= start && place.end <= end
    const verbs = pieces.filter((piece) => isIn(piece) && (isChange(piece) || isShare(piece)))
    const own = statements.filter(isIn)
    const isOfWhole = pieces.some(({ kind }, i) => kind === 'of' && own.some((one) => one.end === pieces[i - 1]?.end))
    return { start, end, statements: own, items: items.filter(isIn), verbs, isOfWhole }
  }
  const isInside = (index: number): boolean =>
    [...items, ...pieces].some(({ start, end }) => start < index && index < end)
  const ends = Array.from(text.matchAll(breaks), ({ index }) => index).filter((index) => !isInside(index))
  const clauses: Clause[] = []
  for (const [i, end] of [...ends, text.length].entries()) {
    const before = clauses.at(-1)
    const clause = clauseAt(ends[i - 1] ?? 0, end)
    if (before !== undefined && continues(clause, before)) clauses.splice(-1, 1, clauseAt(before.start, end))
    else clauses.push(clause)
  }
  return clauses
}

const periodsIn = (items: readonly Item[]): number =>
  new Set(items.flatMap((item) => (item.kind === 'period' ? `${item.first} ${item.last}` : []))).size

/** The period of a sentence that has one alone, with the words before and after it that make it an end. */
function sharedPeriod(items: readonly Item[], pieces: readonly Piece[]): Span[] {
  if (periodsIn(items) !== 1) return []
  const isAround = (i: number): boolean => [items[i - 1], items[i + 1]].some((item) => item?.kind === 'period')
  const around = items.filter((item, i) => isPeriod(item) || (item.kind === 'mark' && isAround(i)))
  return [...around, ...pieces.filter(({ kind }) => kind === 'rolling')]
}

/** The goods, with all that is said of them, and the verb that a clause takes from those before it. */
function taken(clause: Clause, before: readonly Clause[]): Span[] {
  const own = (isOf: (item: Item) => boolean): boolean => clause.items.some(isOf)
  const goods = before.findLast((one, i) => hasSubject(one, before.slice(0, i)))?.items ?? []
  const verbs = before.findLast((one) => one.verbs.length > 0)?.verbs ?? []
  const isTaken = (item: Item): boolean =>
    !isPeriod(item) && !(own(isOptions) && isOptions(item)) && !(own(isFlow) && isFlow(item))
  return [
    ...(hasSubject(clause, before) ? [] : goods.filter(isTaken)),
    ...(clause.verbs.length > 0 || clause.isOfWhole ? [] : verbs),
  ]
}

/** The text without all that is not in these places. */
const only = (text: string, places: readonly Span[]): string =>
  places.reduce(
    (kept, { start, end }) => kept.slice(0, start) + text.slice(start, end) + kept.slice(end),
    ' '.repeat(text.length),
  )

/** A phrase that states one thing, or of which only these statements are known. */
const alone = (understood: Understood, leftUnchecked: readonly string[] = []): Sentence => ({
  ...understood,
  others: [],
  leftUnchecked,
})

/**
 * Understands a phrase, and each statement of a sentence that has several: by itself in its clause, with the goods and the
 * verb of the clauses before it and the period of the sentence. Never throws, whatever the phrase.
 */
export function understandSentence(phrase: string, shown: ViewState, context: AskContext): Sentence {
  const text = plain(phrase.slice(0, phraseLimit))
  const textOf = ({ start, end }: Span): string => text.slice(start, end).replace(/^[,;，；。\s]+/, '')
  const { statements, pieces } = statementsIn(text, context)
  // Words of a statement ask for no view, but for those that name its measure.
  const spoken = pieces.filter(
    (piece) => piece.isUsual !== true && isSpoken(piece) && !(piece.kind === 'filler' && piece.isChoice),
  )
  const items = itemsOf(blanked(text, [...statements, ...spoken]), context)
  const clauses = clausesOf(text, pieces, statements, items)
  if (statements.length < 2 && clauses.length < 2) return alone(understand(phrase, shown, context))
  const period = sharedPeriod(items, pieces)
  const all = clauses.flatMap((clause, i) => {
    const beside = [...taken(clause, clauses.slice(0, i)), ...(clause.items.some(isPeriod) ? [] : period)]
    // `44% and 7% in 2022 and 2023` does not say which is of which.
    const isUnclear =
      inTurn.test(text) ||
      (periodsIn(clause.items) > 1 && clause.statements.filter(({ isGrowth }) => isGrowth).length > 1)
    return clause.statements.map((statement) => {
      const others = clause.statements.filter((one) => one !== statement)
      // `$76bn, up 12.8%`: that verb is of the number after it.
      const ofNext = clause.verbs.filter(
        ({ start }) => start >= statement.end && others.some((other) => other.start > start),
      )
      const own = only(blanked(text, [...others.flatMap(({ words }) => words), ...ofNext]), [clause, ...beside])
      const said = [own, ...others.map(({ money }) => money)].join(' ')
      return { statement, understood: isUnclear ? null : understand(said, shown, context) }
    })
  })
  const checked = all.flatMap(({ understood }) => (understood?.view.check == null ? [] : understood))
  // An amount beside a growth, a share or a record is what it came to.
  const first = checked.find(({ view }) => !/:[<>~]*=/.test(view.check ?? '')) ?? checked[0]
  if (first === undefined) {
    const whole = understand(phrase, shown, context)
    if (whole.view.check === null && !inTurn.test(text)) return alone(whole)
    const words = [...statements.flatMap((one) => one.words), ...spoken]
    return alone(understand(blanked(text, words), shown, context), statements.map(textOf))
  }
  const left = all.flatMap(({ statement, understood }) => (understood?.view.check == null ? [statement] : []))
  const unstated = clauses.filter((clause) => clause.statements.length === 0)
  return {
    ...first,
    unknown: [...new Set(checked.flatMap(({ unknown }) => unknown))],
    others: checked.flatMap((one) => (one === first ? [] : [one.view])),
    leftUnchecked: [...left, ...unstated].map(textOf),
  }
}
