import { expect, it } from 'vitest'
import { compile } from 'tailwindcss'
import { codeUnder, root, textOf } from '#tests/unit/support/code.ts'

const components = codeUnder('src').filter(({ path }) => path.endsWith('.tsx'))
const literals = (text: string): string[] =>
  Array.from(text.matchAll(/(["'`])((?:(?!\1)[^\n])*)\1/g), ([, , inner = '']) => inner)
const words = components.flatMap(({ text }) => literals(text)).flatMap((literal) => literal.split(/\s+/))

/** The sheet as it is built: the class of each rule that words of components have called for. */
async function ruledClasses(): Promise<ReadonlySet<string>> {
  const styles = new URL('src/styles/index.css', root)
  const { build } = await compile(textOf('src/styles/index.css'), {
    base: new URL('.', styles).pathname,
    loadStylesheet: async (id, base) => {
      const url = new URL(id, `file://${base}`)
      return { path: url.pathname, base: new URL('.', url).pathname, content: readable(url) }
    },
  })
  const found = build([...new Set(words)]).matchAll(/\.((?:\\.|[\w-])+)/g)
  return new Set(Array.from(found, ([, name = '']) => name.replaceAll('\\', '')))
}
const readable = (url: URL): string => textOf(url.pathname.slice(root.pathname.length))

const ruled = await ruledClasses()
const isRuled = (word: string): boolean => ruled.has(word) || /^group(\/\w+)?$/.test(word)
const classLists = components
  .filter(({ path }) => !path.startsWith('src/parts/'))
  .flatMap(({ path, text }) =>
    literals(text)
      .map((literal) => literal.trim().split(/\s+/))
      .filter((list) => list.every(isRuled) && list.some((word) => /[-:]/.test(word)))
      .map((list) => ({ path, list })),
  )

it('a class list outside of parts has no number, bracket or calculation: the theme has a name for it', () => {
  expect(classLists.length).toBeGreaterThan(10)
  const odd = classLists.flatMap(({ path, list }) =>
    list.filter((word) => /[[(]|[1-9]/.test(word)).map((word) => `${path}: ${word}`),
  )
  expect(odd).toEqual([])
})

it('a class list of more than twelve words is a part that has no name yet', () => {
  const long = classLists.filter(({ list }) => list.length > 12).map(({ path, list }) => `${path}: ${list.join(' ')}`)
  expect(long).toEqual([])
})
