import { attempt } from '#src/lib/attempt.ts'
import { readStored, writeStored } from '#src/lib/storage.ts'
import { otherPair } from '#src/trade/pair.ts'
import { plainText } from '#src/view/texts/plainText.ts'

export const maxKept = 20
const key = otherPair === null ? 'kept-views' : `kept-views-${otherPair.name}`
export const storedText = (): string | null => readStored(key)
export const plainName = (text: string): string => plainText(text, 80)
/** A view that a reader has named, as the query of its address; it stays in this browser. */
export type KeptView = { readonly name: string; readonly view: string }
const isSame = (a: KeptView | null, b: KeptView): boolean => a?.name === b.name && a.view === b.view

/** Fields that are not known are those of a later version, and are written back. */
function viewOf(entry: unknown): KeptView | null {
  if (typeof entry !== 'object' || entry === null || !('name' in entry) || !('view' in entry)) return null
  const { name, view } = entry
  const plain = typeof name === 'string' ? plainName(name) : ''
  return plain === '' || typeof view !== 'string' ? null : { ...entry, name: plain, view }
}

/** Entries that are no views are another version's, and stay; so does a text that cannot be read, as the only entry. */
function fileOf(text: string | null): { readonly kept: readonly unknown[] } {
  const file: unknown = attempt(() => JSON.parse(text ?? '{"kept":[]}'))
  if (typeof file !== 'object' || file === null || !('kept' in file)) return { kept: [text] }
  return Array.isArray(file.kept) ? { ...file, kept: file.kept } : { kept: [text] }
}

/** The views of a stored text that can be read, each once. */
export function viewsOf(text: string | null): readonly KeptView[] {
  const views = fileOf(text).kept.flatMap((entry) => viewOf(entry) ?? [])
  return views.filter((one, i) => views.findIndex((other) => isSame(other, one)) === i)
}

/** Changes what is stored now, since another tab may have written after this one read, and says what was done. */
export function changeKept(what: 'kept' | 'removed' | 'putBack', one: KeptView) {
  const file = fileOf(storedText())
  const others = file.kept.filter((entry) => !isSame(viewOf(entry), one))
  const isThere = others.length < file.kept.length
  const kept = what === 'removed' ? others : isThere ? file.kept : [one, ...others]
  const text = JSON.stringify({ ...file, kept })
  writeStored(key, text)
  return { what: storedText() === text ? what : ('problem' as const), one }
}

/** Whether the browser stores anything, tried without touching what is kept. */
export function canStore(): boolean {
  writeStored(`${key}-trial`, '1')
  const isStored = storedText() !== null || readStored(`${key}-trial`) === '1'
  writeStored(`${key}-trial`, null)
  return isStored
}
