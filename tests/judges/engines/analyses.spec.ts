import { expect } from '#tests/judges/engines/patience.ts'
import { analyses } from '#src/view/analyses.ts'
import { judge } from '#tests/judges/engines/judge.ts'

judge('the analyses and the sources come as one reads down to them', async ({ reader }) => {
  await reader.open('')
  for (const id of analyses) {
    await expect(async () => {
      await reader.ask((place) => document.getElementById(place)?.scrollIntoView({ behavior: 'instant' }), id)
      expect(await reader.count(`#${id} .chart-body svg :is(path, rect)`), id).toBeGreaterThan(3)
    }).toPass({ timeout: 20_000 })
    await reader.sees(`#${id} .figure-notes`)
  }
  await reader.ask(() => document.getElementById('sources-list')?.scrollIntoView({ behavior: 'instant' }), null)
  await reader.says('#sources .sources-item', 'UN Comtrade')
  await expect.poll(() => reader.count('#sources-coverage td')).toBeGreaterThan(50)
})

judge('the choices of an analysis change it', async ({ reader }) => {
  await reader.open('?view=books')
  await expect(async () => {
    await reader.ask(() => document.getElementById('books')?.scrollIntoView({ behavior: 'instant' }), null)
    expect(await reader.count('#books .chart-body svg path')).toBeGreaterThan(3)
  }).toPass({ timeout: 20_000 })
  const title = () => reader.words('#books figcaption h3')
  const [before = ''] = await title()
  await reader.click('#books .radios label', 'China’s exports')
  await expect.poll(async () => (await title())[0] ?? '').not.toBe(before)
  await expect.poll(reader.search).toContain('flow=X')
})
