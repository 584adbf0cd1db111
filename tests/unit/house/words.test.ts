import { expect, it } from 'vitest'
import { memoize } from '#src/lib/memoize.ts'
import { type CodeFile, codeUnder } from '#tests/unit/support/code.ts'
import { en } from '#tests/unit/support/formats.ts'

const messages = Object.entries<string>(en.messages)
const src = codeUnder('src')

/** The keys of a file's English messages; those for another pair stand in the place of others. */
const keysOf = ({ path, text }: CodeFile): string[] =>
  /^src\/i18n\/messages\/en\/(?!pair)/.test(path)
    ? Array.from(text.matchAll(/^ {2}'([\w.-]+)':/gm), ([, key = '']) => key)
    : []

const aHole = String.raw`\$\{(?:[^{}\`]|\`[^\`]*\`)*\}`
/** Templates with a full stop, such as `control.${name}.short`; types are none. */
const template = new RegExp(
  String.raw`\`(?![^\`]*\$\{(?:string\}|'))((?:[\w.-]|${aHole})*\.(?:[\w.-]|${aHole})*)\``,
  'g',
)
const templatesOf = ({ text }: Pick<CodeFile, 'text'>): string[] =>
  Array.from(text.matchAll(template), ([, one = '']) => one)

const keysLike = (one: string): string[] => {
  const parts = one.split(new RegExp(aHole)).map((part) => part.replaceAll('.', String.raw`\.`))
  const like = new RegExp(`^${parts.join(String.raw`[\w.-]+`)}$`)
  return messages.flatMap(([key]) => (like.test(key) ? key : []))
}

const notKeys = ['${workbookType}.sheet', '${bare}.file', '${id}.${book}', '${id}.baci']

/** Templates that could be many keys, for they begin with a hole. */
const openIn = (file: Pick<CodeFile, 'text'>): string[] =>
  templatesOf(file).filter((one) => one.startsWith('$') && keysLike(one).length > 0)

/** The keys that a module asks for: its literals, and all that its templates match. */
const askedIn = memoize(src.length, ({ path, text }: Pick<CodeFile, 'path' | 'text'>): string[] => {
  if (path.startsWith('src/i18n/messages/')) return []
  // A key before a colon is the field of an object, and asks for nothing.
  const literals = new Set(
    Array.from(text.matchAll(/(['"])([a-zA-Z][\w.-]*)\1(?!:)/g), ([, , literal = '']) => literal),
  )
  const patterns = new Set(templatesOf({ text }).flatMap((one) => (one.startsWith('$') ? [] : keysLike(one))))
  return messages.flatMap(([key]) => (literals.has(key) || patterns.has(key) ? key : []))
})

it('each message has its key in one file alone, for another language finds it by its key', () => {
  expect(src.flatMap(keysOf).toSorted()).toEqual(messages.map(([key]) => key).toSorted())
})

it('there is no message that nobody asks for', () => {
  const asked = new Set(src.flatMap(askedIn))
  expect(messages.flatMap(([key]) => (asked.has(key) ? [] : key))).toEqual([])
})

it('a key is seen in an attribute, and where the value of its hole has a full stop', () => {
  expect(askedIn({ path: '', text: '<Odd name="control.export" />' })).toEqual(['control.export'])
  expect(askedIn({ path: '', text: 't(`chart.nothing${part}`)' })).toEqual([
    'chart.nothing.title',
    'chart.nothing.body',
  ])
})

it('no key begins with a hole: such templates are ids of series and findings, and types of files', () => {
  expect(openIn({ text: 't(`${group}.title`)' })).toEqual(['${group}.title'])
  expect(new Set(src.flatMap(openIn))).toEqual(new Set(notKeys))
})

it('no part of the page runs before the words that it says: it reaches their file by its imports', () => {
  const paths = (text: string, importing: RegExp): string[] =>
    Array.from(text.matchAll(importing), ([, at]) => `src/${at}`)
  const imports = new Map(
    src.map(({ path, text }) => [
      path,
      paths(text, /^(?:import|export) (?!type )(?:[^'"]*? from )?'#src\/([^'?]+)'/gm),
    ]),
  )
  const imported = new Set([...imports.values()].flat())
  const lazy = src.flatMap(({ text }) => paths(text, /\bimport\(\s*'#src\/([^'?]+)'/g))
  const reached = (path: string, found = new Set<string>()): Set<string> => {
    if (!found.has(path)) for (const next of imports.get(found.add(path) && path) ?? []) reached(next, found)
    return found
  }
  const application = reached('src/main.tsx')
  /** Parts that are loaded by the application, and modules that start in Node or by themselves. */
  const starts = [...lazy, ...src.flatMap(({ path }) => (imported.has(path) ? [] : path))]
  const early = [...new Set(starts)].flatMap((start) => {
    const before = lazy.includes(start) ? application : new Set<string>()
    const own = reached(start)
    const at = src.filter(({ path }) => own.has(path) || before.has(path))
    const words = new Set(at.flatMap(keysOf))
    return at
      .filter(({ path }) => !before.has(path))
      .flatMap((file) => askedIn(file).flatMap((key) => (words.has(key) ? [] : `${start}: ${key} in ${file.path}`)))
  })
  expect(lazy.length).toBeGreaterThan(30)
  expect(early).toEqual([])
})

it('there is no empty message, no stray blank and no straight apostrophe', () => {
  expect(messages.filter(([, text]) => /^$| {2}|^ | $|['"]/.test(text))).toEqual([])
})
