/**
 * A page of its own (build/pages), as its first script has stored it (build/prerender/inline/enter.js), because the
 * address bar may have changed since.
 */
export type OwnPage = {
  /** The address of the site's folder. */
  readonly site: string
  /** The address of the page itself. */
  readonly page: string
  /** The short query of the view that the page was served with. */
  readonly view: string
  /** The English title of the page. */
  readonly title: string
}

const served: DOMStringMap = import.meta.env.SSR ? {} : document.documentElement.dataset
const { site, page = '', view = '' } = served

/** Null on the start page. */
export const ownPage: OwnPage | null = site === undefined ? null : { site, page, view, title: document.title }

/** The site's folder; absolute on a page of its own, because relative addresses follow the address bar. */
export const siteFolder: string = site ?? import.meta.env.BASE_URL

/** The address at which a query opens its view. */
export const linkTo = (search: string): string => (site ?? '') + search

let buildDay: string | null = null

/** Sets the day during the build, when the page has no `meta` element yet. */
export function provideBuildDay(day: string): void {
  buildDay = day
}

/** The day on which the page was built (`YYYY-MM-DD`), from the page's head (src/build/pages/sitePages.ts); null without it. */
export function builtOn(): string | null {
  if (buildDay !== null || import.meta.env.SSR) return buildDay
  return document.querySelector<HTMLMetaElement>('meta[name="built"]')?.content ?? null
}

/** The site's address, without a query. */
export const siteAddress = (): string => ownPage?.site ?? `${location.origin}${location.pathname}`
