/** A page of its own (build/pages), as its first script has written down (build/prerender/inline/enter.js): its address may be another by now. */
export type OwnPage = {
  /** The address of the site's folder. */
  readonly site: string
  /** Its own address. */
  readonly page: string
  /** The query of the view that it was served with, as short as we write it. */
  readonly view: string
  /** In English. */
  readonly title: string
}

const served: DOMStringMap = import.meta.env.SSR ? {} : document.documentElement.dataset
const { site, page = '', view = '' } = served

/** Null on the start page. */
export const ownPage: OwnPage | null = site === undefined ? null : { site, page, view, title: document.title }

/** The site's folder: whole where the page lies elsewhere, for what is relative follows the address bar. */
export const siteFolder: string = site ?? import.meta.env.BASE_URL

/** The address at which a query opens its view. */
export const linkTo = (search: string): string => (site ?? '') + search

let buildDay: string | null = null

/** For the build, whose page is not written yet. */
export function provideBuildDay(day: string): void {
  buildDay = day
}

/** The day on which the page was built, as its head says (src/build/version.ts): `YYYY-MM-DD`. Null where it does not. */
export function builtOn(): string | null {
  if (buildDay !== null || import.meta.env.SSR) return buildDay
  return document.querySelector<HTMLMetaElement>('meta[name="built"]')?.content ?? null
}
