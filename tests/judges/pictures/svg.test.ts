import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PictureAnswer } from '#src/figure/files/readPicture.ts'
import { readPicture } from '#src/figure/files/readPicture.ts'
import { workLimit } from '#tests/judges/pictures/workLimit.ts'
import { full } from '#tests/full.ts'

const metadata = {
  app: 'china-russia-trade-flows',
  version: '0.1.0',
  url: 'https://trade.test/?series=M-2709&title=%3Ca%3E',
  dataTo: '2026-07',
  figuresHash: '0badf00d',
}
const json = JSON.stringify(metadata)
const escaped = json.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const ours = `<metadata id="trade-flows">${escaped}</metadata>`
const svgOf = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`
const answerTo = (text: string): Promise<PictureAnswer> => readPicture(new Blob([text]))

const whole: readonly (readonly [name: string, svg: string])[] = [
  ['as it is written here', `<?xml version="1.0" encoding="UTF-8"?>\n${svgOf(`<title>Oil</title>${ours}<rect/>`)}\n`],
  ['with a byte order mark', `\uFEFF${svgOf(ours)}`],
  ['with lines and comments about it', `\n<!-- a > b --><?x y?>\n<!-- -->${svgOf(ours)}<!-- end -->\n<?z?>\n`],
  [
    'with the document type that Illustrator writes',
    `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svgOf(ours)}`,
  ],
  ['with single quotes', svgOf(ours.replace('"trade-flows"', " 'trade-flows' ").replace("' ", "'").replace(" '", "'"))],
  ['with blanks in its tags', svgOf(`<metadata\n\tid = "trade-flows"\n>${escaped}</metadata >`)],
  ['as CDATA', svgOf(`<metadata id="trade-flows"><![CDATA[${json}]]></metadata>`)],
  ['in parts', svgOf(`<metadata id="trade-flows">${escaped.slice(0, 9)}<!-- - -->${escaped.slice(9)}</metadata>`)],
  [
    'with numbers for letters',
    svgOf(ours.replaceAll('&amp;', '&#38;').replaceAll('&lt;', '&#x3C;').replace('app', '&#97;pp')),
  ],
  [
    'with a prefix',
    '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:metadata id="trade-flows">' + escaped + '</s:metadata></s:svg>',
  ],
  ['with its namespace in disguise', svgOf(ours).replace('2000/svg', '2000/sv&#103;')],
  ['behind another text', svgOf(`<metadata>x</metadata><metadata id="x">{}</metadata>${ours}`)],
  ['beside a script', svgOf(`<script>fetch("https://evil.test/")</script>${ours}<g onload="alert(1)"/>`)],
  [
    'beside pages and pictures of others',
    svgOf(
      `<foreignObject><html xmlns="http://www.w3.org/1999/xhtml"><img src="https://evil.test/x.png" onerror="alert(1)"/></html></foreignObject><image href="https://evil.test/x.png"/><use href="https://evil.test/x.svg#a"/><style>@import url(https://evil.test/x.css)</style>${ours}`,
    ),
  ],
  ['beside a style sheet of others', `<?xml-stylesheet href="https://evil.test/x.css"?>${svgOf(ours)}`],
]

const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')
const foreign: readonly (readonly [name: string, svg: string])[] = [
  ['has no view', svgOf('<metadata>{}</metadata>')],
  ['has a thousand million laughs', `<!DOCTYPE svg [<!ENTITY l0 "ha">${laughs}]>${svgOf('&l9;')}`],
  ['asks for a file', `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svgOf('&x;')}`],
  ['asks for a file by parameter', `<!DOCTYPE svg [<!ENTITY % x SYSTEM "https://evil.test/x.dtd"> %x;]>${svgOf(ours)}`],
  ['has entities behind a comment', `<!-- --><!DOCTYPE svg [<!ENTITY a "b">]>${svgOf('&a;')}`],
  ['has its view in a comment', svgOf(`<!-- ${ours} -->`)],
  ['has its view as text', svgOf(`<text><![CDATA[${ours}]]></text>`)],
  ['has a text nested 10,000 deep', svgOf(`<metadata id="trade-flows">${'['.repeat(10_000)}</metadata>`)],
]

const broken: readonly (readonly [name: string, svg: string])[] = [
  ['ends its elements in another order', svgOf('<g><a></g></a>')],
  ['has two roots', svgOf('') + svgOf('')],
  ['has text behind its root', `${svgOf('')}x`],
  ['never closes', svgOf('<g>')],
  ['closes what it never began', svgOf('</g>')],
  ['has an attribute without quotes', svgOf('<g a=b/>')],
  ['has attributes without blanks', svgOf('<g a="1"b="2"/>')],
  ['has a quotation mark that never closes', svgOf('<g a="1/>')],
  ['has a comment that never closes', svgOf('<!-- ')],
  ['has a tag without a name', svgOf('< g/>')],
  ['has a document type inside', svgOf('<!DOCTYPE svg>')],
  ['has a letter that is none', svgOf(ours.replace('app', '&#1114112;'))],
  ['has a letter without a name', svgOf(ours.replace('app', '&nothing;'))],
]

describe('an SVG of ours', () => {
  it.each(whole)('opens %s', async (_, svg) => {
    expect(await answerTo(svg)).toEqual({ metadata })
  })

  it('is broken wherever it was cut', async () => {
    const svg = `<?xml version="1.0" encoding="UTF-8"?>\n${svgOf(`<title>Oil</title>${ours}<rect/>`)}`
    for (let tenth = 1; tenth < 10; tenth += 1) {
      const cut = svg.slice(0, Math.floor((svg.length * tenth) / 10))
      expect(await answerTo(cut), `at ${tenth} tenths`).toEqual({ problem: 'broken' })
    }
  })
})

