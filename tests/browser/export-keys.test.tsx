import { beforeAll, describe, expect, it } from 'vitest'
import { figureSvg } from '#src/figure/files/exports.ts'
import { figureSizes, sizeNames } from '#src/figure/layout/styles.ts'
import { cautionsOfFigure, lastingNotesOfFigure } from '#src/figure/texts.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { languages } from '#src/i18n/languages.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { analyses } from '#src/view/analyses.ts'
import { charts, frequencyWith } from '#src/view/kinds.ts'
import { exportOf, fetchCatalogue, figureOf, parseSvg } from '#tests/browser/support/exported.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { full } from '#tests/full.ts'
import '#src/styles/index.css'

// An exported picture explains itself: it has no mark without its key, no key without its mark, and every caution.

const text = (element: Element): string => element.textContent

const written = (root: ParentNode, selector: string): string[] => Array.from(root.querySelectorAll(selector), text)

/** `2–4` is 2, 3 and 4; `B–C` is B and C. */
function marksIn(range: string): string[] {
  const [first = '', last = first] = range.split('–')
  if (!/^\d+$/.test(first)) {
    const [from, to] = [first, last].map((letter) => letter.codePointAt(0) ?? 0)
    return Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, i) => String.fromCodePoint((from ?? 0) + i))
  }
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => String(Number(first) + i))
}

const sorted = (marks: Iterable<string>): string => [...new Set(marks)].toSorted().join(' ')
const unspaced = (words: readonly string[]): string => words.join('').replaceAll(/\s/g, '')

/** Marks without a key, keys without a mark, missing cautions and repeated addresses of an exported figure. */
function keyProblems(
  svg: Document,
  { lasting, address }: { readonly lasting: readonly string[]; readonly address: string },
): string[] {
  const groups = Array.from(svg.querySelectorAll('#chart g[id^="event-marks"]'))
  const numbers = groups.flatMap((group) => written(group, 'text').filter((word) => /^\d+(–\d+)?$/.test(word)))
  const letters = Array.from(svg.querySelectorAll('#chart [id^="own-note-"]'), ({ id }) => id.split('-')[2] ?? '')
  const keys = Array.from(svg.querySelectorAll('#events > g[id^="event-"]'), ({ id }) => id.slice('event-'.length))
  const marks = [...numbers.flatMap(marksIn), ...letters]
  const events = keys.filter((key) => /^\d+$/.test(key)).length
  const lines = groups.map((group) => group.querySelectorAll('path[stroke-dasharray]').length)
  const notes = unspaced(written(svg, '#notes text'))
  const addresses = unspaced(written(svg, 'text')).split(address).length - 1
  return [
    ...(sorted(marks) === sorted(keys) ? [] : [`marked ${sorted(marks)}, listed ${sorted(keys)}`]),
    ...lines.filter((count) => count !== events).map((count) => `${count} lines of ${events} events`),
    ...lasting.filter((caution) => !notes.includes(unspaced([caution]))).map((caution) => `without: ${caution}`),
    ...(addresses > 1 ? [`the address ${addresses} times`] : []),
  ]
}

/** Chinese texts in which a space joins two sentences, as in texts of Latin letters. */
function spacedSentences(svg: Document): string[] {
  return written(svg, 'text, desc').filter((words) => /[。！？；：」”）] \p{Script=Han}/u.test(words))
}

const own = '&note=2021-05:Own%20words&note=2022-03..2022-09:More%20own%20words'
const searches = [
  ...charts.map((chart) => `?chart=${chart}&freq=${frequencyWith(chart, 'rolling')}&events=all${own}`),
  '?series=M-2709,M-GAS,X-8703,X-8704,X-8542&chart=bar&freq=month&events=all',
  '?series=M-2709,M-2709.baci&freq=year',
  ...analyses.map((id) => `?view=${id}&events=all`),
  '?view=buyers&of=M-GAS',
]
const combinations = searches.flatMap((search) =>
  languages.flatMap((language) => sizeNames.map((size) => ({ search, language, size }))),
)
/** `npm test` exports each figure once, in the next size and language; `npm run test:full` exports it in all. */
const shown = full ? combinations : combinations.filter((_, i) => i % 12 === (Math.floor(i / 12) * 5) % 12)

let catalogue: Catalogue

async function exported({ search, language, size }: (typeof combinations)[number]) {
  const { view } = parseView(search, catalogue)
  const content = await figureOf(view, catalogue, formats[language])
  const request = { ...exportOf(content, catalogue), size: figureSizes[size] }
  // unit/figure/drawn-words.test.ts checks pictures that draw some of the rows, whose cautions are of those rows.
  const lasting = content.inRoom === undefined ? lastingNotesOfFigure(content) : cautionsOfFigure(content).slice(0, 1)
  return { svg: parseSvg(await figureSvg(request)), address: request.address, lasting }
}

beforeAll(async () => {
  catalogue = await fetchCatalogue()
})

describe('an exported figure', () => {
  it.each(shown)(
    'has a key for every mark and dash, and all its cautions: $search, $language, $size',
    async (combination) => {
      const { svg, ...said } = await exported(combination)
      expect(keyProblems(svg, said)).toEqual([])
      expect(combination.language === 'zh' ? spacedSentences(svg) : []).toEqual([])
    },
  )

  it('is known by its marks, its keys, its cautions and its address, or this test would find nothing', async () => {
    const { svg, ...said } = await exported({ search: searches[0] ?? '', language: 'en', size: 'phone' })
    const withCaution = { ...said, lasting: ['Russia’s figures are in the notes'] }
    const broken = (change: (copy: Document) => void) => {
      const copy = parseSvg(new XMLSerializer().serializeToString(svg))
      change(copy)
      return keyProblems(copy, said).length
    }
    const remove = (selector: string) => broken((copy) => copy.querySelector(selector)?.remove())
    expect(keyProblems(svg, withCaution).length).toBe(1)
    expect(remove('#event-2')).toBeGreaterThan(0)
    expect(remove('#event-B')).toBeGreaterThan(0)
    expect(remove('#chart #own-note-A')).toBe(1)
    expect(remove('#chart #event-marks path')).toBe(1)
    expect(remove('#notes')).toBeGreaterThan(0)
    expect(broken((copy) => copy.querySelector('#title text')?.append(` ${said.address}`))).toBe(1)
  })
})
