// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { codeQuery } from '#src/api/codeQuery.ts'
import type { Need } from '#src/api/need.ts'
import { seriesQuery } from '#src/api/queries.ts'
import type { Asked } from '#src/api/useAnswers.ts'
import { useAnswers } from '#src/api/useAnswers.ts'
import { SectionBoundary } from '#src/controls/SectionBoundary.tsx'
import { findSeries } from '#src/trade/catalogue.ts'
import { catalogue } from '#tests/unit/support/catalogue.ts'

const seen: Asked[] = []

function Reader(props: { readonly needs: readonly Need<unknown>[] }) {
  seen.push(useAnswers(props.needs))
  return null
}

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))
afterEach(() => vi.unstubAllGlobals())

it('answers are the same object for the same queries in another list', () => {
  const infos = ['M-2709', 'M-2701'].flatMap((id) => findSeries(catalogue, id) ?? [])
  const needs = infos.map((info) => seriesQuery(info))
  const client = new QueryClient()
  for (const { id, frequency } of infos)
    client.setQueryData(seriesQuery({ id, frequency }).queryKey, { id, frequency, observations: [] })
  const root = createRoot(document.createElement('div'))
  const draw = (list: readonly Need<unknown>[]): void =>
    act(() => root.render(createElement(QueryClientProvider, { client }, createElement(Reader, { needs: list }))))
  draw([...needs])
  draw([...needs])
  draw(needs.slice(1))
  act(() => root.unmount())
  const [first, second, third] = seen
  expect(needs.map((need) => first?.answers(need))).toMatchObject([{ id: 'M-2709' }, { id: 'M-2701' }])
  expect(second).toBe(first)
  expect(third?.needs).toEqual(needs.slice(1))
})

it('code that throws fails its section, and the console hears of it', async () => {
  const caught: unknown[] = []
  const host = document.createElement('div')
  const root = createRoot(host, { onCaughtError: (error) => caught.push(error) })
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const bars = codeQuery('bars', () => Promise.reject(new TypeError('bars is not defined')))
  const page = createElement(SectionBoundary, null, createElement(Reader, { needs: [bars] }))
  await act(async () => root.render(createElement(QueryClientProvider, { client }, page)))
  await vi.waitFor(() => act(async () => expect(host.textContent).toContain('bars is not defined')))
  expect(caught).toEqual([new TypeError('bars is not defined')])
  act(() => root.unmount())
})
