import { judge, phone } from '#tests/judges/engines/judge.ts'
import { decoded, pixelsOf } from '#tests/judges/engines/pixels.ts'
import type { Reader } from '#tests/judges/engines/reader.ts'
import { expect } from '#tests/judges/engines/reader.ts'

for (const [search, title, unit] of [
  ['?lang=zh', '俄罗斯', /亿|十亿/],
  ['?lang=ru', 'России', /млрд/],
] as const)
  judge(`the page speaks: ${search}`, async ({ reader }) => {
    await reader.open(search)
    await reader.says('#explore figcaption h3', title)
    await reader.click('.claims-how summary')
    await reader.says('.claims-sentences', unit)
    expect(await reader.ask(() => document.documentElement.lang)).toMatch(/^(zh|ru)/)
    await reader.click('.languages button', 'English')
    await reader.says('#explore figcaption h3', 'Russian energy to China')
  })

async function expectDark({ window }: Reader): Promise<void> {
  const picture = decoded(await window.screenshot())
  const light = pixelsOf(picture, [251, 250, 246])
  expect(light / (picture.width * picture.height), 'share of light paper').toBeLessThan(0.01)
}

judge('dark, as chosen', async ({ reader }) => {
  await reader.open('')
  await reader.ask(() => {
    const select = document.querySelector<HTMLSelectElement>('.masthead-theme select')
    if (select !== null) select.value = 'dark'
    select?.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await expect.poll(() => reader.ask(() => document.documentElement.dataset['theme'])).toBe('dark')
  await expectDark(reader)
})

judge('dark, as the system', { dark: true }, async ({ reader }) => {
  await reader.open('')
  expect(await reader.ask(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true)
  await expectDark(reader)
})

const article = (
  url: string,
  down: number,
  attributes: string,
): string => `<!doctype html><link rel="icon" href="data:,">
  <h1>An article</h1><p style="height: ${down}px"></p>
  <iframe ${attributes} width="700" height="400" src="${url}?series=M-2709,M-7403&freq=year&embed=1"></iframe>
  <script>
    addEventListener('message', ({ data }) => {
      if (data.height) document.querySelector('h1').textContent = data.type + ' ' + data.height
    })
  </script>`

const linesInFrame = (): number | null =>
  document.querySelector('iframe')?.contentDocument?.querySelectorAll('.chart-area [data-series]').length ?? null

for (const [where, down, attributes, lines] of [
  ['of another page', 0, '', 2],
  ['that another page does not trust', 0, 'sandbox="allow-scripts"', null],
  ['below the window, before anyone scrolls to it', 3000, '', 0],
] as const)
  judge(`a figure tells its height in a frame ${where}`, async ({ reader, site }) => {
    site.add('/article.html', article(site.url, down, attributes))
    await reader.window.go(`${site.origin}/article.html`)
    await reader.says('h1', /^\S+ [4-9]\d\d$/)
    if (lines !== 0) await expect.poll(() => reader.ask(linesInFrame)).toBe(lines)
  })

judge('the code to embed on a phone has the height that the figure has', { size: phone }, async ({ reader }) => {
  await reader.open('')
  await reader.click('#explore figcaption button')
  await reader.click('dialog.export button', 'Embed')
  // WebKit gives a frame out of sight an animation frame every ten seconds only, so the timeout is long.
  const hint = async () => (await reader.words('.export-embed .export-hint')).join()
  await expect.poll(hint, { timeout: 60_000 }).toMatch(/^The frame is (?!640)\d+ pixels high/)
})
