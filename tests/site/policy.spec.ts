import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test as plain } from '@playwright/test'
import { test } from './page.ts'
import { exported, live, openView } from './support.ts'

// Every other end-to-end test runs under the policy too, and fails on whatever the policy refuses (support.ts).

const html = readFileSync(fileURLToPath(new URL('../../dist/index.html', import.meta.url)), 'utf8')

test('the page declares its policy before anything that the policy is about', () => {
  const head = html.slice(0, html.indexOf('</head>'))
  const [before = '', after = ''] = head.split('<meta http-equiv="Content-Security-Policy"')
  expect(after, 'one policy').not.toBe('')
  expect(before.match(/<\w+/g)).toEqual(['<html', '<head', '<meta'])
  expect(html).not.toMatch(/unsafe-(inline|eval|hashes)/)
  expect(html.indexOf('charset')).toBeLessThan(1024)
})

plain('what the build did not write does not run, however it got into the page', async ({ page }) => {
  const refused: string[] = []
  await page.exposeFunction('refused', (directive: string) => void refused.push(directive))
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      Reflect.get(window, 'refused')(effectiveDirective),
    ),
  )
  await page.goto('./')
  await live(page)
  await page.evaluate(() => {
    const done: string[] = []
    Reflect.set(window, 'ran', (what: string) => done.push(what))
    Reflect.set(window, 'done', done)
    const script = document.createElement('script')
    script.textContent = 'ran("an inline script")'
    document.body.append(script)
    const image = document.createElement('div')
    image.innerHTML = '<img src="data:," onerror="ran(\'a handler\')"><p style="color:red">styled</p>'
    document.body.append(image)
    const stranger = document.createElement('script')
    stranger.src = 'https://no-such-host.invalid/x.js'
    document.body.append(stranger)
    // The timer is needed, because code that is evaluated from outside may use `eval` as long as it runs.
    setTimeout(() => {
      try {
        new Function('ran("an eval")')()
      } catch {
        // The policy has to refuse it.
      }
    })
  })
  await expect
    .poll(() => new Set(refused))
    .toEqual(new Set(['script-src-elem', 'script-src-attr', 'script-src', 'style-src-attr']))
  expect(await page.evaluate(() => Reflect.get(window, 'done'))).toEqual([])
})

test('a figure is previewed, saved, copied and opened again under the policy', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openView(page, '?series=M-2709&freq=year')
  const svg = await exported(page, 'SVG')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await expect(dialog.locator('.export-preview[aria-busy=false] img')).toHaveJSProperty('complete', true)
  expect(
    await dialog
      .locator('.export-preview img')
      .evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)),
  ).toBeGreaterThan(100)
  const png = await exported(page, 'PNG')
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([2400, 1350])
  await dialog.getByRole('button', { name: 'Copy image', exact: true }).click()
  await dialog
    .getByRole('status')
    .filter({ hasText: /picture is in the clipboard/ })
    .waitFor()
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => [...item.types]))
  expect(types).toEqual(['image/png'])
  await dialog.getByRole('button', { name: 'Embed', exact: true }).click()
  const frame = page.frameLocator('.export-embed iframe')
  await frame.locator('.chart-area svg').first().waitFor()
  await page.keyboard.press('Escape')
  for (const { name, bytes } of [svg, png]) {
    await page.goto('./')
    await live(page)
    await page.locator('#picture').scrollIntoViewIfNeeded()
    const file = { name, mimeType: name.endsWith('svg') ? 'image/svg+xml' : 'image/png', buffer: bytes }
    // The code for pictures is loaded when its part comes near; until then nothing listens to the input.
    await expect(async () => {
      await page.locator('#picture input[type=file]').first().setInputFiles(file)
      await expect(page).toHaveURL((url) => url.search.includes('series=M-2709'), { timeout: 500 })
    }).toPass()
  }
})
