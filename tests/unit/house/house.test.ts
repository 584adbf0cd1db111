import { describe, expect, it } from 'vitest'
import { readDataFile } from '#mocks/answers/disk.ts'
import { analyses } from '#src/view/analyses.ts'
import { charts } from '#src/view/kinds.ts'
import { parseView } from '#src/view/address/address.ts'
import { states } from '#tests/said/rows.ts'
import { type CodeFile, codeUnder } from '#tests/unit/support/code.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'

// Lint holds what is inside a file (.oxlintrc.json); here is what holds between files, dynamic imports included.

const src = codeUnder('src')
const all = [...src, ...codeUnder('mocks'), ...codeUnder('tests')]

/** The parts that each part of the source may import beside itself: imports go one way. */
const below: { readonly [part: string]: string } = {
  lib: '',
  trade: 'lib',
  i18n: 'trade lib',
  imports: 'trade lib',
  api: 'trade i18n lib',
  view: 'trade i18n lib',
  page: 'view trade i18n imports lib',
  parts: 'page view i18n lib',
  chart: 'parts view trade i18n lib',
  publish: 'chart view trade i18n styles lib',
  ask: 'view trade i18n lib',
  controls: 'parts page view trade i18n api lib',
  claims: 'controls parts page publish chart view trade i18n api lib',
  figures: 'claims controls parts page publish chart view trade i18n api lib',
  app: 'ask claims figures controls parts page publish chart view trade i18n api styles imports lib',
  build: 'app ask claims figures controls parts page publish chart view trade i18n api lib',
}
const partOf = (path: string): string => path.split('/')[1] ?? ''

/** Imports that a rule forbids, such as `src/trade/plot.ts imports react`. */
const imports = (files: readonly CodeFile[], isWrong: (from: string, path: string) => boolean): string[] =>
  files.flatMap(({ path, imports: own }) =>
    own.filter((from) => isWrong(from, path)).map((from) => `${path} imports ${from}`),
  )

