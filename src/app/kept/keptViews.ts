import * as v from 'valibot'
import { otherPair } from '#src/trade/pair.ts'
import { readStored, writeStored } from '#src/lib/storage.ts'
import { plainText } from '#src/view/texts/plainText.ts'

/** A view that a reader has named, as the query of its address; it stays in this browser. */
export type KeptView = { readonly name: string; readonly view: string }

export const maxKept = 20
export const nameLimit = 80
/** A length in characters far beyond the longest address that the page writes. */
const viewLimit = 8000

const key = otherPair === null ? 'kept-views' : `kept-views-${otherPair.name}`
const fileSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ kept: v.array(v.object({ name: v.string(), view: v.pipe(v.string(), v.maxLength(viewLimit)) })) }),
)

export const isSame = (one: KeptView, other: KeptView): boolean => one.name === other.name && one.view === other.view

const distinct = (views: readonly KeptView[]): KeptView[] =>
  views.filter((one, at) => views.findIndex((other) => isSame(one, other)) === at)

export const keptText = (kept: readonly KeptView[]): string => JSON.stringify({ kept }, null, 2)

/** Reads a file of kept views; null where the page has not written it. */
export function parseKept(text: string): readonly KeptView[] | null {
  const { success, output } = v.safeParse(fileSchema, text)
  if (!success) return null
  const named = output.kept.map(({ name, view }) => ({ name: plainText(name, nameLimit), view }))
  return distinct(named.filter(({ name }) => name !== ''))
}

export const readKept = (): readonly KeptView[] => (parseKept(readStored(key) ?? '') ?? []).slice(0, maxKept)

/** @returns whether the browser has stored it */
export function writeKept(kept: readonly KeptView[]): boolean {
  const text = keptText(distinct(kept))
  writeStored(key, text)
  return readStored(key) === text
}

/** Appends the views of a file, without those that are kept already or go beyond `maxKept`. */
export function joinKept(kept: readonly KeptView[], brought: readonly KeptView[]) {
  const fresh = brought.filter((one) => !kept.some((other) => isSame(one, other)))
  const added = fresh.slice(0, Math.max(0, maxKept - kept.length))
  return { kept: [...kept, ...added], added: added.length, left: fresh.length - added.length }
}
