import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { analyses } from '#src/view/analyses.ts'
import { bringNear } from '#tests/judges/engines/inside.ts'
import { judge } from '#tests/judges/engines/judge.ts'
import { expect } from '#tests/judges/engines/reader.ts'

judge('every closer look opens from the menu, and leads back to the chart', async ({ reader }) => {
  await reader.open('')
  const focused = () => reader.ask(() => document.activeElement?.textContent ?? '')
  for (const id of analyses) {
    const name = analysisMessages[`analysis.${id}`]
    await reader.click('#explore .looks-menu summary')
    await reader.click('#explore .looks-menu a', name)
    await reader.says('#explore .look-side h2', name)
    await expect.poll(focused).toBe(name)
    await expect
      .poll(() => reader.count('#explore .look-drawing svg :is(path, rect)'), { message: id })
      .toBeGreaterThan(3)
    await reader.sees('#explore .figure-notes')
    await reader.addressHas(`view=${id}`)
  }
  await reader.click('#explore .look-back')
  await expect.poll(() => reader.count('#explore [data-series]')).toBe(5)
  await expect.poll(focused).toBe('Russian energy to China, and all Chinese goods to Russia')
})

judge('the gallery and the sources come as one reads down to them', async ({ reader }) => {
  await reader.open('')
  await reader.ask(bringNear, '#gallery')
  await expect.poll(() => reader.count('#gallery .gallery-card path')).toBeGreaterThan(20)
  await reader.says('#gallery .gallery-card', /Russian crude cost China between \$[\d.]+ a barrel less/)
  await reader.click('#gallery .gallery-card h3', 'Who else bought')
  // The card is a link until the gallery is hydrated, and a look at a page that is being left fails, so it is repeated.
  await expect(() => reader.says('#explore .look-side h2', 'Who else bought')).toPass({ timeout: 20_000 })
  await reader.ask(bringNear, '#sources-list')
  await reader.says('#sources .sources-item', 'UN Comtrade')
  await expect.poll(() => reader.count('#sources-coverage td')).toBeGreaterThan(50)
})

judge('the choices of a closer look change it', async ({ reader }) => {
  await reader.open('?view=books')
  await expect.poll(() => reader.count('#explore .look-drawing svg path')).toBeGreaterThan(3)
  const title = () => reader.words('#explore figcaption h3')
  const before = await title()
  await reader.click('#explore .radios label', 'China’s exports')
  await expect.poll(title).not.toEqual(before)
  await reader.addressHas('flow=X')
})
