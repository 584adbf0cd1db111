// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { SectionBoundary } from '#src/controls/SectionBoundary.tsx'
import { useKind } from '#src/kinds/useKind.ts'

vi.mock('#src/kinds/kinds.ts', () => ({
  kinds: { bar: () => undefined },
  loadKind: () => Promise.reject(new TypeError('bars is not defined')),
}))

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))
afterEach(() => vi.unstubAllGlobals())

function Figure() {
  return useKind('bar') === null ? 'on its way' : 'here'
}

it('a kind whose code throws fails its section, and the console hears of it', async () => {
  const caught: unknown[] = []
  const host = document.createElement('div')
  const root = createRoot(host, { onCaughtError: (error) => caught.push(error) })
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const page = createElement(SectionBoundary, null, createElement(Figure))
  await act(async () => root.render(createElement(QueryClientProvider, { client }, page)))
  await vi.waitFor(() => act(async () => expect(host.textContent).toContain('bars is not defined')))
  expect(caught).toEqual([new TypeError('bars is not defined')])
  act(() => root.unmount())
})
