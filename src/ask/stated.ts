import { type SaidNumber, quantityAt } from '#src/ask/quantity.ts'
import {
  type Piece,
  blanked,
  isApart,
  isRiseOrFall,
  isOf,
  isPace,
  isShare,
  says,
  wordsAround,
} from '#src/ask/saidWords.ts'
import { sharerOf } from '#src/ask/sharer.ts'
import { type AskContext, goodsOf } from '#src/ask/vocabulary.ts'
import { type Relation, type Statement, decimalsOf, isStatable } from '#src/view/check.ts'

/** The reason why a stated number has no check: percentage points, another number, no period, not one commodity, or an unknown word. */
export type Unchecked = 'points' | 'number' | 'period' | 'good' | 'word'

const isTurn = isOf('rise', 'fall', 'pace')
const isRelation = isOf('more', 'less', 'exceeded', 'under', 'nearly', 'about')
const isTie = isOf('by', 'to', 'from', 'of', 'reach', 'was', 'factorOf', 'filler')
/** Words that may stand between a number and its verb. */
const isLink = (piece: Piece | undefined): boolean => isRelation(piece) || isTie(piece)
const ofStatement = isOf('of', 'reach', 'was', 'about', 'filler', 'rolling', 'rank', 'supplier', 'pace')
/** Words of a statement wherever they stand in it. */
export const isSpoken = (piece: Piece): boolean => isRiseOrFall(piece) || isShare(piece) || ofStatement(piece)

const opposite = { '': '', '>': '<', '<': '>', '~': '~' } as const satisfies { readonly [of in Relation]: Relation }

/** The words that tie a number or a record to what stands before it. */
export function linksBefore(pieces: readonly Piece[], piece: Piece | undefined, phrase: string): readonly Piece[] {
  const at = piece === undefined ? 0 : pieces.indexOf(piece)
  let start = at
  while (isLink(pieces[start - 1]) && !isApart(phrase, pieces[start - 1], pieces[start])) start -= 1
  // `Exceeded in 2024 $8bn`.
  const isYear = /^(?:19|20)\d\d$/.test(pieces[start - 1]?.value ?? '')
  const said = isYear ? pieces.slice(0, start - 1).findLast(({ kind }) => kind !== 'filler') : undefined
  const isSaid = isOf('exceeded', 'under')(said) && !isApart(phrase, said, pieces[start])
  return [...(said !== undefined && isSaid ? [said] : []), ...pieces.slice(start, at)]
}

/** Between two verbs: `rose 59% and exceeded 100 million`. */
const parted = new RegExp(`[,;(（]|${wordsAround('joint')}`, 'u')

