import { type Quantity, withUnits } from '#src/ask/quantity.ts'
import { type Piece, piecesOf } from '#src/ask/saidWords.ts'
import { around, isApart, isChange, isOf, linksBefore, quantitiesOf, statedBy } from '#src/ask/stated.ts'
import type { AskContext } from '#src/ask/vocabulary.ts'
import type { Span } from '#src/ask/words.ts'

/** A number, a record, a change without a number, or a rank, `the largest supplier`, which no figure says; with the words that tie it to its phrase. */
export type Mention = Span & {
  readonly kind: 'growth' | 'amount' | 'record' | 'rank' | 'change' | 'other'
  readonly words: readonly Span[]
  /** Choices of the unit of an amount, which a growth beside it shares: `8% to 86 million tonnes`. */
  readonly unit: string
  /** Whether it is what another number is compared with: `3% more than the $60bn`. */
  readonly isCompared: boolean
}

const kindOf = ({ kind }: Quantity): Mention['kind'] =>
  kind === 'level' ? 'amount' : kind === 'percent' || kind === 'factor' ? 'growth' : 'other'

/** Verbs of a change that no number has: `rose and reached $62bn`, but not `higher prices`. */
function loose(pieces: readonly Piece[], quantities: readonly Quantity[], phrase: string): readonly Piece[] {
  const takenBy = (quantity: Quantity) => {
    const words = around(pieces, quantity, phrase)
    const isReached = quantity.kind === 'level' && !words.has('from') && statedBy(quantity, words) !== null
    const after = pieces.slice(quantity.last + 1, quantity.last + 4).find(isChange)
    // `Which had doubled in 2023, collapsed in 2024` has two verbs.
    const own = isApart(phrase, pieces[quantity.last], after) ? undefined : after
    // `Growth fell to 4%`, 降幅扩大至10.4%: the growth has the number.
    const growth = words.has('to') && !isApart(phrase, words.growth, words.verb) ? words.growth : undefined
    return isReached ? [] : [words.verb ?? own, words.next, growth]
  }
  const taken = new Set(quantities.flatMap(takenBy))
  return pieces.filter((piece, i) => {
    const isOfNext = isOf('good', 'flow', 'word', 'record')(pieces[i + 1]) && !isApart(phrase, piece, pieces[i + 1])
    return isChange(piece) && piece.isUsual !== true && piece.isChoice !== true && !isOfNext && !taken.has(piece)
  })
}

/** Numbers and records of a phrase, and its pieces, of which both numbers of `from 7.4 to 11.7 billion` have the unit. */
export function mentionsIn(phrase: string, context: AskContext) {
  const pieces = withUnits(piecesOf(phrase, context))
  const quantities = quantitiesOf(pieces, phrase, context)
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
  const words = pieces.filter(isOf('record', 'rank')).map((piece) => {
    const isOfNumber = numbers.some(({ start, end }) => start < piece.start && end > piece.start)
    const links = isOfNumber ? [] : tied(linksBefore(pieces, piece, phrase))
    return mentionOf([...links, piece], piece.kind === 'rank' ? 'rank' : 'record')
  })
  const changes = loose(pieces, quantities, phrase).map((piece) => mentionOf([piece], 'change'))
  return { pieces, mentions: [...numbers, ...words, ...changes].toSorted((a, b) => a.start - b.start) }
}
