import type { OwnPage } from '#src/lib/site.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { strangeChoices } from '#src/view/analyses.ts'
import { type Choosable, type Reason, choosables, whyClosed } from '#src/view/availability.ts'
import { type ViewState, withOwnCheck, defaultView, fieldNames, fields } from '#src/view/viewState.ts'
import { withOwnFocus } from '#src/view/colours.ts'
import { selectionFacts } from '#src/view/drawn.ts'
import { firstChart, frequencyWith } from '#src/view/kinds.ts'
import { plainText } from '#src/view/texts/plainText.ts'

/** A field and its parameter have the same name, save that the parameter of an analysis is `view`. */
const parameterOf = (field: keyof ViewState): string => (field === 'analysis' ? 'view' : field)

export const parameters: readonly string[] = fieldNames.map(parameterOf)

type ParsedView = { readonly view: ViewState; readonly notices: readonly AddressNotice[] }

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
  const notices: AddressNotice[] = []

  function read<Field extends keyof ViewState>(field: Field): ViewState[Field] {
    const texts = params.getAll(parameterOf(field))
    if (texts.length === 0) return defaultView[field]
    const isList = field === 'note'
    const text = texts.map((one) => (isList ? one.replaceAll('\n', '') : one)).join('\n')
    const dropped: string[] = []
    const drop = (part: string): unknown => dropped.push(part)
    const value = isList || texts.length === 1 ? fields[field].read(text, catalogue, drop) : undefined
    const all = value === undefined ? [texts.join(',')] : dropped
    notices.push(...all.map((part) => ignored(parameterOf(field), part)))
    return value ?? defaultView[field]
  }

  const asked: ViewState = { ...defaultView, ...Object.fromEntries(fieldNames.map((field) => [field, read(field)])) }
  const strange = strangeChoices(asked, catalogue)
  notices.push(...strange.map((choice) => ignored(choice, String(asked[choice]))))
  // An address with a chart but no frequency gets a frequency that the chart can be drawn at.
  const whole = {
    ...asked,
    ...Object.fromEntries(strange.map((choice) => [choice, defaultView[choice]])),
    ...(params.has('freq') ? {} : { freq: frequencyWith(asked.chart, asked.freq) }),
  }
  notices.push(...strangers(params))

  const { from, to } = asked
  const reversed = from !== null && to !== null && from > to
  if (reversed) notices.push(ignored('from', from), ignored('to', to))
  const repaired = repair(reversed ? { ...whole, from: null, to: null } : whole, catalogue, true)
  const { focus } = repaired.view
  notices.push(...asked.focus.filter((id) => !focus.includes(id)).map((id) => ignored('focus', id)))
  if (asked.check !== repaired.view.check) notices.push(ignored('check', params.get('check') ?? ''))
  return { view: repaired.view, notices: [...notices, ...repaired.notices] }
}

/** `short` has only what differs from the default; `complete` has everything, so that a link outlives a new default. */
type AddressMode = 'short' | 'complete'

const textOf = <Field extends keyof ViewState>(view: ViewState, field: Field): string =>
  fields[field].write(view[field])

function pair(name: string, text: string): string {
  const encoded = new URLSearchParams(text.split('\n').map((line) => [name, line])).toString()
  // Commas between ids stay readable, because they have no special meaning in a query.
  return ['series', 'events', 'focus'].includes(name) ? encoded.replaceAll('%2C', ',') : encoded
}

/** The query of a view, without its question mark. */
export function writeView(view: ViewState, mode: AddressMode): string {
  // Without a check nothing is checked, whatever a later default is.
  const isWhole = (field: keyof ViewState): boolean => mode === 'complete' && field !== 'check'
  const written = fieldNames.filter((field) => isWhole(field) || textOf(view, field) !== textOf(defaultView, field))
  const pairs = written.map((field) => pair(parameterOf(field), textOf(view, field)))
  return (mode === 'complete' ? [...pairs, 'v=1'] : pairs).join('&')
}