/** Reads the words around a number. */
export function around(pieces: readonly Piece[], { first, last }: SaidNumber, phrase: string) {
  const links = linksBefore(pieces, pieces[first], phrase)
  const start = links[0] === undefined ? first : pieces.indexOf(links[0])
  const has = (kind: Piece['kind']): boolean => links.some(isOf(kind))
  const left = pieces.slice(0, first).findLastIndex((piece) => isRiseOrFall(piece) || isShare(piece))
  const next = isApart(phrase, pieces[last], pieces[last + 1]) ? undefined : pieces[last + 1]
  const whole = pieces.slice(last + 1).find(({ kind }) => kind !== 'filler')
  const isFollowed = isOf('rise', 'fall', 'more', 'less')(next)
  // In 增长58.7%，突破1亿吨 the amount is none of the change, but in `up 47%, or more than $35bn` it is.
  const isAfterComma = isOf('more', 'less', 'nearly')(links[0]) && isApart(phrase, pieces[start - 1], links[0])
  const said = links.find(isOf('exceeded', 'under'))
  const isSaidNext = said !== undefined && parted.test(phrase.slice(pieces[start - 1]?.end, said.start))
  // `The growth of exports exceeded $10bn`.
  const isAmountOf = isOf('of', 'good', 'flow')(pieces[left + 1]) && said !== undefined
  const isByGrowth = left >= 0 && isAmountOf && !parted.test(phrase.slice(pieces[left]?.end, said.start))
  // `Growth halved`, `growth fell by 5%`, `a third of the growth`: no growth or share of the goods.
  const isVerb = isOf('halved', 'multiplied')(pieces[first])
  const noun = isVerb ? left : isRiseOrFall(pieces[left]) ? pieces.slice(0, left).findLastIndex(isRiseOrFall) : -1
  const isPlain = pieces.slice(noun + 1, isVerb ? first : left).every(isOf('of', 'flow', 'good', 'filler'))
  const isOfNoun = (pieces[noun]?.isChoice ?? pieces[noun]?.isUsual) === true && isRiseOrFall(pieces[noun]) && isPlain
  const isOfGrowth =
    (isOfNoun && !isApart(phrase, pieces[noun], pieces[first]) && !pieces.slice(left + 1, first).some(isOf('to'))) ||
    says(phrase.slice(pieces[last]?.end).trimStart(), 'ofGrowth', 'first')
  const isOwnAmount = isSaidNext || (isAfterComma && !says(phrase.slice(links[0]?.start), 'joint', 'first'))
  const isMore = has('more') || has('exceeded') || isOf('orMore')(next)
  const relation: Relation = isMore ? '>' : has('less') || has('under') ? '<' : has('nearly') ? '~' : ''
  return {
    links,
    has,
    relation,
    /** The number with a relation after it: `100 or more`. */
    own: pieces.slice(first, isOf('more', 'less', 'orMore')(next) ? last + 2 : last + 1),
    /** The nearest verb of change or share before the number. */
    verb: pieces[left],
    /** A change that the verb is of: `growth fell to 5%`. */
    growth: pieces.slice(0, Math.max(left, 0)).findLast(isRiseOrFall),
    between: pieces.slice(left + 1, first),
    isByGrowth,
    isOfGrowth,
    isOfShare: pieces.slice(0, first).some(isShare),
    next,
    /** `51% of`, `51 % всего импорта`. */
    isOfWhole: isOf('of', 'flow')(next) || whole?.kind === 'flow',
    /** `44% more`. */
    comparison: isFollowed ? (isOf('rise', 'more')(next) ? ('rise' as const) : ('fall' as const)) : null,
    changeAfter: pieces.slice(last + 1, last + 4).find(isRiseOrFall)?.kind,
    hasShareAfter: pieces.slice(last + 1).some(isShare),
    verbBefore: isOwnAmount ? undefined : pieces[start - 1],
  }
}

type Around = ReturnType<typeof around>

const grown = (kind: Piece['kind'] | undefined, relation: Relation, number: string): Statement =>
  kind === 'fall'
    ? { kind: 'growth', relation: opposite[relation], number: `-${number}` }
    : { kind: 'growth', relation, number }

function percentStated({ number, sign }: SaidNumber, words: Around): Statement | null {
  const { relation, verb, growth, between, next, isOfShare, isOfWhole, comparison, changeAfter, hasShareAfter, has } =
    words
  const share = { kind: 'share', relation, number } as const
  // `Up from 44%`, 由44%放缓, are where it was before.
  if (has('from') || isPace(next)) return null
  if (isOfWhole && (has('was') || has('reach'))) return share
  if (sign !== '') return grown(sign === '-' ? 'fall' : 'rise', relation, number)
  if (comparison !== null) return grown(comparison, has('more') || has('less') || has('nearly') ? relation : '', number)
  if (isRiseOrFall(verb)) {
    // A share may rise to a number of percent, but by one it would be a growth of the share.
    // 升至2022年的51%: the year stands between.
    const isTo = has('to') || isOf('to')(between.find((piece) => !isPace(piece)))
    // `Growth slowed to 4%`; by one it would be a change of the growth.
    if (between.some(isPace)) return isTo && !isOfShare ? grown(verb?.kind, relation, number) : null
    if (isTo && growth !== undefined && !isOfShare) return grown(growth.kind, relation, number)
    if (isOfShare || isTo) return isTo && (isOfShare || isOfWhole) ? share : null
    return grown(verb?.kind, relation, number)
  }
  if (isShare(verb) || isOfWhole) return share
  if (changeAfter !== undefined) return grown(changeAfter, relation, number)
  return hasShareAfter ? share : null
}

