import { phraseLimit } from '#src/view/bounds.ts'
import { parseView } from '#src/view/address/parseView.ts'
import type { Notice } from '#src/view/address/repair.ts'
import { differing, writeView } from '#src/view/address/writeView.ts'
import { type Analysis, rowOfAnalysis } from '#src/view/analyses.ts'
import { type ViewState, defaultView, unopened } from '#src/view/viewState.ts'
import { readBeyond } from '#src/ask/beyond.ts'
import { type AskContext, type Role, idsOf } from '#src/ask/goods.ts'
import { itemsOf } from '#src/ask/items.ts'
import { lookOf, readBenchmark, readGoodOfLook, readYearsOfLook } from '#src/ask/looks.ts'
import { isReplaced, leaveOut, takeLeft } from '#src/ask/negation.ts'
import { type Read, nowhere, readItems } from '#src/ask/read.ts'
import { isMarkDrawn, isOfHeadings, readBase, readLasts, readPeriods } from '#src/ask/spans.ts'
import { type Place, plain } from '#src/ask/tokens.ts'
import type { Beyond, Remark } from '#src/ask/vocabulary.ts'

/** A subject that is not held, goods that cannot be left out, or a word that all goods would not answer. */
export type Withheld = Beyond | 'negation' | 'unknown'

export type Understood = {
  readonly view: ViewState
  /** The fields in which the view differs from the one that is shown, in the order of the address. */
  readonly said: readonly (keyof ViewState)[]
  readonly isOneWord: boolean
  /** Whether one good alone is understood; other words may be unknown. */
  readonly isOneGood: boolean
  /** Whether the phrase names a direction, even by a bare *imports*. */
  readonly isDirected: boolean
  /** The parts of the phrase that are not understood, in the form that `plain` gives them. */
  readonly unknown: readonly string[]
  /** The parts that are understood, but which nothing in the figure that results could follow. */
  readonly noEffect: readonly string[]
  /** The reason why the phrase has no view; null where it has one. */
  readonly withheld: Withheld | null
  /** Whether the phrase asks for a view, be it the one that is shown. */
  readonly isAsked: boolean
  /** The ids of the goods that are named. */
  readonly goods: readonly string[]
  readonly remarks: readonly Remark[]
  /** The choices that were asked for and had to be repaired. */
  readonly notices: readonly Notice[]
}

/** Choices that may have no effect on the figure that results, where others are not understood. */
const dependent = new Set(['from', 'to', 'base', 'note', 'a', 'b', 'of'])

function readGoods(read: Read, look: Analysis | undefined, context: AskContext): void {
  const { unknown, asked, goods } = read
  const isOfLook = (role: Role): boolean => role === 'of' || (role === null && look !== undefined)
  const chosen = asked.get('series')?.value.split(',') ?? []
  const series = goods.flatMap((good) => (isOfLook(good.role) ? [] : idsOf(good, context, unknown)))
  const [place = nowhere] = goods
  if (series.length > 0) asked.set('series', { value: [...new Set([...chosen, ...series])].join(), place })
  const ofLook = goods.filter(({ role }) => isOfLook(role))
  if (look !== undefined) readGoodOfLook(look, ofLook, read, context)
}

/** A direction without goods means all goods that go that way; false where another word is not understood. */
function readDirection(read: Read, look: Analysis | undefined, shown: ViewState): boolean {
  const { unknown, asked, segments, goods, marks } = read
  const flows = [...new Set(segments.flatMap(({ direction }) => direction?.flow ?? []))]
  const [flow] = flows
  const isOfFlow = look === undefined ? isOfHeadings(read, shown) : rowOfAnalysis(look).hasFlow === true
  if (goods.length > 0 || asked.has('series')) return true
  // The words of the phrase come before the flow that a section has by itself.
  if (isOfFlow && flow !== undefined) asked.set('flow', { value: flow, place: nowhere })
  if (isOfFlow || look !== undefined || (flow === undefined && !marks.includes('trade'))) return true
  const totals = (flows.length === 1 ? flows : (['M', 'X'] as const)).map((one) => `${one}-TOTAL`)
  // Beside a word that is not understood, all goods would answer another question.
  if (unknown.length === 0) asked.set('series', { value: totals.join(), place: nowhere })
  return unknown.length === 0
}

