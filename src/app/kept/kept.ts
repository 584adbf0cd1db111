import { useState } from 'react'
import * as v from 'valibot'
import { titledFigure } from '#src/app/stage/useFigure.ts'
import { attempt } from '#src/lib/attempt.ts'
import { useTextAt } from '#src/lib/element.ts'
import { readStored, writeStored } from '#src/lib/storage.ts'
import { useWholeView } from '#src/page/page.ts'
import { longTitleOf } from '#src/publish/texts.ts'
import { isUserId, otherPair } from '#src/trade/catalogue.ts'
import { writeView } from '#src/view/address/address.ts'
import { plainText } from '#src/view/texts/plainText.ts'

export const maxKept = 20
const key = otherPair === null ? 'kept-views' : `kept-views-${otherPair.name}`
const storedText = (): string | null => readStored(key)
const plainName = (text: string): string => plainText(text, 80)
/** A view that a reader has named, as the query of its address; it stays in this browser. */
type KeptView = { readonly name: string; readonly view: string }
const isSame = (a: KeptView | null, b: KeptView): boolean => a?.name === b.name && a.view === b.view

/** The views that are kept, and what keeps, removes and puts back; `last` is what was done last. */
export function useKept() {
  const view = writeView({ ...useWholeView(), lang: null, theme: null, embed: false }, 'complete')
  // Other tabs store views too; this one reads again as it says what it did.
  const kept = viewsOf(useTextAt('storage', storedText))
  const [stores] = useState(canStore)
  const [last, setLast] = useState<ReturnType<typeof changeKept> | null>(null)
  const figure = titledFigure.get()
  // A title with names from a reader's own file is not stored.
  const isOwn = figure?.view.series.some(isUserId) === true
  const title = figure === null || isOwn ? '' : plainName(longTitleOf({ ...figure, title: figure.shortTitle }))
  return {
    kept,
    last,
    isOwn,
    title,
    room: !stores ? 'closed' : kept.length < maxKept ? 'about' : 'full',
    keep: (text: string): void => {
      const name = plainName(text)
      if (name !== '') setLast(changeKept('kept', { name, view }))
    },
    change: (what: 'removed' | 'putBack', one: KeptView): void => setLast(changeKept(what, one)),
  } as const
}

// Fields and entries that are not known are those of a later version, and are written back.
const entry = v.looseObject({ name: v.pipe(v.string(), v.transform(plainName), v.nonEmpty()), view: v.string() })
const file = v.looseObject({ kept: v.array(v.unknown()) })

const viewOf = v.parser(v.fallback(v.nullable(entry), null))

/** A text that cannot be read stays as the only entry. */
const fileOf = (text: string | null) =>
  v.parse(
    v.fallback(file, { kept: [text] }),
    attempt(() => JSON.parse(text ?? '{"kept":[]}')),
  )

/** The views of a stored text that can be read, each once. */
export function viewsOf(text: string | null): readonly KeptView[] {
  const views = fileOf(text).kept.flatMap((one) => viewOf(one) ?? [])
  return views.filter((one, i) => views.findIndex((other) => isSame(other, one)) === i)
}

/** Changes what is stored now, since another tab may have written after this one read, and says what was done. */
export function changeKept(what: 'kept' | 'removed' | 'putBack', one: KeptView) {
  const stored = fileOf(storedText())
  const others = stored.kept.filter((other) => !isSame(viewOf(other), one))
  const isThere = others.length < stored.kept.length
  const kept = what === 'removed' ? others : isThere ? stored.kept : [one, ...others]
  const text = JSON.stringify({ ...stored, kept })
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
