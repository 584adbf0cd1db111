import { codecs, fields, parameterOf } from '#src/view/address/codecs.ts'
import { type ViewState, defaultView } from '#src/view/viewState.ts'
import type { OwnPage } from '#src/lib/site.ts'

/** `short` has only what differs from the default; `complete` has everything, so that a link outlives a new default. */
export type AddressMode = 'short' | 'complete'

const textOf = <Field extends keyof ViewState>(view: ViewState, field: Field): string =>
  codecs[field].write(view[field])

function pair(name: string, text: string): string {
  const encoded = new URLSearchParams(text.split('\n').map((line) => [name, line])).toString()
  // Commas between ids stay readable, because they have no special meaning in a query.
  return ['series', 'events', 'focus'].includes(name) ? encoded.replaceAll('%2C', ',') : encoded
}

/** The query of a view, without its question mark. */
export function writeView(view: ViewState, mode: AddressMode): string {
  const written = fields.filter((field) => mode === 'complete' || textOf(view, field) !== textOf(defaultView, field))
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
export function differing(one: ViewState, other: ViewState): (keyof ViewState)[] {
  return fields.filter((field) => textOf(one, field) !== textOf(other, field))
}

export function sameView(one: ViewState, other: ViewState): boolean {
  return one === other || differing(one, other).length === 0
}

// A page of its own shows its view at its own address; any other view goes into the query of the start page's address.

/** Language and theme do not count, because they change nothing of the view. */
export function isOwnView(own: OwnPage | null, view: ViewState): boolean {
  return own !== null && writeView({ ...view, lang: null, theme: null }, 'short') === own.view
}

export function searchAt(
  own: OwnPage | null,
  { href, search }: { readonly href: string; readonly search: string },
): string {
  return own !== null && href.startsWith(own.page) ? `?${own.view}${search.replace('?', '&')}` : search
}

/** @param href the current address, whose hash is kept */
export function pageAddressOf(own: OwnPage | null, href: string, view: ViewState): string {
  if (own === null) return addressOf(href, view, 'short')
  const { hash } = new URL(href)
  if (!isOwnView(own, view)) return addressOf(own.site + hash, view, 'short')
  const { lang, theme } = view
  return addressOf(own.page + hash, { ...defaultView, lang, theme }, 'short')
}