/** Fractions that stay after a fall to a half, a third and so on. */
const fallenBy: { readonly [times: string]: string } = { 2: '1/2', 3: '2/3', 4: '3/4', 5: '4/5', 10: '9/10' }

function factorStated({ number, isAdded, sign }: SaidNumber, words: Around): Statement | null {
  const { relation, verb, between, isOfShare, comparison } = words
  if (isOfShare) return null
  // Exports that doubled did not fall, though `coal fell 27%` stands before them.
  if (sign === '' && (verb?.kind === 'fall' || comparison === 'fall')) {
    const fall = fallenBy[number]
    return fall === undefined ? null : grown('fall', relation, fall)
  }
  const isOn = isAdded && verb?.kind === 'rise' && !between.some(isOf('to', 'was', 'reach'))
  if (!isOn) return Number(number) > 0 ? { kind: 'factor', relation, number } : null
  return { kind: 'factor', relation, number: (Number(number) + 1).toFixed(decimalsOf(number)) }
}

function levelStated({ number, unit }: SaidNumber, words: Around): Statement | null {
  const { relation, has, verb, verbBefore, comparison, isByGrowth } = words
  // An amount from which something rose, or by which, is none that it had.
  const isChanged = isRiseOrFall(verb) && (has('by') || isByGrowth)
  const isOfChange = isRiseOrFall(verbBefore) && !has('to') && !has('reach') && !has('was')
  // `The gap narrowed to $15bn`: no amount of the trade.
  const isOther = has('from') || isChanged || comparison !== null || isOfChange || isPace(verbBefore)
  return isOther ? null : { kind: 'level', relation, number, unit }
}

export function statedBy(quantity: SaidNumber, words: Around): Statement | null {
  const { kind } = quantity
  if (words.isOfGrowth) return null
  if (kind === 'percent') return percentStated(quantity, words)
  if (kind === 'factor') return factorStated(quantity, words)
  return kind === 'level' ? levelStated(quantity, words) : null
}

export function saidNumbersOf(
  pieces: readonly Piece[],
  phrase: string,
  { catalogue, nomenclature }: AskContext,
): SaidNumber[] {
  const goods = goodsOf(catalogue, nomenclature)
  const found: SaidNumber[] = []
  for (let i = 0; i < pieces.length;) {
    const quantity = quantityAt(pieces, i, phrase)
    // The code before a name: `6109 T-shirts` are no tonnes, `9107 Time switches` no multiple, and 2710 成品油 no tenths.
    const code = pieces[i]?.value ?? ''
    const isName = quantity?.last === i + 1 && /^\d{4}$/.test(code) && goods([code], null).length > 0
    if (isName && (quantity.kind !== 'percent' || pieces[i + 1]?.kind === 'tenths')) {
      i += 1
      continue
    }
    if (quantity !== null) found.push(quantity)
    i = (quantity?.last ?? i) + 1
  }
  return found
}

/**
 * Reads a statement; null where a phrase states nothing. Of several numbers the first change or share counts, else the first
 * amount; without a number, a record or a change alone.
 *
 * @param phrase in the form that `plain` gives it
 */
