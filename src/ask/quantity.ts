import type { Piece } from '#src/ask/saidWords.ts'
import { type Unit, decimalsOf, fractions } from '#src/view/check.ts'

/** A number as a phrase has it, with the pieces that it takes, the first and the last included. */
export type Quantity = {
  /** `strange` is understood, but of no kind that can be checked; `count` is of pieces. */
  readonly kind: 'percent' | 'factor' | 'level' | 'halved' | 'count' | 'points' | 'strange'
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

/** Digits, digits parted by a space, or Chinese numerals below a hundred. */
function numeralAt(pieces: readonly Piece[], i: number): Numeral | null {
  const [one, two, three] = pieces.slice(i, i + 3)
  // `A million cars`, `более миллиона`; a bare 亿 is no number.
  if (one?.kind === 'scale' && Number(one.value) >= 6 && one.value !== '8' && pieces[i - 1]?.kind !== 'number')
    return { number: '1', last: i - 1 }
  if (one?.kind !== 'number') return null
  const [a, b, c] = [one, two, three].map((piece) => (piece?.kind === 'number' ? piece.value : ''))
  if (two?.kind === 'number' && a !== undefined && b !== undefined) {
    if (two.start === one.end + 1 && /^\d{1,3}$/.test(a) && /^\d{3}(?:\.\d+)?$/.test(b)) {
      const more = three?.kind === 'number' && three.start === two.end + 1 && /^\d{3}(?:\.\d+)?$/.test(c ?? '')
      return { number: a + b + (more ? c : ''), last: more ? i + 2 : i + 1 }
    }
    if (two.start !== one.end) return { number: a, last: i }
    if (a === '10' && b.length === 1) return { number: String(10 + Number(b)), last: i + 1 }
    if (b === '10' && a.length === 1) {
      const ones = three?.kind === 'number' && c?.length === 1 ? Number(c) : 0
      return { number: String(Number(a) * 10 + ones), last: ones > 0 ? i + 2 : i + 1 }
    }
  }
  return { number: one.value, last: i }
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
    const places = decimalsOf(number) - by
    return places > 3 ? [] : [{ unit, number: shifted(number, by), isOwn: by === 0 }]
  })
  const good = forms.find(({ isOwn }) => isOwn) ?? forms.find((form) => Number(form.number) >= 1) ?? forms[0]
  // 8620万 is 86.2 million: a last zero of a whole number says nothing of how exact it is.
  const isWhole = good !== undefined && !number.includes('.')
  return good === undefined
    ? null
    : {
        unit: good.unit,
        number: isWhole && good.number.includes('.') ? good.number.replace(/\.?0+$/, '') : good.number,
      }
}

/** A fraction in its lowest terms, where a check may have it. */
function fractionOf(above: number, below: number): string | null {
  const reduced = fractions.find((text) => {
    const [a = 0, b = 1] = text.split('/').map(Number)
    return a * below === above * b
  })
  return reduced ?? null
}