/**
 * The view that a phrase means. A phrase that names goods begins with the default view, any other with the view that is
 * shown; a closer look begins with its own defaults, as it does in the menu. Never throws, whatever the phrase.
 */
export function understand(phrase: string, shown: ViewState, context: AskContext): Understood {
  const { catalogue } = context
  const text = plain(phrase.slice(0, phraseLimit))
  const items = itemsOf(text, context)
  const { kept, left } = takeLeft(items)
  const read = readItems(kept)
  const { unknown, noEffect, asked, drop } = read
  const beyond = readBeyond(read)
  const look = lookOf(read)
  if (look === undefined) readPeriods(read, shown, catalogue)
  else readYearsOfLook(read, look)
  readGoods(read, look, context)
  const isOfShown = left.codes.length > 0 && !asked.has('series')
  const canLeave = left.codes.length === 0 || leaveOut(left, read, shown, catalogue)
  const canDirect = left.codes.length > 0 || readDirection(read, look, shown)
  readBenchmark(read)

  const { lang, theme, embed } = shown
  const flow = look !== undefined && rowOfAnalysis(look).hasFlow === true ? defaultView.flow : shown.flow
  const changed = look === undefined ? shown : { ...shown, ...unopened, flow, title: null }
  const isNew = asked.has('series') && !isOfShown
  const start = writeView(isNew ? { ...defaultView, lang, theme, embed } : changed, 'short')
  const parsed = () => {
    const params = new URLSearchParams(start)
    for (const [name, { value }] of asked) {
      // The marks of an earlier phrase go, the notes of the reader stay.
      const notes = name === 'note' ? params.getAll(name).filter((note) => !/^[\d.-]+:$/.test(note)) : []
      // An end at or after the last month is left open, so that newer figures will be shown too.
      params.set(name, name === 'to' && value >= catalogue.lastPeriod ? '' : value)
      for (const note of notes) params.append(name, note)
    }
    return parseView(params.toString(), catalogue)
  }
  const viewOf = (): ViewState => parsed().view
  readBase(read, viewOf)
  readLasts(read, viewOf, catalogue)
  if (!isMarkDrawn(read, viewOf(), catalogue)) drop('note', noEffect)
  // One of two years, without the other that cannot be compared, would compare another pair.
  if (parsed().notices.some(({ kind, parameter }) => kind === 'ignored' && /^[ab]$/.test(parameter)))
    for (const name of ['a', 'b']) drop(name, noEffect)
  const { view, notices } = parsed()
  for (const { kind, parameter } of notices)
    if (kind === 'ignored' || parameter === 'base') drop(parameter, dependent.has(parameter) ? noEffect : unknown)
  const canFollow = canLeave && !left.isUnclear && isReplaced(left, read)
  const withheld = beyond ?? (!canFollow ? 'negation' : canDirect ? null : 'unknown')
  const textsAt = (places: readonly Place[]): string[] => {
    const ordered = places.toSorted((a, b) => a.start - b.start)
    return [...new Set(ordered.map(({ start: from, end }) => text.slice(from, end)))]
  }
  return {
    view: withheld === null ? view : shown,
    said: withheld === null ? differing(shown, view) : [],
    withheld,
    isAsked: asked.size > 0,
    isOneWord: items.filter(({ kind }) => kind !== 'filler').length === 1,
    isOneGood:
      asked.size === 1 && read.remarks.length === 0 && items.filter(({ kind }) => kind === 'good').length === 1,
    isDirected: items.some(({ kind }) => kind === 'flow'),
    goods: read.goods.flatMap((good) => idsOf(good, context)),
    unknown: textsAt(unknown),
    noEffect: textsAt(noEffect),
    remarks: read.remarks,
    notices: notices.filter(({ kind, parameter }) => kind === 'repaired' && parameter !== 'base'),
  }
}
