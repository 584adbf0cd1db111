import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import { test } from '#tests/site/page.ts'
import { exported } from '#tests/site/support.ts'
import { openGalleryView } from '#tests/gallery/openView.ts'
import { views } from '#tests/gallery/views.ts'
import type { Finding } from '#tests/judges/answers.ts'
import { everywhere, inViews, ofOwnPage, ownPages, unanswered } from '#tests/judges/answers.ts'
import { openExport, pictured } from '#tests/judges/pictured.ts'

// The Nu Html Checker of the W3C (https://validator.github.io/validator/) judges the page and views' own pages as they
// are served, the page as it stands in every view of the gallery, and the exported pictures.

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

type Message = { readonly url: string; readonly message: string; readonly extract?: string }

function nuFindings(files: readonly string[]): Finding[] {
  const jar = fileURLToPath(import.meta.resolve('vnu-jar/build/dist/vnu.jar'))
  const options = ['--format', 'json', '--stdout', '--exit-zero-always', '--skip-info-messages', '--also-check-svg']
  const said = execFileSync('java', ['-jar', jar, ...options, ...files], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  const { messages }: { readonly messages: readonly Message[] } = JSON.parse(said)
  return messages.map(({ url, message, extract = '' }) => ({
    rule: message,
    where: basename(url).replace(/\.\w+$/, ''),
    what: extract.replaceAll(/\s+/g, ' '),
  }))
}

test('Nu finds what is wrong with a file', { tag: '@full' }, () => {
  const info = test.info()
  // The checker stumbles over the container query, for which there is an answer, and has to go on after it.
  const css = '@layer a { b { @container (width > 1px) { color: red } } i { & u { colour: red } } }'
  const files = {
    html: `<!doctype html><style>${css}</style><p id="a b">`,
    svg: '<svg xmlns="http://www.w3.org/2000/svg"><g r="1"/></svg>',
  }
  const paths = Object.entries(files).map(([ending, text]) => {
    const path = info.outputPath(`broken.${ending}`)
    writeFileSync(path, text)
    return path
  })
  expect(nuFindings(paths).map(({ rule }) => rule)).toEqual(
    expect.arrayContaining([
      'Bad value “a b” for attribute “id” on element “p”: An ID must not contain whitespace.',
      'CSS: “container”: Parse Error.',
      "CSS: “colour”: Property “colour” doesn't exist.",
      'Attribute “r” not allowed on element “g” at this point.',
    ]),
  )
})

test('the page as served and in every view, every page of its own and every picture pass Nu @full', async ({
  page,
}, info) => {
  test.setTimeout(300_000)
  const folder = info.outputPath('files')
  mkdirSync(folder)
  const files: string[] = []
  const copy = (from: string, name: string): void => {
    files.push(`${folder}/${name}`)
    copyFileSync(`${dist}/${from}`, `${folder}/${name}`)
  }
  const keep = (name: string, text: string | Buffer): void => {
    files.push(`${folder}/${name}`)
    writeFileSync(`${folder}/${name}`, text)
  }
  for (const file of ['index.html', '404.html']) copy(file, file)
  for (const slug of readdirSync(`${dist}/views`)) copy(`views/${slug}/index.html`, `${ofOwnPage}${slug}.html`)
  for (const view of views) {
    await page.unrouteAll()
    await openGalleryView(page, view, { lang: 'en', theme: 'light', width: 1440 })
    keep(`${view.name}.html`, await page.evaluate(() => `<!doctype html>\n${document.documentElement.outerHTML}`))
  }
  for (const view of pictured) {
    await openExport(page, view, 'light')
    keep(`picture-of-${view.name}.svg`, (await exported(page, 'SVG')).bytes)
  }
  const places = files.map((file) => basename(file).replace(/\.\w+$/, ''))
  expect(unanswered('nu', [everywhere, inViews, ownPages, ...places], nuFindings(files))).toEqual([])
})
