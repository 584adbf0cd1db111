import { expect, testTimeout } from '#tests/judges/engines/patience.ts'
import { engineNames } from '#tests/judges/engines/browser.ts'
import { desk, test } from '#tests/judges/engines/judge.ts'
import { readerAt } from '#tests/judges/engines/reader.ts'

const views = [
  '',
  '?series=M-2709,X-8542,X-8542.quoted&freq=year&show=yoy',
  '?series=M-2709&measure=price&freq=quarter',
]

for (const search of views)
  test(
    `CSV is the same in every engine: ${search || 'the first view'}`,
    { tag: '@full' },
    async ({ browsers, site }) => {
      test.setTimeout(testTimeout)
      const files: string[] = []
      for (const name of engineNames) {
        const browser = await browsers(name, false)
        const window = await browser.open({ size: desk, dark: false })
        try {
          const reader = readerAt(window, site.url)
          await reader.open(search)
          await reader.click('#explore figcaption button')
          const { bytes } = await reader.downloads(() => reader.click('dialog.export button', 'CSV'))
          files.push(bytes.toString('utf8'))
        } finally {
          await window.close()
        }
      }
      const [chromium = '', ...others] = files
      expect(chromium.split('\n').length).toBeGreaterThan(10)
      expect(others.every((other) => other === chromium)).toBe(true)
    },
  )
