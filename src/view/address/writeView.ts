import type { ViewState } from '#src/view/viewState.ts'
import { codecs } from '#src/view/address/codecs.ts'
import { defaultView } from '#src/view/viewState.ts'
import type { OwnPage } from '#src/lib/site.ts'

/** `short` says only what differs from the default; `complete` says all, so that a link outlives a new default. */
export type AddressMode = 'short' | 'complete'

/** The text of every parameter, in the order in which they are written. */
function parameterTexts(view: ViewState): Readonly<Record<keyof ViewState, string>> {
  return {
    series: codecs.series.write(view.series),
    measure: codecs.measure.write(view.measure),
    money: codecs.money.write(view.money),
    show: codecs.show.write(view.show),
    freq: codecs.freq.write(view.freq),
    from: codecs.from.write(view.from),
    to: codecs.to.write(view.to),
    base: codecs.base.write(view.base),
    chart: codecs.chart.write(view.chart),
    scale: codecs.scale.write(view.scale),
    y: codecs.y.write(view.y),
    flow: codecs.flow.write(view.flow),
    year: codecs.year.write(view.year),
    node: codecs.node.write(view.node),
    events: codecs.events.write(view.events),
    focus: codecs.focus.write(view.focus),
    note: codecs.note.write(view.note),
    view: codecs.view.write(view.view),
    a: codecs.a.write(view.a),
    b: codecs.b.write(view.b),
    of: codecs.of.write(view.of),
    by: codecs.by.write(view.by),
    mark: codecs.mark.write(view.mark),
    title: codecs.title.write(view.title),
    lang: codecs.lang.write(view.lang),
    theme: codecs.theme.write(view.theme),
    embed: codecs.embed.write(view.embed),
  }
}

const defaultTexts = new Map(Object.entries(parameterTexts(defaultView)))

/** Whether an address may carry a parameter of this name. */
export function isParameter(name: string): boolean {
  return defaultTexts.has(name)
}

function pair(name: string, text: string): string {
  const encoded = new URLSearchParams(text.split('\n').map((line) => [name, line])).toString()
  // The commas between ids stay readable: they mean nothing special in a query.
  return ['series', 'events', 'focus'].includes(name) ? encoded.replaceAll('%2C', ',') : encoded
}

/** The query of the address, without its question mark. */
export function writeView(view: ViewState, mode: AddressMode): string {
  const texts = Object.entries(parameterTexts(view))
  const written = mode === 'complete' ? texts : texts.filter(([name, text]) => text !== defaultTexts.get(name))
  const pairs = written.map(([name, text]) => pair(name, text))
  return (mode === 'complete' ? [...pairs, 'v=1'] : pairs).join('&')
}

/** The whole address of a view: that of the page, hash included, with another query. */
export function addressOf(href: string, view: ViewState, mode: AddressMode): string {
  const address = new URL(href)
  address.search = writeView(view, mode)
  return address.href
}

/** Whether two views have the same address. */
export function sameView(one: ViewState, other: ViewState): boolean {
  if (one === other) return true
  const texts = new Map(Object.entries(parameterTexts(other)))
  return Object.entries(parameterTexts(one)).every(([name, text]) => text === texts.get(name))
}

// A page of its own has its own view at its own address, which travels with a title and a picture. Any other view is in the
// query of the start page's address.

/** Is it the view of a page of its own? Language and theme change nothing of what is shown. */
export function isOwnView(own: OwnPage | null, view: ViewState): boolean {
  return own !== null && writeView({ ...view, lang: null, theme: null }, 'short') === own.view
}

/** The query of the view that an address names. */
export function searchAt(
  own: OwnPage | null,
  { href, search }: { readonly href: string; readonly search: string },
): string {
  return own !== null && href.startsWith(own.page) ? `?${own.view}${search.replace('?', '&')}` : search
}

/** @param href of the page by now: its hash is kept */
export function pageAddressOf(own: OwnPage | null, href: string, view: ViewState): string {
  if (own === null) return addressOf(href, view, 'short')
  const { hash } = new URL(href)
  if (!isOwnView(own, view)) return addressOf(own.site + hash, view, 'short')
  const { lang, theme } = view
  return addressOf(own.page + hash, { ...defaultView, lang, theme }, 'short')
}
