import { expect, it, vi } from 'vitest'
import { siteVersion } from '#src/build/version.ts'

const figures = vi.hoisted(() => ({ crude: '1' }))
vi.mock('#mocks/answers/disk.ts', () => ({ responsesFromDisk: () => new Map([['crude.json', () => figures.crude]]) }))

function versionOf(html: string, files: readonly string[], crude: string): string {
  figures.crude = crude
  const { transformIndexHtml: hook } = siteVersion(new Map())
  const bundle = Object.fromEntries(files.map((file) => [file, {}]))
  const page = typeof hook === 'object' ? Reflect.apply(hook.handler, null, [html, { bundle }]) : ''
  return /name="version" content="([^"]+)"/.exec(String(page))?.[1] ?? ''
}

it('the version changes with the page, a file and a figure, and with nothing else', () => {
  const files = ['app-1.js', 'chart-1.js']
  const first = versionOf('<head></head>', files, '1')
  expect(first).toMatch(/^[\w-]{16}$/)
  expect(versionOf('<head></head>', files.toReversed(), '1')).toBe(first)
  const others = [
    versionOf('<head><title /></head>', files, '1'),
    versionOf('<head></head>', ['app-2.js', 'chart-1.js'], '1'),
    versionOf('<head></head>', files, '2'),
  ]
  expect(new Set([first, ...others]).size).toBe(4)
})
