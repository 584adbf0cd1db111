import * as v from 'valibot'
import { otherPair } from '#src/trade/pair.ts'
import { readStored, writeStored } from '#src/lib/storage.ts'
import { plainText } from '#src/view/texts/plainText.ts'

/** A view that a reader has named, as the query of its address; it stays in this browser. */
export type KeptView = { readonly name: string; readonly view: string }

/** Entries of the stored file: views, and others that only another version of the page can read and that stay. */
export type Entries = readonly unknown[]

export const maxKept = 20
export const nameLimit = 80

const key = otherPair === null ? 'kept-views' : `kept-views-${otherPair.name}`

// Fields that are not known are those of a later version, and are written back.
const fileSchema = v.pipe(v.string(), v.parseJson(), v.looseObject({ kept: v.array(v.unknown()) }))
const viewSchema = v.looseObject({
  name: v.pipe(
    v.string(),
    v.transform((name) => plainText(name, nameLimit)),
    v.minLength(1),
  ),
  view: v.string(),
})

/** Reads a file of kept views; any other text is its only entry, so that writing the file does not lose the text. */
function fileOf(text: string): { readonly kept: Entries } {
  const { success, output } = v.safeParse(fileSchema, text)
  return success ? output : { kept: [text] }
}

export const entriesOf = (text: string | null): Entries => (text === null ? [] : fileOf(text).kept)

export const isSame = (entry: unknown, one: KeptView): boolean =>
  viewsOf([entry]).some(({ name, view }) => name === one.name && view === one.view)

/** The views that can be read, each once. */
export function viewsOf(entries: Entries): readonly KeptView[] {
  const views = new Map<string, KeptView>()
  for (const entry of entries) {
    const { success, output } = v.safeParse(viewSchema, entry)
    if (success) views.set(JSON.stringify([output.name, output.view]), output)
  }
  return [...views.values()]
}

export const storedText = (): string | null => readStored(key)

/** Changes what is stored now, since another tab may have written after this one read. @returns whether it is stored */
export function changeKept(change: (entries: Entries) => Entries): boolean {
  const stored = fileOf(storedText() ?? '{"kept":[]}')
  const text = JSON.stringify({ ...stored, kept: change(stored.kept) }, null, 2)
  writeStored(key, text)
  return storedText() === text
}

/** Whether the browser stores anything, tried without touching what is kept. */
export function canStore(): boolean {
  if (storedText() !== null) return true
  const trial = `${key}-trial`
  writeStored(trial, '1')
  const isStored = readStored(trial) === '1'
  writeStored(trial, null)
  return isStored
}

/** Appends the views of a file, without those that are kept already or go beyond `maxKept`. */
export function joinKept(entries: Entries, brought: readonly KeptView[]) {
  const fresh = brought.filter((one) => !entries.some((entry) => isSame(entry, one)))
  const added = fresh.slice(0, Math.max(0, maxKept - viewsOf(entries).length))
  return { entries: [...entries, ...added], added: added.length, left: fresh.length - added.length }
}