/** The page's address, hash included, with another query. */
export function addressOf(href: string, view: ViewState, mode: AddressMode): string {
  const address = new URL(href)
  address.search = writeView(view, mode)
  return address.href
}

/** The fields in which two views differ, in the order of the address. */
export const differing = (one: ViewState, other: ViewState): (keyof ViewState)[] =>
  fieldNames.filter((field) => textOf(one, field) !== textOf(other, field))

export const sameView = (one: ViewState, other: ViewState): boolean =>
  one === other || differing(one, other).length === 0

// A page of its own shows its view at its own address; any other view goes into the query of the start page's address.

/** Language and theme do not count, because they change nothing of the view. */
export const isOwnView = (own: OwnPage | null, view: ViewState): boolean =>
  own !== null && writeView({ ...view, lang: null, theme: null }, 'short') === own.view

export const searchAt = (
  own: OwnPage | null,
  { href, search }: { readonly href: string; readonly search: string },
): string => (own !== null && href.startsWith(own.page) ? `?${own.view}${search.replace('?', '&')}` : search)

/** @param href the current address, whose hash is kept */
export function pageAddressOf(own: OwnPage | null, href: string, view: ViewState): string {
  if (own === null) return addressOf(href, view, 'short')
  const { hash } = new URL(href)
  if (!isOwnView(own, view)) return addressOf(own.site + hash, view, 'short')
  const { lang, theme } = view
  return addressOf(own.page + hash, { ...defaultView, lang, theme }, 'short')
}

/** A parameter of the address, or a part of one, that could not be followed. */
export type Ignored = {
  readonly kind: 'ignored'
  /** Untrusted text where the parameter is unknown. */
  readonly parameter: string
  readonly value: string
}

/** A choice that an earlier choice excludes, and the choice that replaced it. */
type RepairedChoice<P extends Choosable> = {
  readonly kind: 'repaired'
  readonly parameter: P
  readonly from: ViewState[P]
  readonly to: ViewState[P]
  readonly reason: Reason
}
type Repaired<P extends Choosable = Choosable> = { [Q in P]: RepairedChoice<Q> }[P]

export type AddressNotice = Ignored | Repaired

export const ignored = (parameter: string, value: string): Ignored => ({
  kind: 'ignored',
  parameter: plainText(parameter, 40),
  value: plainText(value, 80),
})

export type RepairedView = { readonly view: ViewState; readonly notices: readonly Repaired[] }

function repairOf<P extends Choosable>(choosable: P, view: ViewState, catalogue: Catalogue): Repaired<P> | null {
  const from = view[choosable]
  const reason = whyClosed(choosable, from, view, catalogue)
  if (reason === null) return null
  const to = fields[choosable].values?.find((value) => whyClosed(choosable, value, view, catalogue) === null)
  return { kind: 'repaired', parameter: choosable, from, to: to ?? defaultView[choosable], reason }
}

const mended = (view: ViewState, { parameter, to }: Repaired): ViewState => ({ ...view, [parameter]: to })

/**
 * Earlier choices take precedence over later ones; the view stays the same object where nothing changes.
 *
 * @param isOfChart whether the chart takes precedence over the frequency, as it does in a link and where it was just chosen
 */
export function repair(view: ViewState, catalogue: Catalogue, isOfChart = false): RepairedView {
  const facts = selectionFacts(view, catalogue)
  const notices: Repaired[] = []
  let repaired = withOwnFocus(withOwnCheck(view))
  const { freq, chart } = view
  const to = frequencyWith(chart, freq)
  if (to !== freq && (facts.empty || facts.anyMonthly)) {
    const own = { kind: 'repaired', reason: 'why.ofChart' } as const
    const notice: Repaired = isOfChart
      ? { ...own, parameter: 'freq', from: freq, to }
      : { ...own, parameter: 'chart', from: chart, to: firstChart }
    notices.push(notice)
    repaired = mended(repaired, notice)
  }
  for (const choosable of choosables) {
    const notice = repairOf(choosable, repaired, catalogue)
    if (notice === null) continue
    repaired = mended(repaired, notice)
    notices.push(notice)
  }
  return { view: repaired, notices }
}
