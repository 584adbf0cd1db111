import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { dropped } from '#tests/judges/support/dropped.ts'
import { test } from '#tests/site/page.ts'
import { exported, full, openView } from '#tests/site/support.ts'

// The page must stay silent on hostile and broken pictures: the browser's own complaint about a broken SVG once broke
// the page's policy. svg.test.ts and png.test.ts test in Node what is said of each kind.

const svgOf = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`

async function hold(page: Page, files: { readonly [name: string]: string }): Promise<void> {
  const { words, wide } = await dropped(
    page,
    Object.entries(files).map(([name, content]) => ({ name, content })),
  )
  expect(wide).toEqual([])
  for (const [i, name] of Object.keys(files).entries()) expect(words[i]).toContain(`${name} was not opened`)
}

test('a picture that is broken, foreign or hostile gets one message, and the page stays silent', async ({ page }) => {
  await openView(page, '')
  await hold(page, {
    'broken.svg': svgOf('<g>'),
    'cut.svg': svgOf('<metadata id="trade-flows">{').slice(0, -8),
    'unknown.svg': svgOf('<metadata id="trade-flows">&nothing;</metadata>'),
    'styled.svg': svgOf('<style>rect { fill: red }</style><rect style="fill: red"/>'),
    'disguised.svg': '<svg xmlns="http://www.w3.org/2000/sv&#103;"><rect style="fill: red"/></svg>',
    'scripted.svg': svgOf('<script>alert(1)</script><g onload="alert(1)"/>'),
    'elsewhere.svg': svgOf(
      '<image href="https://no-such-host.invalid/x.png"/><use href="https://no-such-host.invalid/x.svg#a"/>',
    ),
    'sheet.svg': `<?xml-stylesheet href="https://no-such-host.invalid/x.css"?>${svgOf('')}`,
    'entity.svg': `<!DOCTYPE svg [<!ENTITY x SYSTEM "https://no-such-host.invalid/x">]>${svgOf('&x;')}`,
    'type.svg': `<!DOCTYPE svg SYSTEM "https://no-such-host.invalid/x.dtd">${svgOf('')}`,
    'broken.png': '\u0089PNG',
    ...(full
      ? {
          'many.svg': svgOf('<metadata/>'.repeat(500_000)),
          'types.svg': `<${'<!DOCTYPE'.repeat(80_000)}`,
        }
      : {}),
  })
})

test('a picture that is opened is objected to', { tag: '@full' }, async ({ page }) => {
  await openView(page, '?series=M-2709&freq=year')
  const { bytes } = await exported(page, 'SVG')
  await page.keyboard.press('Escape')
  await expect(hold(page, { 'ours.svg': bytes.toString('utf8') })).rejects.toThrow('was not opened')
})
