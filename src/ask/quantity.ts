import { type Piece, ofNumber } from '#src/ask/saidWords.ts'
import { type Unit, decimalsOf, fractions } from '#src/view/check.ts'

/** A number as a phrase has it, with the pieces that it takes, the first and the last included. */
export type SaidNumber = {
  /** `strange` is understood, but of no kind that can be checked; `count` is of pieces. */
  readonly kind: 'percent' | 'factor' | 'level' | 'count' | 'points' | 'strange'
  /** As in a check, without a sign: `44`, `1/3`, `2.4`, `58.4`. */
  readonly number: string
  readonly unit: Unit
  /** The choice of the view that a unit makes. */
  readonly query: string
  /** Whether a rise adds it: 增长1.4倍 is to 2.4 times. */
  readonly isAdded: boolean
  readonly sign: string
  readonly first: number
  readonly last: number
}

type Numeral = { readonly number: string; readonly last: number }

/** Kinds of pieces after which a bare million is a unit and no number. */
const beforeUnit = new Set<Piece['kind']>(['number', 'word', 'foreign', 'good', 'flow'])

/** Digits, or Chinese numerals below a hundred. */
function numeralAt(pieces: readonly Piece[], i: number): Numeral | null {
  const [before, one] = [pieces[i - 1], pieces[i]]
  // `Several billion`, `coal in million tonnes` and a bare 亿 are no numbers; `a million cars`, `более миллиона` and 百亿 are.
  const isUnit = before === undefined || beforeUnit.has(before.kind) || /^(?:in|в)$/.test(before.value)
  if (one?.kind === 'scale' && Number(one.value) >= 6 && one.value !== '8' && !isUnit)
    return { number: '1', last: i - 1 }
  if (one?.kind !== 'number' || /^[数几]$/.test(before?.value ?? '')) return null
  const joined = [i + 1, i + 2].map((at) => (pieces[at]?.start === pieces[at - 1]?.end ? pieces[at] : undefined))
  const [a, b = '', c = ''] = [one, ...joined].map((piece) => (piece?.kind === 'number' ? piece.value : ''))
  // 二十一 is 二 and 十一.
  if (a?.length === 1 && b === '11') return { number: `${a}1`, last: i + 1 }
  if (a === '10' && b.length === 1) return { number: String(10 + Number(b)), last: i + 1 }
  // `Two and a half`, два с половиной.
  if (pieces[i + 1]?.kind === 'andHalf' && /^\d+$/.test(one.value)) return { number: `${one.value}.5`, last: i + 1 }
  if (b !== '10' || a?.length !== 1) return { number: one.value, last: i }
  return { number: String(Number(a) * 10 + (c.length === 1 ? Number(c) : 0)), last: c.length === 1 ? i + 2 : i + 1 }
}

/** A number times a power of ten, by moving the point alone, so that its digits stay those of the phrase. */
function shifted(number: string, by: number): string {
  const [whole = '', part = ''] = number.split('.')
  const digits = whole + part
  const point = whole.length + by
  const padded = digits.padStart(digits.length + Math.max(0, 1 - point), '0').padEnd(Math.max(point, 0), '0')
  const at = Math.max(point, 1)
  const rest = padded.slice(at)
  return padded.slice(0, at).replace(/^0+(?=\d)/, '') + (rest === '' ? '' : `.${rest}`)
}

const zerosOf = { '': 0, k: 3, m: 6, bn: 9, tn: 12 } as const satisfies { readonly [unit in Unit]: number }

/** In the largest unit that shows the digits and no more; 万 and 亿 are no units of a check. */
function scaled(number: string, zeros: number): { readonly number: string; readonly unit: Unit } | null {
  const forms = (['tn', 'bn', 'm', 'k', ''] as const).flatMap((unit) => {
    const by = zeros - zerosOf[unit]
    const form = shifted(number, by)
    // 8620万 is 86.2 million: a last zero of a whole number says nothing of how exact it is.
    const isWhole = !number.includes('.') && form.includes('.')
    const places = decimalsOf(number) - by
    return places > 3 ? [] : [{ unit, number: isWhole ? form.replace(/\.?0+$/, '') : form, isOwn: by === 0 }]
  })
  return forms.find(({ isOwn }) => isOwn) ?? forms.find((form) => Number(form.number) >= 1) ?? forms[0] ?? null
}

/** A fraction in its lowest terms, where a check may have it. */
const fractionOf = (above: number, below: number): string | undefined =>
  fractions.find((text) => {
    const [a = 0, b = 1] = text.split('/').map(Number)
    return a * below === above * b
  })

type Found = Pick<SaidNumber, 'kind' | 'number' | 'last'> & Partial<SaidNumber>

/** A number between two pieces of a phrase. */
type Place = Numeral & {
  readonly pieces: readonly Piece[]
  readonly phrase: string
  readonly first: number
  /** The sign or words before it that say its unit: `$58`, 每吨58. */
  readonly prefix: Piece | undefined
}

