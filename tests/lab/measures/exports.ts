import { readFileSync } from 'node:fs'
import { live, openPage } from '../browser.ts'
import { type Measurement, builds, fullSpeed } from '../measurement.ts'
import { kB, longest, median, ms, ratio } from '../report.ts'

const [width, height, scale] = [1200, 675, 2]
const code = new URL('../../../node_modules/html-to-image/dist/html-to-image.js', import.meta.url)

type Picture = { readonly took: number; readonly bytes: number; readonly width: number }

/** Presses PNG in the dialog; runs in the page. @returns the time until the file is handed to the browser */
async function ownPicture(): Promise<Picture> {
  const button = Array.from(document.querySelectorAll<HTMLElement>('dialog[open] button')).find(
    ({ textContent }) => textContent === 'PNG',
  )
  const addressOf = URL.createObjectURL.bind(URL)
  let made = new Blob()
  URL.createObjectURL = (item) => {
    if (item instanceof Blob) made = item
    return addressOf(item)
  }
  const start = performance.now()
  const took = await new Promise<number>((resolve) => {
    HTMLAnchorElement.prototype.click = () => resolve(performance.now() - start)
    button?.click()
  })
  return { took, bytes: made.size, width: (await createImageBitmap(made)).width }
}

/** Makes a picture of the same size of the figure on the page; runs in the page. Fonts are read once, as its guide advises. */
async function otherPicture(options: object): Promise<Picture> {
  const [library, figure] = [Reflect.get(window, 'htmlToImage'), document.querySelector('#explore figure')]
  const fontEmbedCSS = Reflect.get(window, 'fonts') ?? (await library.getFontEmbedCSS(figure))
  Reflect.set(window, 'fonts', fontEmbedCSS)
  const start = performance.now()
  const made: Blob = await library.toBlob(figure, { ...options, fontEmbedCSS })
  return { took: performance.now() - start, bytes: made.size, width: (await createImageBitmap(made)).width }
}

export const exports: Measurement = {
  name: 'export',
  title: 'Export',
  how: 'The default figure as a PNG of 2400 × 1350, from the button to the finished file, and the figure on the page by html-to-image; each has a new title.',
  conditions: [fullSpeed],
  subjects: (sites) => [...builds(sites), { name: 'html-to-image', address: `${sites.now}/` }],
  turns: 12,
  // The first picture of each loads its code.
  unmeasured: 1,
  async open(browser, { name, address }) {
    const { page } = await openPage(browser)
    await page.goto(address)
    await live(page)
    const isOther = name === 'html-to-image'
    if (isOther) await page.evaluate(readFileSync(code, 'utf8'))
    return {
      async take(turn) {
        await page.evaluate((title) => {
          history.pushState(null, '', `${location.pathname}?title=${title}`)
          dispatchEvent(new PopStateEvent('popstate'))
        }, `Figure+${turn}`)
        await page.locator('#explore h3', { hasText: `Figure ${turn}` }).waitFor()
        if (!isOther) await page.locator('#explore figcaption button.quiet').click()
        if (!isOther) await page.locator('dialog[open] img').waitFor()
        await page.waitForLoadState('networkidle')
        const picture = isOther
          ? await page.evaluate(otherPicture, { pixelRatio: scale, canvasWidth: width, canvasHeight: height })
          : await page.evaluate(ownPicture)
        if (!isOther) await page.keyboard.press('Escape')
        if (picture.width !== width * scale) throw new Error(`The picture of ${name} is ${picture.width} pixels wide`)
        return { took: [picture.took], bytes: [picture.bytes] }
      },
      close: () => page.close(),
    }
  },
  rows: { median: ['took', median, ms], longest: ['took', longest, ms], kB: ['bytes', median, kB] },
  goals: (value) => [
    ['the longest', value('longest', 'now'), 250, ms],
    ['the median over html-to-image', value('median', 'now') / value('median', 'html-to-image'), 1, ratio],
  ],
}
