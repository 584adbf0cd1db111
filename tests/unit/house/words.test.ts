import { describe, expect, it } from 'vitest'
import { en } from '#src/i18n/en.ts'
import type { CodeNode } from '#tests/unit/support/code.ts'
import { child, children, codeUnder, stringOf } from '#tests/unit/support/code.ts'

const keys = Object.keys(en.messages)
const code = codeUnder('src')

/** `control.${name}.short` as a pattern; null for a template that could be anything. */
function patternOf(node: CodeNode): RegExp | null {
  const parts = children(node, 'quasis').map((quasi) => {
    const value = quasi['value']
    return typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : ''
  })
  if (!/^[a-zA-Z]+\./.test(parts[0] ?? '')) return null
  return new RegExp(`^${parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\w-]+')}$`)
}

/** The keys that the first argument of a call of `t` can be, as literals and patterns. */
function asked(node: CodeNode | null): (string | RegExp)[] {
  if (node === null) return []
  if (node.type === 'ConditionalExpression')
    return [...asked(child(node, 'consequent')), ...asked(child(node, 'alternate'))]
  if (node.type === 'TemplateLiteral') return [patternOf(node) ?? []].flat()
  return [stringOf(node) ?? []].flat()
}

function isTranslate(node: CodeNode): boolean {
  const callee = child(node, 'callee')
  if (node.type !== 'CallExpression' || callee === null) return false
  return callee['name'] === 't' || child(callee, 'property')?.['name'] === 't'
}

describe('the catalogue of words', () => {
  it('has every message that is asked for', () => {
    const missing = code.flatMap(({ path, nodes }) =>
      nodes
        .filter(isTranslate)
        .flatMap((node) => asked(children(node, 'arguments')[0] ?? null))
        .filter((key) => !(typeof key === 'string' ? keys.includes(key) : keys.some((known) => key.test(known))))
        .map((key) => `${path}: ${String(key)}`),
    )
    expect(missing).toEqual([])
  })

  it('has no message that nobody asks for', () => {
    // Where a catalogue or a type names a key, nobody asks for it yet.
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

  it('has the units of each quantity from the largest step to one', () => {
    for (const steps of [en.units.usd, en.units.kg]) {
      expect(steps.map(({ divisor }) => divisor)).toEqual(steps.map(({ divisor }) => divisor).toSorted((a, b) => b - a))
      expect(steps.at(-1)?.divisor).toBe(1)
      expect(steps.every(({ short }) => short.includes('{number}'))).toBe(true)
    }
  })
})