describe('an SVG of a stranger', () => {
  it.each(foreign)('is no picture of ours: it %s', async (_, svg) => {
    expect(await answerTo(svg)).toEqual({ problem: 'foreign' })
  })

  it.each(broken)('is broken: it %s', async (_, svg) => {
    expect(await answerTo(svg)).toEqual({ problem: 'broken' })
  })

  it.each([
    ['a page', '<!doctype html><html><body><p>Hello</body></html>'],
    ['another kind of XML', '<rss version="2.0"/>'],
  ])('is none where it is %s', async (_, text) => {
    expect(await answerTo(text)).toEqual({ problem: 'otherKind' })
  })
})

/** Bytes of each text; 800 kB of the form whose work once grew with the square took a minute. */
const size = full ? 5_000_000 : 1_000_000
const many = (part: string): string => part.repeat(Math.floor(size / part.length))

it.each([
  ['document types', `<${many('<!DOCTYPE')}`],
  ['document types behind a root', svgOf(many('<!DOCTYPE'))],
  ['a document type of blanks', `<!DOCTYPE${many(' ')}`],
  ['comments that never close', `<!-- ${many('<!-- -')}`],
  ['comments', `${many('<!---->')}${svgOf('')}`],
  ['instructions that never close', many('<?x ')],
  ['CDATA that never closes', svgOf(many('<![CDATA['))],
  ['elements', svgOf(many('<g/>'))],
  ['elements in each other', svgOf(many('<g>'))],
  ['elements that close', svgOf(`${many('<g></g>')}`)],
  ['texts of ours', svgOf(many('<metadata/>'))],
  ['one text of ours', svgOf(`<metadata id="trade-flows">${many('&#38;')}</metadata>`)],
  ['beginnings of a letter’s number', svgOf(`<metadata id="trade-flows">${many('&#3')}</metadata>`)],
  ['attributes', `<svg${many(' a="1"')}/>`],
  ['names of spaces', `<svg ${many('xmlns:a="urn:a" ')}/>`],
  ['names', many('<a')],
  ['one name', `<${many('a')}`],
  ['one attribute’s name', `<svg ${many('a')}`],
  ['blanks in a tag', `<svg${many(' ')}x`],
  ['blanks about an equals sign', `<svg a${many(' ')}=${many(' ')}`],
  ['quotation marks', `<svg a=${many('"')}`],
  ['blanks', `${many(' ')}x`],
  ['ampersands', svgOf(many('&'))],
  ['tags that begin', many('<')],
])(
  'full of %s, it costs little work',
  async (_, svg) => {
    expect(await answerTo(svg)).toHaveProperty('problem')
  },
  workLimit,
)

it('a reader that begins again at each place is not ready in time', () => {
  const all = { text: '<!DOCTYPE'.repeat(size / 9) }
  const again = String.raw`/<!DOCTYPE[^>[]*\[/i.test(text)`
  expect(() => runInNewContext(again, all, { timeout: 500 })).toThrow('timed out')
})

describe('xmllint', () => {
  const cut = fc.record({
    at: fc.noBias(fc.nat(999)),
    length: fc.nat(4),
    // The list has a blank too, and only the empty text twice.
    put: fc.constantFrom('', '', ' ', ...'< > / " \' = & - ! ? ] <g> </g> <!-- --> a'.split(' ')),
  })

  function wellFormed(texts: readonly string[]): boolean[] {
    const folder = mkdtempSync(join(tmpdir(), 'svg-'))
    try {
      for (const [i, text] of texts.entries()) writeFileSync(join(folder, `${i}.svg`), text)
      const files = texts.map((_, i) => `${i}.svg`)
      const { stderr } = spawnSync('xmllint', ['--noout', '--nonet', ...files], { cwd: folder, maxBuffer: 2 ** 26 })
      const objected = new Set(
        Array.from(stderr.toString().matchAll(/^(\d+)\.svg:\d+: .*error/gm), ([, i]) => Number(i)),
      )
      return texts.map((_, i) => !objected.has(i))
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  it.runIf(full)('reads what is read here, and objects to what is broken', async () => {
    expect(wellFormed(whole.map(([, svg]) => svg.replace(/^\n/, ''))).every(Boolean)).toBe(true)
    expect(wellFormed(broken.map(([, svg]) => svg)).some(Boolean)).toBe(false)
    const base = svgOf(`<title>Oil</title>${ours}<g a="1" b='2'><!-- c --><rect/></g>`)
    const texts = fc.sample(fc.array(cut, { minLength: 1, maxLength: 3 }), { numRuns: 2000, seed: 15 }).map((cuts) =>
      cuts.reduce((now, { at, length, put }) => {
        const start = Math.floor((at * now.length) / 1000)
        return now.slice(0, start) + put + now.slice(start + length)
      }, base),
    )
    const judged = wellFormed(texts)
    expect(judged.filter(Boolean).length).toBeGreaterThan(200)
    expect(judged.filter((good) => !good).length).toBeGreaterThan(200)
    const wrong = []
    for (const [i, text] of texts.entries()) {
      const answer = await answerTo(text)
      if (judged[i] === true && 'problem' in answer && answer.problem === 'broken') wrong.push(text)
    }
    expect(wrong, 'well-formed, and called broken here').toEqual([])
  })
})
