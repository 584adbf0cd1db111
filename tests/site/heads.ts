import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { Window } from 'happy-dom'
import { PNG } from 'pngjs'

/** Every page, by its path from the site's folder; the start page has an empty path. */
function pagesOf(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|\/)index\.html$/.test(file))
    .map((file) => file.replace(/index\.html$/, ''))
    .toSorted()
}

/** The head of a page, for a program that looks for one tag at a time. */
function headOf(dist: string, page: string) {
  const html = readFileSync(join(dist, page, 'index.html'), 'utf8')
  const head = html.slice(0, html.indexOf('</head>')).replaceAll(/<(script|style)>[^]*?<\/\1>/g, '')
  const { document } = new Window({ settings: { disableCSSFileLoading: true, disableJavaScriptFileLoading: true } })
  document.documentElement.innerHTML = `${head}</head>`
  const contentOf = (key: string): string | null =>
    document.querySelector(`meta[property="${key}"], meta[name="${key}"]`)?.getAttribute('content') ?? null
  const hrefOf = (rel: string): string | null =>
    document.querySelector(`link[rel="${rel}"]`)?.getAttribute('href') ?? null
  const data = Array.from(html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g), ([, text = '']) =>
    JSON.parse(text),
  )
  return { title: document.title, contentOf, hrefOf, data }
}

/** Addresses of files (`contentUrl`) in a value of JSON-LD. */
function filesIn(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(filesIn)
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([name, value]) => (name === 'contentUrl' ? [String(value)] : filesIn(value)))
}

function sizeOf(dist: string, file: string): string {
  const { width, height } = PNG.sync.read(readFileSync(join(dist, file)))
  return `${width}x${height}`
}

/**
 * Expects every page's head to have what previews, search engines and home screens ask for, and to name existing files.
 * @param site the address that the build was told; null if it was told none
 */
export function expectHeads(dist: string, site: string | null): void {
  const pages = pagesOf(dist)
  for (const page of pages) {
    const { title, contentOf, hrefOf, data } = headOf(dist, page)
    expect.soft(title, page).toContain('China–Russia trade flows')
    expect.soft((contentOf('og:title') ?? '').length, `${page} og:title`).toBeLessThanOrEqual(90)
    expect.soft(contentOf('og:title')?.length, page).toBeGreaterThan(0)
    expect.soft(contentOf('og:description'), page).toBe(contentOf('description'))
    expect.soft((contentOf('description') ?? '').length, `${page} description`).toBeLessThanOrEqual(200)
    expect.soft((contentOf('description') ?? '').length, `${page} description`).toBeGreaterThan(40)
    for (const rel of ['manifest', 'apple-touch-icon'])
      expect.soft(existsSync(join(dist, page, hrefOf(rel) ?? 'none')), `${page} ${rel}`).toBe(true)
    for (const file of filesIn(data))
      expect.soft(existsSync(join(dist, file.replace(site ?? './', ''))), `${page} ${file}`).toBe(true)
    if (site === null) {
      expect.soft([hrefOf('canonical'), contentOf('og:image')], page).toEqual([null, null])
    } else {
      expect.soft([hrefOf('canonical'), contentOf('og:url')], page).toEqual([`${site}${page}`, `${site}${page}`])
      const picture = contentOf('og:image') ?? ''
      expect.soft(picture.startsWith(site), `${page} ${picture}`).toBe(true)
      expect
        .soft(sizeOf(dist, picture.replace(site, '')), page)
        .toBe(`${contentOf('og:image:width')}x${contentOf('og:image:height')}`)
      expect.soft(contentOf('og:image:alt'), page).not.toBe('')
      if (page !== '') {
        const { html, thumbnail_url: thumbnail } = JSON.parse(readFileSync(join(dist, page, 'oembed.json'), 'utf8'))
        expect.soft(html, page).toContain(`<iframe src="${site}?series=`)
        expect.soft(thumbnail, page).toBe(picture)
      }
    }
  }
  const [start] = headOf(dist, '').data
  expect
    .soft(start['@graph'].map((one: { '@type': string }) => one['@type']))
    .toEqual(['WebSite', ...Array.from({ length: 4 }, () => 'Dataset')])
  const { icons } = JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8'))
  for (const { src, sizes } of icons) expect.soft(sizeOf(dist, src), src).toBe(sizes)
  const robots = readFileSync(join(dist, 'robots.txt'), 'utf8')
  if (site === null) {
    expect.soft(robots).not.toContain('Sitemap')
    expect.soft(existsSync(join(dist, 'sitemap.xml'))).toBe(false)
  } else {
    expect.soft(robots).toContain(`Sitemap: ${site}sitemap.xml`)
    const listed = Array.from(
      readFileSync(join(dist, 'sitemap.xml'), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g),
      ([, address]) => address,
    )
    expect.soft(listed.toSorted()).toEqual(pages.map((page) => `${site}${page}`))
  }
}
