import { describe, expect, it, test } from 'vitest'
import { charts } from '#src/view/kinds.ts'
import type { CodeFile, CodeNode } from '#tests/unit/support/code.ts'
import { child, children, codeOf, codeUnder, importsOf, stringOf } from '#tests/unit/support/code.ts'

// Only a kind’s own folder and its row in view/kinds.ts have its name, so a new kind changes no other code.

const kinds = new Set<string>(charts)
/** Fields whose values share words with kinds but mean something else, such as `mark: 'bar'`. */
const otherSenses = new Set(['mark'])
/** Syntax nodes between a literal type and the field or name of that type. */
const wrappers = new Set(['TSLiteralType', 'TSUnionType', 'TSTypeAnnotation'])

/** The last name of a node: `chart` of `view.chart`, `chart` and `chart: …`. */
function lastName(node: CodeNode | null): string {
  const inner = node === null ? null : (child(node, 'property') ?? child(node, 'key'))
  return inner === null ? String(node?.['name']) : lastName(inner)
}

function isNotAKind(holder: CodeNode): boolean {
  if (holder.type === 'TSIndexedAccessType' || holder.type === 'TSTypeParameterInstantiation') return true
  // A list with 'path' holds shapes of SVG.
  if (children(holder, 'elements').some((element) => stringOf(element) === 'path')) return true
  return [holder, child(holder, 'left'), child(holder, 'right')].some((node) => otherSenses.has(lastName(node)))
}

/** The text of a literal, or of a template without expressions; null for another node. */
function textOf(node: CodeNode): string | null {
  const whole = node.type === 'TemplateLiteral' && children(node, 'expressions').length === 0
  const value: unknown = whole ? children(node, 'quasis')[0]?.['value'] : null
  return typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : stringOf(node)
}

/** Texts of a file that are the name of a kind, and kinds that stand beside one another as fields. */
function namedKinds({ nodes }: CodeFile): string[] {
  const parents = new Map<CodeNode, CodeNode>()
  for (const node of nodes) {
    for (const key of Object.keys(node)) {
      for (const part of [child(node, key) ?? [], children(node, key)].flat()) parents.set(part, node)
    }
  }
  const holderOf = (node: CodeNode): CodeNode => {
    const parent = parents.get(node) ?? node
    return wrappers.has(parent.type) ? holderOf(parent) : parent
  }
  const texts = nodes.flatMap((node) => {
    const text = textOf(node)
    return text !== null && kinds.has(text) && !isNotAKind(holderOf(node)) ? [text] : []
  })
  const tables = nodes.flatMap((node) => {
    const fields = [children(node, 'properties'), children(node, 'body'), children(node, 'members')].flat()
    const named = fields.map((field) => lastName(field)).filter((name) => kinds.has(name))
    return named.length > 1 ? [named.join(', ')] : []
  })
  return [...texts, ...tables]
}

describe('the name of a kind of chart', () => {
  const folder = `figures/(${charts.join('|')})`
  const own = new RegExp(`^src/(${folder}/|i18n/|figures/kinds\\.ts$|view/kinds\\.ts$)`)
  const others = codeUnder('src').filter(({ path }) => !own.test(path))

  it('stands in its folder and its row alone', () => {
    expect(others.flatMap((file) => namedKinds(file).map((name) => `${file.path}: ${name}`))).toEqual([])
  })

  it('is in no path that another folder imports, and neither are its messages', () => {
    const ofKind = new RegExp(`^#src/(${folder}|i18n/messages/\\w+/kinds)/`)
    const wrong = others.flatMap((file) => importsOf(file).map((from) => [file.path, from] as const))
    expect(wrong.filter(([, from]) => ofKind.test(from))).toEqual([])
  })
})

describe('what stands for a kind is found', () => {
  test.for([
    ["const high = drawing.kind === 'treemap'", ['treemap']],
    ["if ('table' !== view.chart) draw()", ['table']],
    ["switch (chart) { case 'area': draw() }", ['area']],
    ["set(choose('chart', 'line'))", ['line']],
    ['set(choose(`chart`, `line`))', ['line']],
    ["const view = { mark: 'bar', chart: 'balance' }", ['balance']],
    ["type Reason = { readonly chart: 'table' | 'treemap' }", ['table', 'treemap']],
    ["const high = new Set(['table', 'treemap'])", ['table', 'treemap']],
    ["const chart = <Chart kind='panels' />", ['panels']],
    ['const heights = { table: 420, treemap: 420 }', ['table, treemap']],
    ['type Heights = { table: number; treemap: number }', ['table, treemap']],
  ] as const)('%s', ([text, found]) => {
    expect(namedKinds(codeOf('src/app/planted.tsx', text))).toEqual(found)
  })

  test.for([
    "const shapes = new Set(['line', 'path', 'circle'])",
    "type Panel = { readonly mark: 'line' | 'bar'; readonly area: Scales['area'] }",
    "const isLine = panel.mark === 'line'",
    "type Places = Pick<Scales, 'x' | 'area'>",
    'const posters = { drawings, table }',
  ])('not in: %s', (text) => {
    expect(namedKinds(codeOf('src/app/planted.tsx', text))).toEqual([])
  })
})
