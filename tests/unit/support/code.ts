import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'vite'

/** A node of the syntax tree (ESTree with TypeScript and JSX), as far as the house rules look at it. */
export type CodeNode = { readonly type: string; readonly [key: string]: unknown }

export type CodeFile = {
  /** Path from the project's root, such as `src/trade/plot.ts`. */
  readonly path: string
  readonly text: string
  readonly nodes: readonly CodeNode[]
}

export const root = new URL('../../../', import.meta.url)

function isNode(value: unknown): value is CodeNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

function collect(value: unknown, into: CodeNode[]): void {
  if (Array.isArray(value)) for (const item of value) collect(item, into)
  else if (isNode(value)) {
    into.push(value)
    for (const part of Object.values(value)) if (typeof part === 'object') collect(part, into)
  }
}

/** Paths of all files under a folder whose names match `ending`. */
export function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(new URL(`${folder}/`, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(fileURLToPath(root), join(entry.parentPath, entry.name)))
    .toSorted()
}

export function textOf(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}

/** The syntax trees of all TypeScript under a folder. */
export function codeUnder(folder: string): CodeFile[] {
  return filesUnder(folder, /\.tsx?$/).map((path) => codeOf(path, textOf(path)))
}

/** The text and syntax tree of a file, which need not be on the disk; the path sets the language. */
export function codeOf(path: string, text: string): CodeFile {
  const nodes: CodeNode[] = []
  collect(parseAst(text, { lang: path.endsWith('.d.ts') ? 'dts' : path.endsWith('x') ? 'tsx' : 'ts' }), nodes)
  return { path, text, nodes }
}

export function child(node: CodeNode, key: string): CodeNode | null {
  const value = node[key]
  return isNode(value) ? value : null
}

export function children(node: CodeNode, key: string): CodeNode[] {
  const value = node[key]
  return Array.isArray(value) ? value.filter(isNode) : []
}

/** The text of a string literal; null for anything else. */
export function stringOf(node: CodeNode | null): string | null {
  return node?.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : null
}

/** Paths that a file imports, statically or dynamically. */
export function importsOf({ nodes }: CodeFile): string[] {
  const kinds = new Set(['ImportDeclaration', 'ImportExpression', 'ExportAllDeclaration', 'ExportNamedDeclaration'])
  return nodes.filter(({ type }) => kinds.has(type)).flatMap((node) => stringOf(child(node, 'source')) ?? [])
}
