import {
  type Clause,
  type Mention,
  countOf,
  hasSubject,
  isCounted,
  isFlow,
  isSubject,
  ofOtherTime,
  ofOtherYear,
  type startsOf,
} from '#src/ask/clauses.ts'
import type { Item } from '#src/ask/read.ts'
import { isOf, says } from '#src/ask/saidWords.ts'
import { isBase, spansOf } from '#src/ask/toCheck.ts'
import { typedWords } from '#src/ask/vocabulary.ts'

/** A mention in its clause, with all that bears on it. */
export type Mentioned = {
  readonly text: string
  /** The text without words that say nothing. */
  readonly unfilled: string
  readonly mention: Mention
  readonly clause: Clause
  readonly before: readonly Clause[]
  readonly starts: ReturnType<typeof startsOf>
}

const isGood = ({ kind }: Item): boolean => kind === 'good'
const names = ({ items }: Clause, is: (item: Item) => boolean): boolean => items.some(is)
const isGrowth = ({ kind }: Mention): boolean => kind === 'growth'

/** The clause of a mention, and the one before it where it goes on with that: `86 million tonnes, up 8%`. */
export const goesOnWith = ({ clause, before }: Mentioned): readonly Clause[] => {
  const isOwn = isCounted(clause) || names(clause, isFlow) || hasSubject(clause, before)
  return isOwn ? [clause] : [...before.slice(-1), clause]
}

/** Where the words before a mention begin, after those of the mention before it. */
export const beginOf = ({ clause, mention }: Mentioned): number =>
  clause.mentions.findLast(({ end }) => end <= mention.start)?.end ?? clause.start

/** Whether a mention may be of another flow, period, measure or amount than its words name: no check is made of it then. */
const doubts: readonly ((mentioned: Mentioned) => boolean)[] = [
  // `The most in five years`, `compared with a year earlier`: a time that is no period.
  ({ clause, before }) => before.length > 0 && clause.periods.length === 0 && ofOtherTime.test(clause.text),
  // `India's imports rose 20% and China's 8%`: of imports, not all that China sells; `to India 5%, to China 1%`.
  ({ clause, before }) =>
    before.some((one) => names(one, ({ kind }) => kind === 'beyond')) &&
    !names(clause, (item) => isSubject(item) && !isFlow(item)),
  isOfSeller,
  // `44% and 7% in 2022 and 2023` does not say which is of which.
  ({ mention, clause }) =>
    ofOtherYear(mention, clause) === null && countOf(clause.periods) > 1 && clause.mentions.filter(isGrowth).length > 1,
  // `Grew from 154,000 to 900,000, up 480%` is of pieces.
  (mentioned) => {
    const near = goesOnWith(mentioned)
    const told = new Set(near.flatMap(({ mentions }) => mentions.flatMap(({ words }) => words)))
    return near.some(({ pieces }) =>
      pieces.some(
        (piece) =>
          piece.kind === 'number' &&
          /\d[, ]\d{3}$/.test(mentioned.text.slice(piece.start, piece.end)) &&
          !told.has(piece),
      ),
    )
  },
  // `Imports of crude rose, and China paid 4% more`, `bought 3% more`: not of all that it buys.
  ({ clause, before }) =>
    (says(clause.text, 'paid') || says(clause.text, 'bought')) &&
    !names(clause, isGood) &&
    before.some((one) => names(one, isGood)),
  // `China paid less for LNG, although it bought more` does not say that it bought more by value.
  (mentioned) => {
    const { text, mention, clause, before } = mentioned
    const begin = beginOf(mentioned)
    return (
      mention.kind === 'change' &&
      !isCounted(clause) &&
      !names(clause, (item) => isGood(item) && item.start >= begin) &&
      says(text.slice(before[0]?.start ?? clause.start, begin), 'paid')
    )
  },
  // `To $115bn from $111bn in 2023`: that year is of the number before.
  ({ starts, mention, clause }) =>
    starts.some(
      ({ end, dates }) =>
        end === mention && clause.periods.every((own) => dates.some(({ start }) => start === own.start)),
    ),
  // 较2021年的672亿美元增长72%: the dollars are of that year.
  ({ text, unfilled, mention, clause }) =>
    !isGrowth(mention) &&
    !mention.words.some(isOf('to', 'reach')) &&
    spansOf(clause.items).some(
      (one) =>
        isBase(one, text) && one.end <= mention.start && !/[^\s年的'’]/.test(unfilled.slice(one.end, mention.start)),
    ),
  // `By 5% to 10%` says neither.
  ({ text, clause: { mentions } }) =>
    mentions.some((one, i) => {
      const next = mentions[i + 1]
      return (
        next !== undefined &&
        [one, next].every(isGrowth) &&
        text.slice(one.end, next.start).trim() === '' &&
        isOf('to')(next.words[0]) &&
        !one.words.some(isOf('from'))
      )
    }),
  ({ clause }) => clause.mentions.some(({ isCompared }) => isCompared),
  ({ text, clause }) => says(text, 'unclear') || says(clause.text, 'compared'),
]

/** In `Russia's exports fell while its imports rose` those imports are what China sells. */
function isOfSeller({ clause, before }: Mentioned): boolean {
  const flow = clause.items.find((item) => item.kind === 'flow')
  if (flow?.strength !== 1 || names(clause, isGood)) return false
  const opposite = flow.flow === 'M' ? 'X1' : 'M1'
  return before.some(
    (one) =>
      names(one, (item) => item.kind === 'flow' && item.strength === 3 && item.flow === flow.flow) &&
      typedWords.some(({ flows }) => flows[opposite].split(', ').some((word) => one.text.includes(word))),
  )
}

export const isDoubtful = (mentioned: Mentioned): boolean => doubts.some((is) => is(mentioned))
