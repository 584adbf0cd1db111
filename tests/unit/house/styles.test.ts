import { compile } from 'tailwindcss'
import { expect, it } from 'vitest'
import { codeUnder, filesUnder, textOf } from '#tests/unit/support/code.ts'

const styles = 'src/styles/'
const sheets = filesUnder('src', /\.css$/).map((file) => ({
  file,
  rules: textOf(file).replaceAll(/\/\*[\s\S]*?\*\//g, ''),
}))
const components = codeUnder('src').filter(({ path }) => path.endsWith('.tsx'))
const wordsIn = (text: string): string[][] =>
  Array.from(text.matchAll(/(["'`])((?:(?!\1)[^\n])*)\1/g), ([, , inner = '']) => inner.trim().split(/\s+/))

/** The sheet as it is built of the words of all components, but for the minifier. */
async function builtSheet(): Promise<string> {
  const loadStylesheet = async (id: string) => ({ path: id, base: styles, content: textOf(styles + id) })
  const { build } = await compile(textOf(`${styles}index.css`), { base: styles, loadStylesheet })
  return build([...new Set(components.flatMap(({ text }) => wordsIn(text)).flat())])
}
const built = await builtSheet()
const ruled = new Set(Array.from(built.matchAll(/\.((?:\\.|[\w-])+)/g), ([, name = '']) => name.replaceAll('\\', '')))
const isRuled = (word: string): boolean => ruled.has(word) || /^group(\/\w+)?$/.test(word)
const classLists = components
  .filter(({ path }) => !path.startsWith('src/parts/'))
  .flatMap(({ path, text }) => wordsIn(text).map((list) => ({ path, list })))
  .filter(({ list }) => list.every(isRuled) && list.some((word) => /[-:]/.test(word)))

it.each([
  [
    'names what a :has() is asked of: else Chromium asks it of all that encloses a change, at every toggle',
    /(?:^|[\s>+~,(}]):has\(/m,
    '.panels > :has(.tooltip) {',
  ],
  [
    'has no size of text in pixels: it would not follow the size that a reader has set',
    /(?:^|[\s{;])font(?:-size)?:[^;]*\dpx/m,
    'h1 { font: 600 14px/1.4 var(--sans); }',
  ],
])('every sheet %s', (_, wrong, control) => {
  expect(wrong.test(control)).toBe(true)
  expect(sheets.filter(({ rules }) => wrong.test(rules)).map(({ file }) => file)).toEqual([])
})

it('all sheets are in src/styles/, and each is in a layer', () => {
  expect(sheets.filter(({ file }) => !file.startsWith(styles)).map(({ file }) => file)).toEqual([])
  const imported = Array.from(
    textOf(`${styles}index.css`).matchAll(/@import '\.\/(.*)' layer\(\w+\);/g),
    ([, name]) => name,
  )
  const others = sheets.map(({ file }) => file.slice(styles.length)).filter((name) => name !== 'index.css')
  expect(imported.toSorted()).toEqual(others)
})

it.each([
  ['sizes of text', /(?<=font-size: )[^;]+/g, 7],
  ['spaces', /(?<=(?:margin|padding|gap|inset|top|right|bottom|left)[a-z-]*: [^;{}]*)\b[\d.]+rem/g, 14],
  ['widths of the page and of containers', /(?<=width [<>]=? )[\d.]+\w+(?=\))/g, 7],
  ['colours', /#[\da-f]{3,8}\b|rgb\(\d[^)]*\)/g, 84],
])('the built sheet has as many %s as it had, or fewer, and then this number falls', (_, pattern, count) => {
  const found = new Set(built.match(pattern))
  expect(found.size, [...found].join(' | ')).toBe(count)
})

it('every class of an element is a whole word that has a rule', () => {
  const given = /className=(?:"([^"]*)"|\{`([^`]*)`\}|\{([^{}]*)\})/g
  const odd = components.flatMap(({ path, text }) =>
    Array.from(
      text.matchAll(given),
      ([, plain, joined, chosen = '']) =>
        plain ??
        joined?.replaceAll(/(?<=^|\s)\$\{[^}]*\}(?=$|\s)/g, '') ??
        (chosen.match(/(?<=\? |: )'[^']*'/g) ?? []).join(' ').replaceAll("'", ''),
    ).flatMap((list) =>
      list
        .split(/\s+/)
        .filter((word) => word !== '' && !isRuled(word))
        .map((word) => `${path}: ${word}`),
    ),
  )
  expect(odd).toEqual([])
})

it('a class list outside of parts has no number, bracket or calculation: the theme has a name for it', () => {
  expect(classLists.length).toBeGreaterThan(200)
  const odd = ({ list }: { readonly list: readonly string[] }): boolean => list.some((word) => /[[(]|[1-9]/.test(word))
  expect(classLists.filter(odd)).toEqual([])
})

it('a class list of more than twelve words is a part that has no name yet', () => {
  expect(classLists.filter(({ list }) => list.length > 12)).toEqual([])
})
