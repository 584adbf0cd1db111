import { describe, expect, it } from 'vitest'
import { en } from '#src/i18n/messages/en/en.ts'
import type { CodeNode } from '#tests/unit/support/code.ts'
import { child, children, codeUnder, stringOf } from '#tests/unit/support/code.ts'

const features = codeUnder('src/i18n/messages/en')
const keys = Object.keys(en.messages)
const code = codeUnder('src').filter(({ path }) => !path.startsWith('src/i18n/messages/'))

/** A pattern of the keys that a template such as `control.${name}.short` gives; null for one that could be anything. */
function patternOf(node: CodeNode): RegExp | null {
  const parts = children(node, 'quasis').map((quasi) => {
    const value = quasi['value']
    return typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : ''
  })
  if (!/^[a-zA-Z]+\./.test(parts[0] ?? '')) return null
  return new RegExp(`^${parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\w-]+')}$`)
}

describe('the catalogue of words', () => {
  it('has each key in one feature alone, for another language finds a message by its key', () => {
    const all = features.flatMap(({ nodes }) =>
      nodes.filter(({ type }) => type === 'Property').flatMap((node) => stringOf(child(node, 'key')) ?? []),
    )
    expect(all.length).toBeGreaterThan(600)
    expect(all.filter((key, i) => all.indexOf(key) !== i)).toEqual([])
    expect(all.toSorted()).toEqual(keys.toSorted())
  })

  it('has no message that nobody asks for', () => {
    // A key in a type or as an object's field is defined there, not asked for.
    const naming = code.flatMap(({ nodes }) =>
      nodes.flatMap(
        (node) =>
          (node.type === 'Property'
            ? child(node, 'key')
            : node.type === 'TSLiteralType'
              ? child(node, 'literal')
              : null) ?? [],
      ),
    )
    const defined = new Set(naming)
    const used = code.flatMap(({ nodes }) => nodes.filter((node) => !defined.has(node)))
    const literals = new Set(used.flatMap((node) => stringOf(node) ?? []))
    const patterns = code.flatMap(({ nodes }) =>
      nodes.filter(({ type }) => type === 'TemplateLiteral').flatMap((node) => patternOf(node) ?? []),
    )
    const unused = keys.filter((key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)))
    expect(unused).toEqual([])
  })

  it('has no empty message, no stray blank and no straight apostrophe', () => {
    const messages = Object.entries<string>(en.messages)
    expect(messages.filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([])
    expect(messages.filter(([, text]) => / {2}|^ | $/.test(text)).map(([key]) => key)).toEqual([])
    expect(messages.filter(([, text]) => /['"]/.test(text)).map(([key]) => key)).toEqual([])
  })
})
