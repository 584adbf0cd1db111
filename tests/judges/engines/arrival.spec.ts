import { expect } from '#tests/judges/engines/patience.ts'
import { judge } from '#tests/judges/engines/judge.ts'

judge('a link to an analysis opens at it', async ({ reader }) => {
  await reader.open('?view=movers')
  const top = () => reader.ask(() => document.querySelector('#movers')?.getBoundingClientRect().top, null)
  await reader.sees('#movers figure')
  await expect.poll(top).toBeLessThan(20)
  await expect.poll(top).toBeGreaterThanOrEqual(0)
})

judge(
  'code that failed while the site was gone comes with a reload, which waits for the site',
  async ({ reader, site }) => {
    await reader.open('')
    // What the page loads ahead is there before the site goes.
    await expect.poll(() => reader.ask(() => document.readyState, null)).toBe('complete')
    await site.stop()
    await reader.click('#explore label', 'Bars')
    await reader.says('.standing', 'Part of this page could not be loaded.')
    await reader.click('.standing button', 'Reload the page')
    await reader.says('.standing', 'The site does not answer at the moment.')
    expect(await reader.count('#explore [data-series]')).toBe(5)
    await site.start()
    await reader.click('.standing button', 'Reload the page')
    // A look at a page that is being left fails.
    await expect(() => reader.sees('.chart-room[data-kind=bar] svg')).toPass({ timeout: 20_000 })
    expect(await reader.words('.standing > div')).toEqual([])
  },
  { noisy: true },
)
