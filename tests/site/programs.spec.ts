import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test as plain } from '@playwright/test'
import { test } from './page.ts'
import { allowClipboard, built, dist, openExport, pasted } from './support.ts'

// Other programs use the built site. The lines that it shows them are tested in Node (unit/publish/use-data).

test('“Use the data” shows lines that bring the published figures, and copies each, by keys too', async ({
  at,
  baseURL,
}) => {
  const page = await at('?series=M-2709,X-8542.quoted&freq=year')
  await allowClipboard(page)
  const dialog = await openExport(page)
  await dialog.getByRole('button', { name: 'Use the data', exact: true }).click()
  const part = dialog.getByRole('region', { name: 'Use the data' })
  await expect(part, 'shown below the edge').toBeInViewport({ ratio: 0.2 })
  const files = ['M-2709.csv', 'X-8542.quoted.csv']
  const shown = (name: string): Promise<string> => part.getByRole('textbox', { name, exact: true }).inputValue()
  expect((await shown('Address')).split('\n')).toEqual(files.map((file) => `${baseURL}api/series/${file}`))
  await part.getByRole('textbox', { name: 'curl', exact: true }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('status')).toHaveText('In the clipboard: curl')
  expect(await pasted(page)).toBe(await shown('curl'))
  const links = await part.locator('a').evaluateAll((all) => all.map((link) => Reflect.get(link, 'href')))
  expect(links).toEqual(['api/openapi.json', 'data/datapackage.json', 'feed.xml'].map((path) => `${baseURL}${path}`))
  for (const link of links) expect((await fetch(link)).status, link).toBe(200)
})

/** Links of a file of the site, as paths inside it. */
function linksOf(file: string): string[] {
  const found = file.endsWith('.txt') ? built(file).matchAll(/\]\((.*?)\)/g) : built(file).matchAll(/\shref="(.*?)"/g)
  return Array.from(found, ([, link = '']) => new URL(link.replaceAll('&amp;', '&'), `http://site/${file}`))
    .filter(({ origin }) => origin === 'http://site')
    .map(({ pathname, hash }) => (pathname.endsWith('/') ? `${pathname}index.html` : pathname) + hash)
}

plain('every link inside the site, of its pages, llms.txt and feed, leads to a file and to a place in it', () => {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  expect(linksOf('llms.txt').length).toBeGreaterThan(40)
  const lost = [...pages, 'llms.txt', 'feed.xml'].flatMap((file) => {
    const links = linksOf(file)
    expect(links.length, file).toBeGreaterThan(0)
    return links
      .filter((link) => {
        const [path = '', hash = ''] = link.split('#')
        return !existsSync(join(dist, path)) || (hash !== '' && !built(path).includes(` id="${hash}"`))
      })
      .map((link) => `${file}: ${link}`)
  })
  expect(lost).toEqual([])
})
