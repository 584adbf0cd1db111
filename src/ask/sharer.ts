import type { SaidNumber } from '#src/ask/quantity.ts'
import { type Piece, blanked, isApart, isOf, isShare, says } from '#src/ask/saidWords.ts'

type Sharer = 'ofRussia' | 'ofChina' | 'unclear'

const isNamed = isOf('shareOfRussia', 'shareOfChina')

/**
 * The country whose share of the other's imports of a good a number is: `Russian coal made up 23% of China's coal imports`;
 * `unclear` where it is a share of all that one country trades, `Crude made up 2% of China’s imports`, which no table has. Bare
 * `imports` beside a supplier are of the good: `Russia was the largest supplier of crude, with 19% of imports`.
 */
export function sharerOf(pieces: readonly Piece[], quantity: SaidNumber, phrase: string): Sharer | null {
  const sharer = sharerBeside(pieces, quantity, phrase)
  const supplier = pieces.find(isOf('supplier'))?.value
  if (supplier === undefined || sharer === 'ofRussia' || sharer === 'ofChina') return sharer
  return supplier === 'M' ? 'ofRussia' : supplier === 'X' ? 'ofChina' : 'unclear'
}

function sharerBeside(pieces: readonly Piece[], { first, last }: SaidNumber, phrase: string): Sharer | null {
  // In `51% was Russian crude` the good is the part.
  const named = pieces.filter((piece, i) => isNamed(piece) && !(i > last && isOf('good')(pieces[i + 1])))
  const [sharer, ...more] = new Set(named.map(({ kind }) => kind))
  if (sharer !== undefined) return more.length > 0 ? null : sharer === 'shareOfRussia' ? 'ofRussia' : 'ofChina'
  const after = pieces.slice(last + 1)
  const end = after.findIndex((one, i) => isOf('was', 'reach', 'share')(one) || isApart(phrase, pieces[last + i], one))
  const said = pieces.slice(0, first)
  // In 占中国煤炭进口的比重 the verb has the whole.
  const verb = said.findLastIndex(({ start }) => phrase.startsWith('占', start))
  const left = verb < 0 ? said.findLastIndex(isOf('share')) : verb
  // Chinese names the whole between the verb and the number; in `share of crude oil in imports` the good is the part.
  const between = left < 0 ? [] : said.slice(left + 1)
  const joint = between.findIndex(({ kind }) => kind === 'filler')
  const part = between.slice(0, Math.max(0, joint)).map(({ kind }) => kind)
  const isOfPart = /^(?:flow )?good$/.test(part.filter((kind) => kind !== 'of').join(' '))
  const beside = [...between.slice(isOfPart ? joint : 0), ...after.slice(0, end < 0 ? undefined : end)]
  // 在俄罗斯进口汽车中的份额 names the whole before the share.
  const inWhole = /(?<=在)[^,，。;；]+?(?=中)/.exec(phrase)
  const within = pieces.filter(
    (piece) => inWhole !== null && piece.start >= inWhole.index && piece.end <= inWhole.index + inWhole[0].length,
  )
  const isWithin = within.some(isOf('flow')) && within.some(isOf('good'))
  // `In China’s imports crude was 51%`, but `Russian crude` is no whole.
  const before = isWithin ? within : said.some(isOf('good')) ? [] : said.filter(isOf('flow'))
  const whole = beside.some(isOf('flow')) ? beside : before
  const flowsIn = (some: readonly Piece[]): string =>
    some.flatMap(({ kind, value }) => (kind === 'flow' ? value : [])).join()
  if (!whole.some(isOf('good'))) {
    // A bare `imports` (M1) names no country; `China’s imports` and `imports from Russia` (both M3) differ by `ofBoth`.
    const isOfOne = flowsIn(whole).match(/[23]/g)?.length === 1
    // `Chinese cars made up 88% of imports`: of Russia’s, perhaps of cars.
    const isOfChina = flowsIn(whole) === 'M1' && /^(?!.*M[23]).*X[23]/.test(flowsIn(pieces))
    const isOfAll = isOfOne && !says(phrase.slice(whole[0]?.start, whole.at(-1)?.end), 'ofBoth')
    return isOfChina || isOfAll ? 'unclear' : null
  }
  const [inside, outside] = [flowsIn(whole), flowsIn(pieces.filter((piece) => !whole.includes(piece)))]
  const isAfterGood = /^(?:of |filler |flow )*good (?:filler )*flow\b/.test(after.map(({ kind }) => kind).join(' '))
  if (isAfterGood && inside.endsWith('3') && !pieces.some(isOf('share', 'was'))) {
    // `China got 20% of its coal from Russia`, but `Russia sent half of its coal exports to China` is of no imports.
    const isGot = pieces.some(isOf('reach'))
    if (isGot && inside.endsWith('M3') && outside === 'X2') return 'ofRussia'
    return isGot && inside.endsWith('X3') && outside === 'M2' ? 'ofChina' : 'unclear'
  }
  if (/X2.*M1|M3/.test(inside) && /M2/.test(outside)) return 'ofRussia'
  return /M2.*M1|X3/.test(inside) && /X2/.test(outside) ? 'ofChina' : 'unclear'
}

/** China's imports that what follows belongs to: `imports of Russian coal` are no whole of which Russia has a share. */
const ofGood = /\b[MX][13] (?:of )*[MX]2\b/

/**
 * The country whose share of the other's imports a question without a number asks for: `what share of China's coal comes from
 * Russia`, `the share of Russian coal in China's imports`; with the phrase without the words for that. Null where it asks for none.
 *
 * @param phrase in the form that `plain` gives it
 */
export function readSharer(phrase: string, pieces: readonly Piece[]) {
  if (!pieces.some(isOf('share'))) return null
  const sharer = pieces.find(isNamed)?.kind
  const flows = pieces.flatMap(({ kind, value }) => (kind === 'flow' ? value : kind === 'of' ? kind : [])).join(' ')
  const isOfBoth = says(phrase, 'ofBoth') || ofGood.test(flows)
  const isPart = (seller: string, whole: RegExp): boolean =>
    sharer === undefined && !isOfBoth && flows.includes(seller) && whole.test(flows)
  const isOfRussia = sharer === 'shareOfRussia' || isPart('M2', /M3|X2 (?:of )*M1/)
  const isOfChina = sharer === 'shareOfChina' || isPart('X2', /X3|M2 (?:of )*M1/)
  if (isOfRussia === isOfChina) return null
  const words = pieces.filter((piece) => isShare(piece) && piece.isUsual !== true)
  return { shareOf: isOfRussia ? 'ofRussia' : 'ofChina', rest: blanked(phrase, words) } as const
}
