import type { Catalogue } from '#src/trade/catalogue.ts'
import { codecs, fields, parameterOf, parameters } from '#src/view/address/codecs.ts'
import { type Ignored, type Notice, ignored, repair } from '#src/view/address/repair.ts'
import { strangeChoices } from '#src/view/analyses.ts'
import { frequencyWith } from '#src/view/kinds.ts'
import { readNote, writeNote } from '#src/view/readerNote.ts'
import { type ViewState, defaultView } from '#src/view/viewState.ts'

export type ParsedView = { readonly view: ViewState; readonly notices: readonly Notice[] }

/** Ids that were dropped from a list in which other ids could be read. */
function droppedIds(
  params: URLSearchParams,
  list: 'series' | 'events' | 'focus',
  read: string | readonly string[],
  kept = read,
): Ignored[] {
  const ids = read === defaultView[list] ? [] : new Set((params.get(list) ?? '').split(','))
  return [...ids].filter((id) => id !== '' && !kept.includes(id)).map((id) => ignored(list, id))
}

/** Texts that are not notes, and notes beyond `maxNotes`. */
function droppedNotes(params: URLSearchParams, { note }: ViewState, catalogue: Catalogue): Ignored[] {
  const kept = new Set(note.map(writeNote))
  const isKept = (text: string): boolean => {
    const read = readNote(text, catalogue)
    return read !== undefined && kept.has(writeNote(read))
  }
  const texts = note === defaultView.note ? [] : params.getAll('note')
  return texts.filter((text) => text !== '' && !isKept(text)).map((text) => ignored('note', text))
}

/** Parameters with unknown names, and versions of the address other than `v=1`. */
function strangers(params: URLSearchParams): Ignored[] {
  const names = [...new Set(params.keys())]
  return names.flatMap((name) => {
    const text = params.getAll(name).join(',')
    return parameters.includes(name) || /^(v=1|mark=bars)$/.test(`${name}=${text}`) ? [] : [ignored(name, text)]
  })
}

/** Never throws, whatever the text. */
export function parseView(search: string, catalogue: Catalogue): ParsedView {
  const params = new URLSearchParams(search)
  const notices: Notice[] = []

  function read<Field extends keyof ViewState>(field: Field): ViewState[Field] {
    const texts = params.getAll(parameterOf(field))
    if (texts.length === 0) return defaultView[field]
    const isList = field === 'note'
    const text = texts.map((one) => (isList ? one.replaceAll('\n', '') : one)).join('\n')
    const value = isList || texts.length === 1 ? codecs[field].read(text, catalogue) : undefined
    if (value === undefined) notices.push(ignored(parameterOf(field), texts.join(',')))
    return value ?? defaultView[field]
  }

  const asked: ViewState = {
    ...defaultView,
    ...Object.fromEntries(fields.map((field) => [field, read(field)])),
  }
  const strange = strangeChoices(asked, catalogue)
  notices.push(...strange.map((choice) => ignored(choice, String(asked[choice]))))
  // An address with a chart but no frequency gets a frequency that the chart can be drawn at.
  const hasFrequency = params.has('freq') && notices.every(({ parameter }) => parameter !== 'freq')
  const whole = {
    ...asked,
    ...Object.fromEntries(strange.map((choice) => [choice, defaultView[choice]])),
    ...(hasFrequency ? {} : { freq: frequencyWith(asked.chart, asked.freq) }),
  }
  notices.push(
    ...droppedIds(params, 'series', asked.series),
    ...droppedIds(params, 'events', asked.events),
    ...droppedNotes(params, asked, catalogue),
    ...strangers(params),
  )

  const { from, to } = asked
  const reversed = from !== null && to !== null && from > to
  if (reversed) notices.push(ignored('from', from), ignored('to', to))
  const repaired = repair(reversed ? { ...whole, from: null, to: null } : whole, catalogue)
  notices.push(...droppedIds(params, 'focus', asked.focus, repaired.view.focus))
  return { view: repaired.view, notices: [...notices, ...repaired.notices] }
}
