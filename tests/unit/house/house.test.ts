import { describe, expect, it } from 'vitest'
import type { CodeNode } from '#tests/unit/support/code.ts'
import { child, codeUnder, filesUnder, importsOf, stringOf, textOf } from '#tests/unit/support/code.ts'

const src = codeUnder('src')
const all = [...src, ...codeUnder('mocks'), ...codeUnder('tests')]

const lineOf = (text: string, { start }: CodeNode): number => text.slice(0, Number(start)).split('\n').length
/** Places of the nodes that pass the test, such as `src/trade/plot.ts:12`. */
const places = (files: typeof all, test: (node: CodeNode) => boolean): string[] =>
  files.flatMap(({ path, text, nodes }) => nodes.filter(test).map((node) => `${path}:${lineOf(text, node)}`))

/** The parts that each part of the source may import beside itself: imports go one way. */
const below: { readonly [part: string]: string } = {
  lib: '',
  trade: 'lib',
  i18n: 'trade lib',
  imports: 'trade lib',
  api: 'trade i18n lib',
  view: 'trade i18n lib',
  page: 'view trade i18n imports lib',
  parts: 'page i18n lib',
  chart: 'parts view trade i18n lib',
  figure: 'parts chart view trade i18n styles lib',
  ask: 'view trade i18n lib',
  controls: 'ask parts page chart view trade i18n api lib',
  claims: 'controls parts page figure chart view trade i18n api lib',
  figures: 'claims controls parts page figure chart view trade i18n api lib',
  app: 'claims figures controls parts page figure chart view trade i18n api styles imports lib',
  build: 'app claims figures controls page figure chart view trade i18n api lib',
}
const partOf = (path: string): string => path.split('/')[1] ?? ''

