import { expect, it, vi } from 'vitest'
import { versionOf } from '#src/build/pages/sitePages.ts'

const figures = vi.hoisted(() => ({ crude: '1' }))
vi.mock('#mocks/answers/disk.ts', () => ({ responsesFromDisk: () => new Map([['crude.json', () => figures.crude]]) }))

function versionWith(html: string, files: readonly string[], crude: string): string {
  figures.crude = crude
  return versionOf(html, files)
}

it('the version changes with the page, a file and a figure, and with nothing else', () => {
  const files = ['app-1.js', 'chart-1.js']
  const first = versionWith('<head></head>', files, '1')
  expect(first).toMatch(/^[\w-]{16}$/)
  expect(versionWith('<head></head>', files.toReversed(), '1')).toBe(first)
  const others = [
    versionWith('<head><title /></head>', files, '1'),
    versionWith('<head></head>', ['app-2.js', 'chart-1.js'], '1'),
    versionWith('<head></head>', files, '2'),
  ]
  expect(new Set([first, ...others]).size).toBe(4)
})
