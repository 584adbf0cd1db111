import type { Catalogue } from '#src/trade/catalogue.ts'
import { findSeries } from '#src/trade/catalogue.ts'

/** Collects what a phrase leaves out: `energy without coal`, `not in dollars but in yuan`. */
export function createNegation() {
  const codes: string[] = []
  const refused: (readonly [name: string, value: string])[] = []
  const state = { isUnclear: false, isOfWhole: false, isOfShown: false }
  return {
    codes,
    state,
    goods: (left: readonly string[]): void => void codes.push(...left),
    /** Goods of the query are left out; any other choice of it must be replaced by a further one. */
    options(query: string, catalogue: Catalogue): void {
      for (const [name, value] of new URLSearchParams(query))
        if (name === 'series' && value !== '') codes.push(...value.split(',').map((id) => codeOf(id, catalogue)))
        else refused.push([name, value])
    },
    isReplaced: (valueOf: (name: string) => string | undefined): boolean =>
      refused.every(([name, value]) => ![undefined, value].includes(valueOf(name))),
  }
}

const codeOf = (id: string, catalogue: Catalogue): string => findSeries(catalogue, id)?.cmdCode ?? ''

/** The series without those of the codes; a composite that loses a part becomes its other parts. */
export function without(ids: readonly string[], codes: readonly string[], catalogue: Catalogue): readonly string[] {
  const { commodities } = catalogue
  const partsOf = (code: string): string[] =>
    commodities.flatMap(({ cmdCode, parts }) => (cmdCode === code ? parts : [])).map((id) => codeOf(id, catalogue))
  const gone = new Set([...codes, ...codes.flatMap(partsOf)])
  const isGone = (id: string): boolean => gone.has(codeOf(id, catalogue))
  return ids.flatMap((id) => {
    const parts = commodities.find((one) => one.id === id)?.parts ?? []
    return isGone(id) ? [] : parts.some(isGone) ? parts.filter((part) => !isGone(part)) : [id]
  })
}