describe('imports', () => {
  it('go one way', () => {
    const wrong = src.flatMap((file) => {
      const part = partOf(file.path)
      const allowed = new Set([part, ...(below[part] ?? '').split(' ')])
      const others = importsOf(file).filter((from) => from.startsWith('#src/') && !allowed.has(partOf(from)))
      return file.path === 'src/main.tsx' ? [] : others.map((from) => `${file.path} imports ${from}`)
    })
    expect(wrong).toEqual([])
  })

  it('know every folder of the source', () => {
    const folders = new Set(src.map(({ path }) => partOf(path)).filter((part) => !part.includes('.')))
    expect([...folders].filter((folder) => below[folder] === undefined)).toEqual([])
  })

  it('are written from the root, with the file’s ending', () => {
    const own = src.flatMap((file) => importsOf(file).map((from) => `${file.path} imports ${from}`))
    expect(own.filter((line) => / imports \./.test(line) && !line.endsWith('/package.json'))).toEqual([])
    expect(own.filter((line) => / imports #/.test(line) && !/\.(tsx?|css(\?(inline|raw))?)$/.test(line))).toEqual([])
  })

  it('bring neither React nor Recharts into the domain and the view', () => {
    const pure = src.filter(({ path }) => ['trade', 'view'].includes(partOf(path)))
    const wrong = pure.flatMap((file) =>
      importsOf(file)
        .filter((from) => !from.startsWith('#'))
        .map((from) => `${file.path} imports ${from}`),
    )
    expect(wrong).toEqual([])
  })

  it('bring no browser into a still drawing, which Node makes too', () => {
    const live = /^src\/chart\/(frame\/(Interactive|Live)Frame|interaction\/|tooltip\/|useWidth)/
    const still = src.filter(({ path }) => /^src\/(chart|figure\/(draw|layout))\//.test(path) && !live.test(path))
    const browser = new Set(['document', 'window', 'navigator', 'getComputedStyle', 'matchMedia'])
    const named = places(still, (node) => node.type === 'Identifier' && browser.has(String(node['name'])))
    const brought = still.flatMap((file) =>
      importsOf(file)
        .filter((from) => /^(recharts|react-dom(\/client)?)$/.test(from))
        .map((from) => `${file.path} imports ${from}`),
    )
    expect(still.length).toBeGreaterThan(30)
    expect([...named, ...brought]).toEqual([])
  })

  it('bring the mock in nowhere but where the development page starts', () => {
    const users = src
      .filter(({ path }) => partOf(path) !== 'build')
      .filter((file) => importsOf(file).some((from) => /^(#mocks|#tests|msw)\b/.test(from)))
    expect(users.map(({ path }) => path)).toEqual(['src/main.tsx'])
  })
})

it('the rules of lint on types, circles, length and the console are switched off nowhere', () => {
  const rules =
    'no-explicit-any|no-non-null-assertion|consistent-type-assertions|ban-ts-comment|no-cycle|max-lines|no-console|no-restricted-imports'
  // A comment that names no rule switches all of them off.
  const off = new RegExp(
    String.raw`(?:eslint|oxlint)-disable(?:-next-line|-line)?(?:[^\n]*(?:${rules})| *(?:\*/|$))`,
    'm',
  )
  const others = all.filter(({ path }) => !path.endsWith('/house.test.ts'))
  expect(others.filter(({ text }) => off.test(text)).map(({ path }) => path)).toEqual([])
})

describe('markup', () => {
  it('is made of texts by React alone: what the build drew is the one exception', () => {
    const raw = places(
      src,
      (node) => node.type === 'JSXAttribute' && child(node, 'name')?.['name'] === 'dangerouslySetInnerHTML',
    )
    expect([...new Set(raw.map((place) => place.replace(/:\d+$/, '')))]).toEqual(['src/app/islands/StaticChart.tsx'])
    const sinks = /^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|srcdoc)$/
    const written = places(src, (node) => {
      const name = String(child(node, 'property')?.['name'])
      const onDocument = child(node, 'object')?.['name'] === 'document' && name.startsWith('write')
      return node.type === 'MemberExpression' && (sinks.test(name) || onDocument)
    })
    expect(written.filter((place) => !place.startsWith('src/build/'))).toEqual([])
  })

  it('of a picture that is opened is read as a text: no parser makes elements of it', () => {
    const parsers = places(
      src,
      (node) => node.type === 'NewExpression' && child(node, 'callee')?.['name'] === 'DOMParser',
    )
    expect(parsers).toEqual([])
  })

  it('never runs a text as code', () => {
    const runs = places(src, (node) => {
      const name = child(node, 'callee')?.['name']
      return (
        (node.type === 'NewExpression' || node.type === 'CallExpression') && (name === 'Function' || name === 'eval')
      )
    })
    expect(runs).toEqual([])
  })
})

describe('a file', () => {
  it('does not read the folder that the figures were handed over in', () => {
    const shared = /\.\.\/shared\b|\/work\//
    const everywhere = [
      ...filesUnder('src', /./),
      ...filesUnder('mocks', /\.(ts|json)$/),
      ...filesUnder('tests', /\.[jt]sx?$/),
    ]
    const readers = ['package.json', 'vite.config.ts', 'index.html', ...everywhere].filter(
      (path) => path !== 'tests/unit/house/house.test.ts' && shared.test(textOf(path)),
    )
    expect(readers).toEqual([])
  })
})

describe('words for the reader', () => {
  const components = src.filter(({ path }) => path.endsWith('.tsx'))

  it('are never written between tags', () => {
    const isText = (node: CodeNode): boolean => node.type === 'JSXText' && /\p{L}/u.test(String(node['value']))
    expect(places(components, isText)).toEqual([])
  })

  it('are never written into attributes that are read out or shown', () => {
    const read = /^(aria-(label|description|valuetext|roledescription)|title|placeholder|alt|label)$/
    const isWritten = (node: CodeNode): boolean => {
      if (node.type !== 'JSXAttribute') return false
      const value = child(node, 'value')
      const text = stringOf(value) ?? stringOf(value && child(value, 'expression'))
      return read.test(String(child(node, 'name')?.['name'])) && text !== null && /\p{L}/u.test(text)
    }
    expect(places(components, isWritten)).toEqual([])
  })
})
