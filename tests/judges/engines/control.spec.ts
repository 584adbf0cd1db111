import { expect } from '#tests/judges/engines/patience.ts'
import { PNG } from 'pngjs'
import { judge } from '#tests/judges/engines/judge.ts'

// A judge that hears nothing and sees nothing would find nothing: here it is given what it must object to.

const broken = `<!doctype html><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-HASH'; style-src 'self'">
<body style="color: red"><script>SCRIPT</script><p>A page</p>`

const script = `console.warn('a warning'); setTimeout(() => { throw new Error('broken') }); Promise.reject(new Error('left'))`

judge(
  'a broken page is objected to',
  async ({ reader, site }) => {
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(script))).toString('base64')
    site.add('/broken.html', broken.replace('HASH', hash).replace('SCRIPT', script))
    await reader.window.go(`${site.origin}/broken.html`)
    const heard = async () => (await reader.noise()).join('\n')
    await expect.poll(heard).toMatch(/^warn: a warning$/m)
    await expect.poll(heard).toMatch(/^uncaught: .*broken/m)
    await expect.poll(heard).toMatch(/^rejected: .*left/m)
    await expect.poll(heard).toMatch(/^refused: style-src-attr inline$/m)
  },
  { noisy: true },
)

judge(
  'a wrong pixel is seen',
  async ({ reader, site }) => {
    site.add(
      '/dot.html',
      '<!doctype html><style>body { margin: 0 } i { display: block; width: 1px; height: 1px; background: #c30 }</style><i></i>',
    )
    await reader.window.go(`${site.origin}/dot.html`)
    const { data, width, height } = PNG.sync.read(await reader.window.screenshot())
    expect([width, height]).toEqual([1440, 900])
    expect(Array.from(data.subarray(0, 3))).toEqual([204, 51, 0])
    expect(Array.from(data.subarray(4, 7))).toEqual([255, 255, 255])
  },
  { noisy: true },
)
