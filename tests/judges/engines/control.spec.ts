import { judge } from '#tests/judges/engines/judge.ts'
import { coloursAt, contrast, decoded, expectColours } from '#tests/judges/engines/pixels.ts'
import { expect } from '#tests/judges/engines/reader.ts'

const script = `console.warn('a warning'); setTimeout(() => { throw new Error('broken') }); Promise.reject(new Error('left'))`

judge('a broken page is objected to', { noisy: true }, async ({ reader, site }) => {
  const hash = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(script))).toString('base64')
  const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'self'`
  site.add(
    '/broken.html',
    `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
    <body style="color: red"><script>${script}</script><p>A page</p>`,
  )
  await reader.window.go(`${site.origin}/broken.html`)
  const heard = async () => (await reader.noise()).join('\n')
  for (const line of [
    /^warn: a warning$/m,
    /^uncaught: .*broken/m,
    /^rejected: .*left/m,
    /^refused: style-src-attr inline$/m,
  ])
    await expect.poll(heard).toMatch(line)
})

judge('a wrong pixel is seen', { noisy: true }, async ({ reader, site }) => {
  const style = 'body { margin: 0 } i { display: block; width: 1px; height: 1px; background: #c30 }'
  site.add('/dot.html', `<!doctype html><style>${style}</style><i></i>`)
  await reader.window.go(`${site.origin}/dot.html`)
  const picture = decoded(await reader.window.screenshot())
  expect([picture.width, picture.height]).toEqual([1440, 900])
  expect(Array.from(picture.data.subarray(0, 3))).toEqual([204, 51, 0])
  expect(Array.from(picture.data.subarray(4, 7))).toEqual([255, 255, 255])
  const dot = [204, 51, 0] as const
  expectColours(picture, [dot], 1)
  expect(() => expectColours(picture, [dot], 2), 'too few pixels').toThrow('colours without 2 pixels')
  expect(() => expectColours(picture, [dot, [0, 0, 255]], 1), 'a colour that is not there').toThrow(/255/)
})

judge('words that cannot be read are told from words that can', { noisy: true }, async ({ reader, site }) => {
  const style = 'p { font: 700 40px sans-serif; width: max-content } #pale { color: #999 } #dark { color: #000 }'
  site.add('/words.html', `<!doctype html><style>${style}</style><p id="pale">Words</p><p id="dark">Words</p>`)
  await reader.window.go(`${site.origin}/words.html`)
  const contrastOf = async (css: string) => contrast(await coloursAt(reader, await reader.placed(css)))
  expect(await contrastOf('#pale')).toBeCloseTo(2.85, 1)
  expect(await contrastOf('#dark')).toBeCloseTo(21, 1)
})

judge('a file that is not there is missed', { noisy: true }, async ({ reader, site }) => {
  site.add('/lacking.html', '<!doctype html><link rel="icon" href="data:,"><img src="/gone.png" alt="">')
  expect(site.missing).toEqual([])
  await reader.window.go(`${site.origin}/lacking.html`)
  await expect.poll(() => site.missing).toEqual(['/gone.png'])
})