describe('imports', () => {
  it('go one way, and every folder of the source has its place', () => {
    const parts = new Set(src.map(({ path }) => partOf(path)).filter((part) => !part.includes('.')))
    expect([...parts].filter((part) => below[part] === undefined)).toEqual([])
    const upwards = imports(src, (from, path) => {
      const [part, other] = [partOf(path), partOf(from)]
      return from.startsWith('#src/') && other !== part && !below[part]?.split(' ').includes(other)
    })
    expect(upwards.filter((line) => !line.startsWith('src/main.tsx '))).toEqual([])
  })

  it('are written from the root, with the file’s ending', () => {
    const odd = imports(src, (from) => /^\.(?!.*\/package\.json$)|^#(?!.*\.(tsx?|css(\?(inline|raw))?)$)/.test(from))
    expect(odd).toEqual([])
  })

  it('bring no package into the domain (its tables are schemas) and the view, and no DOM into what Node draws too', () => {
    const pure = src.filter(
      ({ path }) => ['trade', 'view'].includes(partOf(path)) && !path.startsWith('src/trade/tables/'),
    )
    expect(imports(pure, (from) => !from.startsWith('#'))).toEqual([])
    const live = ['frame/InteractiveFrame.', 'interaction/', 'tooltip/'].map((at) => `src/chart/${at}`)
    const drawn = src.filter(({ path }) => /^src\/(chart|publish\/(draw|layout))\//.test(path))
    expect(live.filter((at) => !drawn.some(({ path }) => path.startsWith(at)))).toEqual([])
    const still = drawn.filter(({ path }) => !live.some((at) => path.startsWith(at)))
    expect(still.length).toBeGreaterThan(24)
    expect(imports(still, (from) => /^(recharts|react-dom(\/client)?)$/.test(from))).toEqual([])
    const named = /^(?!\s*(?:\/\/|\/?\*)).*\b(?:(?:document|window|navigator)\.\w|getComputedStyle|matchMedia)/m
    expect(still.filter(({ text }) => named.test(text)).map(({ path }) => path)).toEqual([])
  })

  it('bring no code of the page into the words of another language, for which that code waits', () => {
    const words = src.filter(({ path }) => /^src\/i18n\/messages\/(?!en\/)/.test(path))
    const code = words.flatMap(({ text }) => text.match(/^import (?!type ).*$/gm) ?? [])
    expect(code.length).toBeGreaterThan(10)
    expect(code.filter((line) => !line.includes("'#src/i18n/messages/"))).toEqual([])
  })

  it('bring the mock in nowhere but where the development page starts', () => {
    const others = src.filter(({ path }) => partOf(path) !== 'build')
    const users = imports(others, (from) => /^(#mocks|#tests|msw)\b/.test(from)).map((line) => line.split(' ')[0])
    expect([...new Set(users)]).toEqual(['src/main.tsx'])
  })
})

describe('the folder of a figure', () => {
  const folderOf = (path: string): string | undefined => /^#?src\/figures\/(?!core\/)(\w+)\//.exec(path)?.[1]
  const tables = new Set(['figures.ts', 'looks.ts'].map((name) => `src/figures/${name}`))
  /** Kinds that draw with the marks of another: the balance has lines, and the season has panels of years. */
  const drawnWith = new Set(['balance with line', 'season with panels'])

  it('is imported by nobody but the tables that load it, and knows no claim', () => {
    const foreign = imports(src, (from, path) => {
      const [own, other] = [folderOf(path), folderOf(from)]
      const isTable = tables.has(path) || drawnWith.has(`${own} with ${other}`)
      return (
        (other !== undefined && other !== own && !isTable) || (own !== undefined && from.startsWith('#src/claims/'))
      )
    })
    expect(foreign).toEqual([])
    const loaded = src.filter(({ path }) => tables.has(path)).flatMap((file) => file.imports.map(folderOf))
    expect(new Set(loaded.filter(Boolean)).size).toBe(charts.length + analyses.length)
  })

  it('and its row in kinds.ts alone have the name of a kind of chart', () => {
    // Other kinds share their names with shapes and marks.
    const own = /^src\/(figures\/(season|treemap|balance)\/|i18n\/|figures\/figures\.ts$|view\/kinds\.ts$)/
    const others = src.filter(({ path }) => !own.test(path))
    const named = others.filter(({ text }) => /['"`](season|treemap|balance)['"`]/.test(text))
    expect(named.map(({ path }) => path)).toEqual([])
  })

  it('has a state in the record', () => {
    const shown = states.map(({ search }) => parseView(search, realCatalogue).view)
    const names = new Set(shown.map(({ analysis, chart }) => analysis ?? chart))
    expect([...charts, ...analyses].filter((name) => !names.has(name))).toEqual([])
  })
})

it('the rules of lint are switched off nowhere', () => {
  // A comment that names no rule switches all of them off.
  const rules =
    'no-explicit-any|no-non-null|consistent-type-assertions|ban-ts-comment|no-cycle|max-lines|no-console|no-restricted|no-danger|no-new-func|jsx-no-literals'
  const off = new RegExp(
    String.raw`(?:eslint|oxlint)-disable(?:-next-line|-line)?(?:[^\n]*(?:${rules})| *(?:\*/|$))`,
    'm',
  )
  const others = all.filter(({ path }) => !path.endsWith('/house.test.ts'))
  expect(others.filter(({ text }) => off.test(text)).map(({ path }) => path)).toEqual([])
})

it('an exported name stands for one thing', () => {
  const code = src.filter(({ path }) => !path.startsWith('src/i18n/messages/'))
  const names = code.flatMap(({ text }) =>
    Array.from(text.matchAll(/^export (?:type|const|(?:async )?function|class) (\w+)/gm), ([, name]) => name),
  )
  // Commands are run by one name.
  const twice = names.filter((name, i) => name !== 'run' && names.indexOf(name) !== i)
  expect(twice).toEqual([])
})

it('words that are read out are never written into attributes', () => {
  const written =
    /\s(aria-(label|description|valuetext|roledescription)|title|placeholder|alt|label)=\{?["'][^"']*\p{L}/u
  const components = src.filter(({ path }) => path.endsWith('.tsx'))
  expect(components.filter(({ text }) => written.test(text)).map(({ path }) => path)).toEqual([])
})

it('a test that reads the tables of today does not name their newest month, which an update moves', () => {
  const today = /from '(#mocks\/answers\/disk|#tests\/unit\/support\/(answeredFromDisk|worth))\.ts'/
  const month =
    readDataFile('customs-monthly.csv')
      .match(/\d{4}-\d\d/g)
      ?.toSorted()
      .at(-1) ?? 'no month'
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' }).format(new Date(`${month}-15`))
  const tests = all.filter(({ path, text }) => /^tests\/unit\/.*\.test\./.test(path) && today.test(text))
  expect(tests.length).toBeGreaterThan(0)
  expect(tests.filter(({ text }) => text.includes(month) || text.includes(name)).map(({ path }) => path)).toEqual([])
})
