import { expect, it } from 'vitest'
import { maxBytes, readPicture, describedPng } from '#src/publish/files/metadata.ts'
import { PNG } from 'pngjs'

// A dropped picture may be a stranger's, so it is read without a browser's parser.

const metadata = {
  app: 'china-russia-trade-flows',
  version: '0.1.0',
  url: 'https://trade.test/?series=M-2709&title=%3Ca%3E',
  dataTo: '2026-07',
  figuresHash: '0badf00d',
}
const json = JSON.stringify(metadata)
const text = json.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const ours = `<metadata id="trade-flows">${text}</metadata>`
const svgOf = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`
const answerTo = (file: string | Uint8Array<ArrayBuffer> | Blob) => readPicture(new Blob([file]))

it.each([
  ['as it is written here', `<?xml version="1.0" encoding="UTF-8"?>\n${svgOf(`<title>Oil</title>${ours}<rect/>`)}\n`],
  ['with a byte order mark', `\uFEFF${svgOf(ours)}`],
  ['with lines and comments about it', `\n<!-- a > b --><?x y?>\n<!-- -->${svgOf(ours)}<!-- end -->\n<?z?>\n`],
  [
    'with the document type that Illustrator writes',
    `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">${svgOf(ours)}`,
  ],
  ['with single quotes and blanks in its tags', svgOf(`<metadata\n\tid = 'trade-flows'\n>${text}</metadata >`)],
  ['as CDATA', svgOf(`<metadata id="trade-flows"><![CDATA[${json}]]></metadata>`)],
  ['in parts', svgOf(`<metadata id="trade-flows">${text.slice(0, 9)}<!-- - -->${text.slice(9)}</metadata>`)],
  ['with numbers for letters', svgOf(ours.replaceAll('&amp;', '&#38;').replace('app', '&#x61;pp'))],
  ['with a prefix', `<s:svg><s:metadata id="trade-flows">${text}</s:metadata></s:svg>`],
  ['behind another text', svgOf(`<metadata>x</metadata><metadata id="x">{}</metadata>${ours}`)],
  ['beside a script', svgOf(`<script>fetch("https://evil.test/")</script>${ours}<g onload="alert(1)"/>`)],
])('an SVG of ours opens %s', async (_, svg) => {
  expect(await answerTo(svg)).toEqual({ metadata })
})

const many = (part: string): string => part.repeat(Math.floor(1_000_000 / part.length))

it.each([
  ['foreign: it has no view', svgOf('<metadata>{}</metadata>')],
  ['foreign: it has entities, which can make a small file huge', `<!DOCTYPE svg [<!ENTITY a "b">]>${svgOf(ours)}`],
  ['foreign: its view is a comment', svgOf(`<!-- ${ours} -->`)],
  ['foreign: its view is a text', svgOf(`<text><![CDATA[${ours}]]></text>`)],
  ['foreign: its view is nested 10,000 deep', svgOf(`<metadata id="trade-flows">${'['.repeat(10_000)}</metadata>`)],
  ['broken: it is empty', ''],
  ['broken: it is cut', svgOf(ours).slice(0, -9)],
  ['broken: it has a million comments that never close', svgOf(many('<!--'))],
  ['broken: it has a text behind its root', `${svgOf('')}x`],
  ['broken: it has a letter that is none', svgOf(ours.replace('app', '&#1114112;'))],
  ['broken: it has a letter without a name', svgOf(ours.replace('app', '&nothing;'))],
  ['broken: it has a million blanks in a tag', `<svg${many(' ')}x`],
  ['otherKind: it is a page', '<!doctype html><html><body><p>Hello</body></html>'],
  ['otherKind: it is another kind of XML', '<rss version="2.0"/>'],
])('an SVG of a stranger is %s', async (what, svg) => {
  expect(await answerTo(svg)).toEqual({ problem: what.split(':')[0] })
})

const black = (size: number) => Uint8Array.from(PNG.sync.write(new PNG({ width: size, height: size })))
const pixel = black(1)
const withText = (written: string, keyword = 'trade-flows') =>
  describedPng(new Blob([pixel]), 1, [{ keyword, text: written }])
const ofOurs = new Uint8Array(await (await withText(json)).arrayBuffer())

it.each<[string, Uint8Array<ArrayBuffer> | Blob, object]>([
  ['of ours opens', ofOurs, { metadata }],
  ['without our text is foreign', pixel, { problem: 'foreign' }],
  ['with our text under another name is foreign', await withText(json, 'Trade-Flows'), { problem: 'foreign' }],
  ['with our text after its end is foreign', Uint8Array.from([...pixel, ...ofOurs.slice(33)]), { problem: 'foreign' }],
  ['that unpacks to 64 MB is not unpacked', black(4096), { problem: 'foreign' }],
  ['that is a JPEG is of another kind', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), { problem: 'otherKind' }],
  ['that is cut is broken', ofOurs.slice(0, 90), { problem: 'broken' }],
  ['whose text was altered is broken', ofOurs.map((byte, i) => (i === 80 ? byte ^ 1 : byte)), { problem: 'broken' }],
  ['larger than any of ours is not read', new Uint8Array(maxBytes + 1), { problem: 'tooLarge' }],
])('a PNG %s', async (_, png, answer) => {
  expect(await answerTo(png)).toEqual(answer)
})