export function readStated(phrase: string, context: AskContext, pieces: readonly Piece[]) {
  const quantities = saidNumbersOf(pieces, phrase, context)
  const isSequential = pieces.some(isOf('sequential'))
  const all = quantities.map((quantity) => {
    const words = around(pieces, quantity, phrase)
    return { quantity, words, statement: isSequential ? null : statedBy(quantity, words) }
  })
  const record = pieces.find(isOf('record'))
  const changes = pieces.filter((piece) => isRiseOrFall(piece) && !piece.isUsual && !piece.isChoice)
  // `Coal imports fell`, `more electronics`: any change is more than none, but no lost number.
  const isLost = (piece: Piece): boolean => piece.kind === 'number' && !/^(?:\d{4}|\d{6})$/.test(piece.value)
  // `Did exports fall?` asks for a change, but `which exports fell?` does not.
  const isAsked = /[?？]/.test(phrase) && !says(phrase, 'whether')
  const isPlain = quantities.length === 0 && !isSequential && !pieces.some(isLost) && !isAsked
  const isWorded = isPlain && changes.length === 1
  const change = isWorded ? changes[0] : undefined
  const alone = record ?? change
  const amounts = record === undefined ? all : []
  // An amount beside a growth or a record is what it came to.
  const found =
    all.find(({ statement, quantity: { kind } }) => statement !== null && kind !== 'level') ??
    amounts.find(({ statement }) => statement !== null) ??
    amounts.find(({ quantity: { kind } }) => isSequential || ['points', 'count', 'strange', 'level'].includes(kind))
  if (found === undefined && (alone === undefined || pieces.some(isOf('low', 'pace')))) return null
  const kind = found?.quantity.kind
  const worded: Statement = record === undefined ? grown(change?.kind, '>', '0') : { kind: 'record' }
  const said = found === undefined ? worded : found.statement
  const spoken = [
    ...(found === undefined ? pieces.filter((piece) => piece === alone) : [...found.words.links, ...found.words.own]),
    // `Russia supplied China with $14bn of coal` says who sold it.
    ...pieces.filter(
      (piece) => isSpoken(piece) && (said?.kind === 'share' || piece.isChoice !== true || !isShare(piece)),
    ),
    // The 至 of 增至2023年的117亿美元 makes no end of the year.
    ...pieces.filter((piece, i) => piece.kind === 'to' && isTurn(pieces[i - 1]) && pieces[i - 1]?.end === piece.start),
  ].filter((piece) => piece.isUsual !== true)
  // `Fell to 2021 levels` says how much there was, and not that it fell from then; a share that fell is no fall of the goods.
  const isOther = says(phrase, 'toLevel') || (found === undefined && pieces.some(isShare))
  const statement = said !== null && isStatable(said) && !isOther ? said : null
  const isUnit = kind === 'level' && statement !== null
  const isOfPrice = [change, found?.words.verb, found?.words.next].some((piece) => piece?.value === 'price')
  const isCount = statement === null && kind === 'count'
  return {
    /** Null where the number is none that can be checked. */
    statement,
    why: kind === 'points' ? 'points' : isSequential ? 'period' : 'number',
    /** The phrase without the words of the statement; a `to` left of a record would make the year an end. */
    rest: isCount ? phrase : blanked(phrase, [...spoken, ...linksBefore(pieces, record, phrase)]),
    /** Choices that the unit of an amount makes. */
    query: isUnit ? (found?.quantity.query ?? '') : isOfPrice ? 'measure=price' : '',
    /** The country whose share in the other's imports is stated; null where it is a good's share in all goods. */
    shareOf: found && statement?.kind === 'share' ? sharerOf(pieces, found.quantity, phrase) : null,
    isRolling: pieces.some(isOf('rolling')),
    /** A number of pieces, or one of a time to come, which no figure has. */
    beyond: isCount ? 'counts' : pieces.some(isOf('future')) ? 'forecasts' : null,
  } as const
}

/** A statement about the goods of a phrase, beside the view that it asks for. */
export type Stated = NonNullable<ReturnType<typeof readStated>>
