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

/** The keys that a module asks for: its literals, and all that its templates match. */
const askedIn = memoize(src.length, ({ path, text }: CodeFile): string[] => {
  if (path.startsWith('src/i18n/messages/')) return []
  // A key before a colon is the field of an object, and asks for nothing.
  const literals = new Set(Array.from(text.matchAll(/'([a-zA-Z][\w.-]*)'(?!:)/g), ([, literal = '']) => literal))
  // Keys such as `control.${name}.short`; a template that could be anything, or is a type, is none.
  const templates = text.matchAll(/`(?![^`]*\$\{string\})([a-zA-Z]+\.(?:[\w.-]|\$\{(?:[^{}`]|`[^`]*`)*\})*)`/g)
  const patterns = Array.from(templates, ([, template = '']) => {
    const parts = template.split(/\$\{(?:[^{}`]|`[^`]*`)*\}/).map((part) => part.replaceAll('.', String.raw`\.`))
    return new RegExp(`^${parts.join(String.raw`[\w-]+`)}$`)
  })
  return messages.flatMap(([key]) => (literals.has(key) || patterns.some((pattern) => pattern.test(key)) ? key : []))
})

it('each message has its key in one file alone, for another language finds it by its key', () => {
  expect(src.flatMap(keysOf).toSorted()).toEqual(messages.map(([key]) => key).toSorted())
})

it('there is no message that nobody asks for', () => {
  const asked = new Set(src.flatMap(askedIn))
  expect(messages.flatMap(([key]) => (asked.has(key) ? [] : key))).toEqual([])
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