/** The number at a piece; null where there is none. A number that nothing follows is a year, a code or unknown. */
export function quantityAt(pieces: readonly Piece[], first: number, phrase: string): SaidNumber | null {
  const found = wordAt(pieces, first) ?? numberAt(pieces, first, phrase)
  return found && { unit: '', query: '', isAdded: false, sign: '', first, ...found }
}

/** A word that is a number, or a number after a word or sign that says its kind: 百分之五, `x2`. */
function wordAt(pieces: readonly Piece[], first: number): Found | null {
  const { kind, value = '', end } = pieces[first] ?? {}
  if (kind === 'fraction') return { kind: 'percent', number: value, last: first }
  if (kind === 'halved') return { kind: 'percent', number: '1/2', sign: '-', last: first }
  if (kind === 'factor' || kind === 'multiplied')
    return { kind: 'factor', number: value, sign: kind === 'multiplied' ? '+' : '', last: first }
  const isCross = kind === 'cross' && pieces[first + 1]?.start === end
  const of = isCross || kind === 'percentOf' ? numeralAt(pieces, first + 1) : null
  return of && { kind: isCross ? 'factor' : 'percent', ...of }
}

function numberAt(pieces: readonly Piece[], first: number, phrase: string): Found | null {
  const [before, piece, second, third] = [pieces[first - 1], ...pieces.slice(first, first + 3)]
  const isPerTonne = piece?.kind === 'perTonne'
  // `人民币2022年` is of a year.
  const isSign = isPerTonne || /[$¥₽]$/.test(phrase.slice(piece?.start, piece?.end)) || third?.kind === 'scale'
  const prefix = (isPerTonne || piece?.kind === 'unit') && second?.kind === 'number' && isSign ? piece : undefined
  const numeral = numeralAt(pieces, prefix === undefined ? first : first + 1)
  if (numeral === null) return null
  const { number, last } = numeral
  const [next, following] = pieces.slice(last + 1, last + 3)
  // `A 27-percent fall` has a dash before its unit.
  const isDashed = next?.value === '-' && following?.kind === 'percent'
  const to = isDashed || (next?.kind === 'percent' && following?.kind === 'points') ? last + 2 : last + 1
  if (pieces[to]?.kind === 'points') return { kind: 'points', number, last: to }
  const isTorn =
    /\d[.,]$/.test(phrase.slice(0, (prefix === undefined ? piece : second)?.start)) ||
    /^\.\d/.test(phrase.slice(pieces[last]?.end))
  const sign = before?.kind === 'word' && before.end === piece?.start && /^[+-]$/.test(before.value) ? before.value : ''
  const isRange = sign === '-' && pieces[first - 2]?.end === before?.start
  if (isTorn || isRange)
    return next?.kind === 'percent' || next?.kind === 'scale' ? { kind: 'strange', number, last: to } : null
  if (pieces[to]?.kind === 'percent') return { kind: 'percent', number, last: to, sign }
  const place = { ...numeral, pieces, phrase, first, prefix }
  return partAt(place) ?? factorAt(place) ?? amountAt(place)
}

/** Tenths and fractions: 三成, 两成半, `1/3`, 三分之二. */
function partAt({ pieces, phrase, number, last }: Place): Found | null {
  const [end, next, following] = [pieces[last]?.end, ...pieces.slice(last + 1, last + 3)]
  const kind = 'percent'
  if (next?.kind === 'number' && phrase.slice(end, next.start) === '/') {
    const fraction = fractionOf(Number(number), Number(next.value))
    return fraction === undefined ? null : { kind, number: fraction, last: last + 1 }
  }
  const more = numeralAt(pieces, last + 2)
  if (next?.kind === 'parts' && more !== null) {
    const fraction = fractionOf(Number(more.number), Number(number))
    return { kind: fraction === undefined ? 'strange' : kind, number: fraction ?? number, last: more.last }
  }
  if (next?.kind !== 'tenths' || next.start !== end) return null
  const tenths = Number(number) * 10
  if (following?.kind === 'fraction' && following.value === '1/2')
    return { kind, number: String(tenths + 5), last: last + 2 }
  if (more !== null && following?.start === next.end && /^\d$/.test(more.number))
    return { kind, number: String(tenths + Number(more.number)), last: more.last }
  return { kind, number: fractionOf(tenths, 100) ?? shifted(number, 1), last: last + 1 }
}

/** Multiples: `2.4 times`, `two fold`, `2x`, 2倍, `by a factor of 2`. */
function factorAt({ pieces, phrase, number, first, last }: Place): Found | null {
  const [end, next] = [pieces[last]?.end, pieces[last + 1]]
  const isOf = pieces.slice(0, first).findLast(({ kind }) => !besideNumbers.has(kind))?.kind === 'factorOf'
  if (next?.kind === 'times' || (next?.kind === 'cross' && next.start === end))
    return { kind: 'factor', number, last: last + 1, isAdded: phrase.slice(next.start, next.end) === '倍' }
  return isOf ? { kind: 'factor', number, last } : null
}