/** The number at a piece; null where there is none. A number that nothing follows is a year, a code or unknown. */
export function quantityAt(pieces: readonly Piece[], i: number, phrase: string): Quantity | null {
  const piece = pieces[i]
  if (piece === undefined) return null
  const before = pieces[i - 1]
  const quantity = (kind: Quantity['kind'], number: string, last: number, more?: Partial<Quantity>): Quantity => ({
    kind,
    number,
    unit: '',
    query: '',
    isAdded: false,
    sign: '',
    first: i,
    last,
    ...more,
  })
  if (piece.kind === 'fraction') return quantity('percent', piece.value, i)
  if (piece.kind === 'halved') return quantity('halved', '1/2', i)
  if (piece.kind === 'factor') return quantity('factor', piece.value, i)
  if (piece.kind === 'percentOf') {
    const of = numeralAt(pieces, i + 1)
    return of === null ? null : quantity('percent', of.number, of.last)
  }
  if (piece.kind === 'cross') {
    const of = numeralAt(pieces, i + 1)
    return of === null || pieces[i + 1]?.start !== piece.end ? null : quantity('factor', of.number, of.last)
  }
  // `$58`, but `人民币2022年` is of a year.
  const isSign = /[$¥₽]$/.test(phrase.slice(piece.start, piece.end))
  const isPrefixed =
    piece.kind === 'unit' && pieces[i + 1]?.kind === 'number' && (isSign || pieces[i + 2]?.kind === 'scale')
  const numeral = numeralAt(pieces, isPrefixed ? i + 1 : i)
  if (numeral === null) return null
  const { number, last } = numeral
  const start = pieces[isPrefixed ? i + 1 : i]?.start ?? 0
  const isTorn = /\d[.,]$/.test(phrase.slice(0, start)) || /^\.\d/.test(phrase.slice(pieces[last]?.end ?? 0))
  const isJoined = before?.kind === 'word' && before.end === piece.start
  const isRange = isJoined && before.value === '-' && pieces[i - 2]?.end === before.start
  const next = pieces[last + 1]
  const following = pieces[last + 2]
  const sign = isJoined && !isRange && /^[+-]$/.test(before.value) ? before.value : ''
  const strange = (to: number): Quantity => quantity('strange', number, to)
  if (next?.kind === 'points' || (next?.kind === 'percent' && following?.kind === 'points'))
    return quantity('points', number, next.kind === 'points' ? last + 1 : last + 2)
  if (isTorn || isRange) return next?.kind === 'percent' || next?.kind === 'scale' ? strange(last + 1) : null
  if (next?.kind === 'percent') return quantity('percent', number, last + 1, { sign })
  if (next?.kind === 'tenths' && next.start === pieces[last]?.end) {
    const more = numeralAt(pieces, last + 2)
    const tenths = Number(number)
    if (following?.kind === 'fraction' && following.value === '1/2')
      return quantity('percent', String(tenths * 10 + 5), last + 2)
    if (more !== null && following?.start === next.end && /^\d$/.test(more.number))
      return quantity('percent', String(tenths * 10 + Number(more.number)), more.last)
    const fraction = fractionOf(tenths, 10)
    return fraction === null
      ? quantity('percent', shifted(number, 1), last + 1)
      : quantity('percent', fraction, last + 1)
  }
  if (next?.kind === 'number' && phrase.slice(pieces[last]?.end, next.start) === '/') {
    const fraction = fractionOf(Number(number), Number(next.value))
    return fraction === null ? null : quantity('percent', fraction, last + 1)
  }
  if (next?.kind === 'parts') {
    const above = numeralAt(pieces, last + 2)
    const fraction = above && fractionOf(Number(above.number), Number(number))
    return above === null ? null : fraction === null ? strange(above.last) : quantity('percent', fraction, above.last)
  }
  const isFold = next?.kind === 'word' && next.value === '-' && following?.kind === 'times'
  if (isFold) return quantity('factor', number, last + 2)
  if (next?.kind === 'times')
    return quantity('factor', number, last + 1, { isAdded: phrase.slice(next.start, next.end) === '倍' })
  if (next?.kind === 'cross' && next.start === pieces[last]?.end) return quantity('factor', number, last + 1)
  const relations = new Set<Piece['kind']>(['more', 'less', 'nearly', 'about'])
  if (pieces.slice(0, i).findLast(({ kind }) => !relations.has(kind))?.kind === 'factorOf')
    return quantity('factor', number, last)
  const scale = next?.kind === 'scale' ? next.value : null
  const at = scale === null ? last : last + 1
  // In `$115bn (¥821bn)` the second sign is of the second number.
  const isBeside = /^[\s.]*$/.test(phrase.slice(pieces[at]?.end, pieces[at + 1]?.start))
  const unit = isBeside ? pieces[at + 1] : undefined
  if (unit?.kind === 'foreign') return strange(at + 1)
  const isUnit = unit?.kind === 'unit'
  const isSlash = (from: number): boolean => /^\.?\/$/.test(phrase.slice(pieces[from]?.end, pieces[from + 1]?.start))
  const isPerTonne = isUnit && unit.value === 'measure=weight' && isSlash(at)
  const [query = null, more = '0'] =
    (isUnit && !isPerTonne ? unit.value : isPrefixed ? piece.value : undefined)?.split(' ') ?? []
  const own = scaled(number, Number(scale ?? 0) + Number(more))
  const isYear = scale === null && !isPrefixed && /^(?:19|20)\d\d$/.test(number)
  if (query !== null && !isYear) {
    const to = isUnit ? at + 1 : at
    const isPer = !isPerTonne && pieces[to + 1]?.value === 'measure=weight' && isSlash(to)
    const choices = isPer || isPerTonne ? `measure=price&${query}` : query
    // `$92 a barrel`, 每桶92美元: no figure here is by the barrel.
    const isOfOther = [...pieces.slice(Math.max(0, i - 2), i), ...pieces.slice(to + 1, to + 4)].some(
      ({ kind }) => kind === 'foreign',
    )
    return own === null || isOfOther
      ? strange(to)
      : quantity('level', own.number, isPer ? to + 1 : to, { unit: own.unit, query: choices })
  }
  if (unit?.kind === 'pieces') return quantity('count', number, at + 1)
  const isLarge = scale !== null || Number(number) >= 10_000
  if (unit?.kind === 'good' && isLarge) return quantity('count', number, at)
  return scale === null ? null : strange(at)
}

