import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import { exported, test } from '#tests/e2e/support.ts'
import { openGalleryView } from '#tests/gallery/openView.ts'
import { views } from '#tests/gallery/views.ts'
import { everywhere, inViews, ofOwnPage, ownPages, unanswered } from '#tests/judges/answers.ts'
import { nuFindings } from '#tests/judges/nu.ts'
import { openExport, pictured } from '#tests/judges/pictured.ts'

// The page and those of their own as they are served, the page as it stands in every view of the gallery, and the pictures taken away, by the Nu Html Checker.

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

test('Nu finds what is wrong with a file', { tag: '@full' }, () => {
  const info = test.info()
  const files = { html: '<!doctype html><p id="a b">', svg: '<svg xmlns="http://www.w3.org/2000/svg"><g r="1"/></svg>' }
  const paths = Object.entries(files).map(([ending, text]) => {
    const path = info.outputPath(`broken.${ending}`)
    writeFileSync(path, text)
    return path
  })
  expect(nuFindings(paths).map(({ rule }) => rule)).toEqual(
    expect.arrayContaining([
      'Bad value “a b” for attribute “id” on element “p”: An ID must not contain whitespace.',
      'Attribute “r” not allowed on element “g” at this point.',
    ]),
  )
})

test(
  'the page as served and in every view, every page of its own and every picture pass Nu',
  { tag: '@full' },
  async ({ page }, info) => {
    test.setTimeout(300_000)
    const folder = info.outputPath('files')
    mkdirSync(folder)
    const files = ['index.html', '404.html'].map((file) => {
      copyFileSync(`${dist}/${file}`, `${folder}/${file}`)
      return `${folder}/${file}`
    })
    for (const slug of readdirSync(`${dist}/views`)) {
      const file = `${folder}/${ofOwnPage}${slug}.html`
      copyFileSync(`${dist}/views/${slug}/index.html`, file)
      files.push(file)
    }
    const keep = (name: string, text: string | Buffer): void => {
      files.push(`${folder}/${name}`)
      writeFileSync(`${folder}/${name}`, text)
    }
    for (const view of views) {
      await page.unrouteAll()
      await openGalleryView(page, view, { lang: 'en', theme: 'light', width: 1440 })
      keep(`${view.name}.html`, await page.evaluate(() => `<!doctype html>\n${document.documentElement.outerHTML}`))
    }
    for (const view of pictured) {
      await openExport(page, view, 'light')
      keep(`picture-of-${view.name}.svg`, (await exported(page, 'SVG')).bytes)
    }
    const places = files.map((file) => file.slice(folder.length + 1).replace(/\.\w+$/, ''))
    expect(unanswered('nu', [everywhere, inViews, ownPages, ...places], nuFindings(files))).toEqual([])
  },
)
