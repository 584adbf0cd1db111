import { expect, it } from 'vitest'
import { en } from '#src/i18n/messages/en/en.ts'
import { codeUnder } from '#tests/unit/support/code.ts'

const messages = Object.entries<string>(en.messages)
const [features, code] = [true, false].map((isMessages) =>
  codeUnder('src').filter(({ path }) => path.startsWith('src/i18n/messages/') === isMessages),
)
const textOf = (files: typeof code): string => (files ?? []).map(({ text }) => text).join('\n')

it('each message has its key in one feature alone, for another language finds it by its key', () => {
  const english = textOf(features?.filter(({ path }) => path.startsWith('src/i18n/messages/en/')))
  const keys = Array.from(english.matchAll(/^ {2}'([\w.-]+)':/gm), ([, key = '']) => key)
  expect(keys.toSorted()).toEqual(messages.map(([key]) => key).toSorted())
})

it('there is no message that nobody asks for', () => {
  const all = textOf(code)
  // A key before a colon is the field of an object, and asks for nothing.
  const literals = new Set(Array.from(all.matchAll(/'([a-zA-Z][\w.-]*)'(?!:)/g), ([, literal = '']) => literal))
  // Keys such as `control.${name}.short`; a template that could be anything is none.
  const templates = all.matchAll(/`([a-zA-Z]+\.(?:[\w.-]|\$\{(?:[^{}`]|`[^`]*`)*\})*)`/g)
  const patterns = Array.from(templates, ([, template = '']) => {
    const parts = template.split(/\$\{(?:[^{}`]|`[^`]*`)*\}/).map((part) => part.replaceAll('.', String.raw`\.`))
    return new RegExp(`^${parts.join(String.raw`[\w-]+`)}$`)
  })
  const unused = messages.filter(([key]) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)))
  expect(unused.map(([key]) => key)).toEqual([])
})

it('there is no empty message, no stray blank and no straight apostrophe', () => {
  expect(messages.filter(([, text]) => /^$| {2}|^ | $|['"]/.test(text))).toEqual([])
})