/** Money, a weight, a price of a tonne, a number of pieces, or of a unit that no figure has. */
function amountAt({ pieces, phrase, number, first, last, prefix }: Place): Found | null {
  const scale = pieces[last + 1]?.kind === 'scale' ? pieces[last + 1] : undefined
  const at = scale === undefined ? last : last + 1
  const between = (from: number): string => phrase.slice(pieces[from]?.end, pieces[from + 1]?.start)
  const isPerTonne = (from: number): boolean =>
    pieces[from + 1]?.kind === 'perTonne' ||
    (pieces[from + 1]?.value === 'measure=weight' && /^\.?\/$/.test(between(from)))
  // In `$115bn (¥821bn)` the second sign is of the second number.
  const unit = /^[\s.]*$/.test(between(at)) ? pieces[at + 1] : undefined
  if (unit?.kind === 'foreign') return { kind: 'strange', number, last: at + 1 }
  const own = unit?.kind === 'unit' && !isPerTonne(at) ? unit : undefined
  const to = own === undefined ? at : at + 1
  const ofUnit = own ?? (prefix?.kind === 'unit' ? prefix : undefined)
  const isYear = scale === undefined && prefix === undefined && /^(?:19|20)\d\d$/.test(number)
  if (ofUnit !== undefined && !isYear) {
    const [query = '', more = '0'] = ofUnit.value.split(' ')
    const end = isPerTonne(to) ? to + 1 : to
    const isPrice = end > to || prefix?.kind === 'perTonne'
    const level = scaled(number, Number(scale?.value ?? 0) + Number(more))
    // `$92 a barrel`, 每桶92美元: no figure here is by the barrel.
    const around = [...pieces.slice(Math.max(0, first - 2), first), ...pieces.slice(end + 1, end + 4)]
    return level === null || around.some(({ kind }) => kind === 'foreign')
      ? { kind: 'strange', number, last: to }
      : { kind: 'level', ...level, query: isPrice ? `measure=price&${query}` : query, last: end }
  }
  if (unit?.kind === 'pieces') return { kind: 'count', number, last: at + 1 }
  if (unit?.kind === 'good' && (scale !== undefined || Number(number) >= 10_000))
    return { kind: 'count', number, last: at }
  return scale === undefined ? null : { kind: 'strange', number, last: at }
}

/** Words that may stand among the two numbers of `from 7.4 to 11.7 billion dollars` and their units. */
const besideNumbers = new Set<string>('filler rise fall nearly about more less'.split(' '))
/** The number at a place with its units, those after it first, and where it ends. */
function measuredAt(pieces: readonly Piece[], i: number) {
  const at = pieces[i]?.kind === 'unit' ? i + 1 : i
  const scale = pieces[at + 1]?.kind === 'scale' ? at + 1 : at
  const unit = pieces[scale + 1]
  const end = unit?.kind === 'unit' || unit?.kind === 'percent' ? scale + 2 : scale + 1
  const [number, last] = [pieces[at], pieces[scale]]
  if (number?.kind !== 'number' || last === undefined) return null
  return { units: [...pieces.slice(at + 1, end), ...pieces.slice(i, at)], last, end }
}

/** The pieces of a phrase with the units of two numbers at both: `from 7.4 to 11.7 billion dollars`, 从74亿增至117亿美元. */
export function withUnits(pieces: readonly Piece[]): readonly Piece[] {
  const isYear = ({ kind, value }: Piece): boolean => kind === 'number' && /^(?:19|20)\d\d$/.test(value)
  const said = pieces.filter((piece) => !besideNumbers.has(piece.kind) && !isYear(piece))
  const loans = said.flatMap(({ kind }, i) => {
    const from = kind === 'from' ? measuredAt(said, i + 1) : null
    const turn = from === null ? -1 : said.findIndex((piece, at) => at >= from.end && piece.kind !== 'to')
    const to = from === null || turn === from.end ? null : measuredAt(said, turn)
    const next = pieces.find(({ start }) => to !== null && start >= (said[to.end - 1]?.end ?? 0))?.kind ?? ''
    if (from === null || to === null || next === 'number' || ofNumber.has(next)) return []
    const lend = (own: typeof from, other: typeof from) => {
      const lacking = other.units.filter((unit) => own.units.every((one) => one.kind !== unit.kind))
      const isMixed = own.units.length > 0 && [...own.units, ...lacking].some((unit) => unit.kind === 'percent')
      // A unit that is lent stands where its number does.
      const { start, end } = own.last
      return isMixed ? [] : [[own.last, lacking.map((unit) => ({ ...unit, start, end }))] as const]
    }
    return [...lend(from, to), ...lend(to, from)]
  })
  const lent = new Map(loans)
  return pieces.flatMap((piece) => [piece, ...(lent.get(piece) ?? [])])
}
