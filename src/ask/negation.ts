import { type Catalogue, findSeries } from '#src/trade/catalogue.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { Item } from '#src/ask/items.ts'
import { type Read, nowhere } from '#src/ask/read.ts'
import type { Mark } from '#src/ask/vocabulary.ts'

/** Parts what a phrase leaves out from what it asks for: `energy without coal`, `not in dollars but in yuan`. */
export function takeLeft(items: readonly Item[]) {
  const kept: Item[] = []
  const codes: string[] = []
  /** Choices in whose place the phrase must name others. */
  const refused: (readonly [name: string, value: string])[] = []
  let isUnclear = false
  let pending: Mark | null = null
  let wasLeft = false
  for (const [i, item] of items.entries()) {
    const isFirst = pending === 'not' || pending === 'except'
    if (item.kind === 'mark') {
      // The dash of `non-energy` says nothing; `not since 2022` cannot be followed.
      isUnclear ||= isFirst && !['to', 'not', 'except'].includes(item.mark)
      if (isFirst && item.mark === 'to') continue
      if (item.mark !== 'year') pending = item.mark
    }
    const isLeft: boolean = isFirst || (wasLeft && item.kind === 'good')
    if (item.kind === 'mark' || item.kind === 'filler' || !isLeft) kept.push(item)
    else {
      const hasGoods = kept.some((one) => one.kind === 'good' || (one.kind === 'options' && /series=/.test(one.query)))
      // In `without LNG oil` the oil may be asked for; in `without LNG and oil` it is left out too.
      isUnclear ||= !isFirst && !hasGoods && items[i - 1]?.kind !== 'filler'
      if (item.kind === 'good') codes.push(...item.codes)
      else if (item.kind !== 'options') isUnclear = true
      else
        for (const [name, value] of new URLSearchParams(item.query))
          if (name === 'series' && value !== '') codes.push(...value.split(',').map((id) => id.slice(2)))
          else refused.push([name, value])
      // No goods are named of which `everything but coal` could be left.
      isUnclear ||= pending === 'except' && !hasGoods && codes.length > 0
    }
    if (item.kind === 'filler') continue
    wasLeft = isLeft && item.kind !== 'mark'
    if (item.kind !== 'mark') pending = null
  }
  isUnclear ||= pending === 'not' || pending === 'except'
  return { kept, left: { codes, refused, isUnclear } }
}

export type Left = ReturnType<typeof takeLeft>['left']

/** Takes goods out of those that are named before, or else out of those that are shown; false where none would stay. */
export function leaveOut({ codes }: Left, read: Read, shown: ViewState, catalogue: Catalogue): boolean {
  const { asked, segments, marks } = read
  const named = asked.get('series')?.value.split(',')
  const isOfAll = asked.has('view') || (named === undefined && (marks.includes('trade') || segments.length > 0))
  const kept = isOfAll ? [] : without(named ?? shown.series, codes, catalogue)
  asked.set('series', { value: kept.join(), place: nowhere })
  return kept.length > 0 && named?.some((id) => id.endsWith('-TOTAL')) !== true
}

/** The series without those of the codes; a composite that loses a part becomes its other parts. */
function without(ids: readonly string[], codes: readonly string[], catalogue: Catalogue): readonly string[] {
  const { commodities } = catalogue
  const codeOf = (id: string): string => findSeries(catalogue, id)?.cmdCode ?? ''
  const lost = commodities.flatMap(({ cmdCode, parts }) => (codes.includes(cmdCode) ? parts.map(codeOf) : []))
  const isGone = (id: string): boolean => [...codes, ...lost].includes(codeOf(id))
  return ids.flatMap((id) => {
    const parts = commodities.find((one) => one.id === id)?.parts ?? []
    return isGone(id) ? [] : parts.some(isGone) ? parts.filter((part) => !isGone(part)) : [id]
  })
}

/** Whether the phrase names others in the place of the choices that it leaves out. */
export const isReplaced = ({ refused }: Left, { asked }: Read): boolean =>
  refused.every(([name, value]) => ![undefined, value].includes(asked.get(name)?.value))
