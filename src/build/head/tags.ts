import { escapeHtml } from '#src/lib/escapeHtml.ts'

/** What a page says of itself to whoever shows a link to it. */
export type PageHead = {
  readonly title: string
  readonly description: string
  /** From the site's folder on: empty for the start page. */
  readonly path: string
  /** From the site's folder on. */
  readonly picture: { readonly path: string; readonly width: number; readonly height: number; readonly alt: string }
}

const attribute = (name: string, value: string): string => ` ${name}="${escapeHtml(value)}"`

const meta = (key: 'name' | 'property', name: string, content: string): string =>
  `<meta${attribute(key, name)}${attribute('content', content)} />`

/**
 * The tags that a preview is made of (https://ogp.me, and Twitter's own where it has no other). A preview is shown far
 * from the page, so what it asks for needs whole addresses: a site that does not know its own leaves those out.
 *
 * @param home way from the page to the site's folder: `./`
 */
export function headTags(page: PageHead, siteName: string, site: URL | null, home: string): string[] {
  const { title, description, path, picture } = page
  const whole = (file: string, from: URL): string => new URL(file, from).href
  return [
    `<link rel="manifest"${attribute('href', `${home}manifest.webmanifest`)} />`,
    `<link rel="apple-touch-icon"${attribute('href', `${home}icons/touch.png`)} />`,
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', siteName),
    meta('name', 'twitter:card', 'summary_large_image'),
    ...(site === null
      ? []
      : [
          `<link rel="canonical"${attribute('href', whole(path, site))} />`,
          meta('property', 'og:url', whole(path, site)),
          meta('property', 'og:image', whole(picture.path, site)),
          meta('property', 'og:image:width', String(picture.width)),
          meta('property', 'og:image:height', String(picture.height)),
          meta('property', 'og:image:alt', picture.alt),
        ]),
  ]
}
