import { siteAddress } from '#src/lib/site.ts'
import type { Page } from '#src/page/page.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { type AddressNotice, addressOf, ignored, parseView, writeView } from '#src/view/address/address.ts'
import { hasBoard } from '#src/view/address/viewStore.ts'
import { type ViewState, defaultView, unopened } from '#src/view/viewState.ts'

export const maxFigures = 6

/** Characters of an address; servers refuse longer ones: nginx accepts a request line of 8 kB. */
const maxAddress = 8000

/** A figure on a board: its view, the view's short query, and notices of the parts that could not be read. */
export type FigureOfBoard = {
  readonly query: string
  readonly view: ViewState
  readonly notices: readonly AddressNotice[]
}

type Beside = Pick<ViewState, 'title' | 'lang' | 'theme' | 'embed'>

export type BoardState = ReturnType<typeof readBoard>

/** Parameters that an address may have beside its figures. */
const beside = new Set(['title', 'lang', 'theme', 'embed', 'v'])

/** Language, theme and frame are left to the page around the figure. */
function figureView(view: ViewState): ViewState {
  const { analysis } = view
  return { ...view, ...(analysis === null && unopened), lang: null, theme: null, embed: false }
}

const queryOf = (view: ViewState): string => writeView(figureView(view), 'short')

/** Null where nothing of the text can be read. */
function readFigure(text: string, catalogue: Catalogue): FigureOfBoard | null {
  const { view, notices } = parseView(text, catalogue)
  const query = queryOf(view)
  return query === '' && notices.length > 0 ? null : { query, view: figureView(view), notices }
}

/** Never throws, whatever the text. */
export function readBoard(search: string, catalogue: Catalogue) {
  const all = [...new URLSearchParams(search)]
  const figures: FigureOfBoard[] = []
  const notices: AddressNotice[] = []
  for (const [name, text] of all) {
    if (name !== 'board') continue
    const figure = figures.length < maxFigures ? readFigure(text, catalogue) : null
    if (figure === null) notices.push(ignored(name, text))
    else if (!figures.some(({ query }) => query === figure.query)) figures.push(figure)
  }
  const own = new URLSearchParams(all.filter(([name]) => beside.has(name)))
  const { view, notices: unread } = parseView(own.toString(), catalogue)
  const strangers = all.filter(([name]) => name !== 'board' && !beside.has(name))
  const { title, lang, theme, embed } = view
  return {
    title,
    lang,
    theme,
    embed,
    figures,
    notices: [...notices, ...unread, ...strangers.map(([name, text]) => ignored(name, text))],
  } as const
}

/** @param folder the site's address, without a query */
export function boardAddress(folder: string, figures: readonly Asked[], { title, lang, theme, embed }: Beside): string {
  const address = new URL(folder)
  const boards = figures.map(({ query }) => `board=${encodeURIComponent(query).replaceAll('%2C', ',')}`)
  const rest = writeView({ ...defaultView, title, lang, theme, embed }, 'short')
  address.search = [...boards, ...(rest === '' ? [] : [rest])].join('&')
  return address.href
}

/** The link is complete, so that it outlives a new default, unless it would be longer than `maxAddress`. */
export function boardLink(folder: string, { figures, title }: Pick<BoardState, 'figures' | 'title'>): string {
  const plain = { title, lang: null, theme: null, embed: false }
  const whole = figures.map(({ view }) => ({ query: writeView(view, 'complete') }))
  const complete = boardAddress(folder, whole, plain)
  return complete.length <= maxAddress ? complete : boardAddress(folder, figures, plain)
}

/** A figure by its query, all that an address has of it. */
type Asked = Pick<FigureOfBoard, 'query'>
type Plan = { readonly figures: readonly Asked[]; readonly title: string | null }

/** The address holds the figures, the state of each history entry the stage's view (view/address/viewStore.ts). */
export function setBoard(page: Page, { figures, title }: Plan, step: 'push' | 'replace' = 'push'): void {
  const { view } = page.view.get()
  const stage = addressOf(siteAddress(), view, 'short')
  const [state, address] =
    figures.length === 0 ? [null, stage] : [stage, boardAddress(siteAddress(), figures, { ...view, title })]
  try {
    if (step === 'push') history.pushState(state, '', address)
    else history.replaceState(state, '', address)
  } catch {
    // A sandboxed frame cannot change its address.
  }
  // The popstate event tells listeners of the address about this step too.
  dispatchEvent(new PopStateEvent('popstate', { state }))
}

/** Prepares to add a view to the board of the address: `add` adds it, `problem` says why that is impossible. */
export function addition(page: Page, catalogue: Catalogue, view: ViewState) {
  const { figures, title } = readBoard(hasBoard(location.search) ? location.search : '', catalogue)
  const query = queryOf(view)
  const next = { figures: [...figures, { query }], title }
  const address = boardAddress(siteAddress(), next.figures, { ...view, title })
  const problem = figures.some((figure) => figure.query === query)
    ? 'there'
    : figures.length === maxFigures
      ? 'full'
      : address.length > maxAddress
        ? 'long'
        : null
  return { problem, add: () => setBoard(page, next) } as const
}
