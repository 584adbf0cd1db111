import { bringNear } from '#tests/judges/engines/inside.ts'
import { judge } from '#tests/judges/engines/judge.ts'
import { expect } from '#tests/judges/engines/reader.ts'

judge('figures that the site fails to give are named, and come when it is asked again', async ({ reader, site }) => {
  const mend = site.fail(/series\/M-7403\.annual\.json$/, 500)
  await reader.open('?series=M-2709,M-7403&freq=year')
  await reader.says('#explore [role=alert]', 'Copper')
  expect(await reader.count('#explore [data-series]')).toBe(1)
  mend()
  await reader.click('#explore [role=alert] button', 'Try again')
  await expect.poll(() => reader.count('#explore [data-series]')).toBe(2)
  await expect.poll(() => reader.words('#explore [role=alert]')).toEqual([])
})

judge('a site that is gone is told, and its figures come when it is back', async ({ reader, site }) => {
  await reader.open('?freq=year')
  await reader.click('.picker-search')
  await reader.window.type('wood charcoal')
  await reader.says('#commodities .commodity', /charcoal/i)
  await site.stop()
  await reader.click('#commodities .commodity label')
  await reader.says('#explore [role=alert]', /charcoal/i)
  expect(await reader.count('#explore [data-series]')).toBe(5)
  await site.start()
  // The message of a missing part of the page covers the foot of the window.
  await reader.ask(bringNear, '#explore [role=alert]')
  await reader.click('#explore [role=alert] button', 'Try again')
  await expect.poll(() => reader.count('#explore [data-series]')).toBe(6)
})

judge('a hostile address does nothing but be ignored', async ({ reader }) => {
  const hostile = encodeURIComponent('<img src=x onerror=alert(1)>"\'><script>alert(1)</script>')
  await reader.open(`?series=M-2709,${hostile}&title=${hostile}&chart=${hostile}`)
  await reader.says('.notice', 'ignored')
  expect(await reader.count('#root script, #root img[src=x]')).toBe(0)
  expect(await reader.count('#explore [data-series]')).toBe(1)
})

judge('an answer that comes slowly is seen to come', async ({ reader, site }) => {
  const release = site.trickle(/headings\.json$/)
  await reader.open('')
  await reader.click('.picker-search')
  await reader.window.type('wood charcoal')
  await reader.says('.picker', 'Loading the headings…')
  await reader.says('.picker', /\d+ kB so far\./)
  await reader.says('.picker', 'Crude oil')
  release()
  await reader.says('#commodities .commodity', /charcoal/i)
})
