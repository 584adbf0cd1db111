import { afterEach, expect, it, vi } from 'vitest'
import { responsesFromDisk } from '#mocks/answers/disk.ts'
import { createQueryClient } from '#src/api/queryClient.ts'
import { findFigure } from '#src/build/pages/findFigure.tsx'
import { withDom } from '#src/build/prerender/dom.ts'
import { createFormat } from '#src/i18n/format.ts'
import { english } from '#src/i18n/load.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'

// On a busy machine code holds up all else while it loads, and the page has its figure before it.
vi.mock('#src/claims/claimComparison.ts', async (original) => {
  const code = await original()
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
  return code
})

afterEach(() => vi.unstubAllGlobals())

it('a figure is found with what stands beside its lines, however late its code comes', async () => {
  const files = responsesFromDisk()
  vi.stubGlobal('fetch', (resource: string) =>
    Promise.resolve(new Response(files.get(resource.replace(/^\.?\//, ''))?.())),
  )
  const { view } = parseView('?series=M-2709&freq=year', catalogue)
  const content = await withDom(() => findFigure(catalogue, view, createFormat(english), createQueryClient()))
  expect(content.altText()).toMatch(/Marked, Crude oil: \$40\.5\sbn in 2021, \$58\.4\sbn in 2022, \+44\.2%\.$/)
})