/** Kinds of pieces by the letters that `fromTo` has for them; others are `-`. */
const kinds = { f: 'from', t: 'to', c: 'rise fall', d: 'filler', a: 'nearly about more less', n: 'number', s: 'scale' }
const units = { u: 'unit', p: 'percent', x: 'times cross points pieces foreign tenths parts' }
const letters = new Map(
  Object.entries({ ...kinds, ...units }).flatMap(([letter, some]) =>
    some.split(' ').map((kind) => [kind, letter] as const),
  ),
)
const fromTo = /f[ad]*u?ns?[up]?[cd]*t[adt]*u?ns?[up]?(?![nsupx])/g

/** The phrase with the units of two numbers at both: `from 7.4 to 11.7 billion dollars`, 从74亿增至117亿美元. */
export function withUnits(phrase: string, pieces: readonly Piece[]): string {
  const isYear = ({ kind, value }: Piece): boolean => kind === 'number' && /^(?:19|20)\d\d$/.test(value)
  const line = pieces.map((piece) => (isYear(piece) ? 'd' : (letters.get(piece.kind) ?? '-'))).join('')
  const unitsAt = (i: number): Piece[] => {
    const [after = ''] = /^s?[up]?/.exec(line.slice(i + 1)) ?? []
    return [
      ...pieces.slice(i + 1, i + 1 + after.length),
      ...pieces.slice(i - 1, i).filter(({ kind }) => kind === 'unit'),
    ]
  }
  let text = phrase
  for (const { 0: found, index } of Array.from(line.matchAll(fromTo)).toReversed()) {
    const [one, other] = [index + found.indexOf('n'), index + found.lastIndexOf('n')]
    for (const [to, of] of [
      [other, one],
      [one, other],
    ] as const) {
      const [own, others] = [unitsAt(to), unitsAt(of)]
      const lacking = others.filter(({ kind }) => own.every((unit) => unit.kind !== kind))
      const isMixed = own.length > 0 && [...own, ...lacking].some(({ kind }) => kind === 'percent')
      const words = lacking.map(({ start, end }) =>
        phrase.slice(start, end).replace(/^(?=\w|\p{Script=Cyrillic})/u, ' '),
      )
      const at = pieces[line[to + 1] === 's' ? to + 1 : to]?.end ?? 0
      if (!isMixed) text = text.slice(0, at) + words.join('') + text.slice(at)
    }
  }
  return text
}
