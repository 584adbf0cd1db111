import type { OwnPage } from '#src/lib/site.ts'
import { addressOf, writeView } from '#src/view/address/writeView.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { defaultView } from '#src/view/viewState.ts'

// A page of its own has its own view at its own address, which travels with a title and a picture. Any other view is in the
// query of the start page's address.

/** Is it the view of a page of its own? Language and theme change nothing of what is shown. */
export function isOwnView(own: OwnPage | null, view: ViewState): boolean {
  return own !== null && writeView({ ...view, lang: null, theme: null }, 'short') === own.view
}

/** The query of the view that an address names. */
export function searchAt(own: OwnPage | null, location: { readonly href: string; readonly search: string }): string {
  const { href, search } = location
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
