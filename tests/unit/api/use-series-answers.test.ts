// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { seriesQuery } from '#src/api/queries.ts'
import type { SeriesAnswers } from '#src/api/useSeriesAnswers.ts'
import { useSeriesAnswers } from '#src/api/useSeriesAnswers.ts'
import type { SeriesInfo } from '#src/trade/catalogue.ts'
import { findSeries } from '#src/trade/catalogue.ts'
import { catalogue } from '#tests/unit/support/catalogue.ts'

const seen: SeriesAnswers[] = []

function Reader(props: { readonly infos: readonly SeriesInfo[] }) {
  seen.push(useSeriesAnswers(props.infos))
  return null
}

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))
afterEach(() => vi.unstubAllGlobals())

it('answers are the same object for the same series in another list', () => {
  const infos = ['M-2709', 'M-2701'].flatMap((id) => findSeries(catalogue, id) ?? [])
  const client = new QueryClient()
  for (const info of infos)
    client.setQueryData(seriesQuery(info).queryKey, { id: info.id, frequency: info.frequency, observations: [] })
  const root = createRoot(document.createElement('div'))
  const draw = (list: readonly SeriesInfo[]): void =>
    act(() => root.render(createElement(QueryClientProvider, { client }, createElement(Reader, { infos: list }))))
  draw([...infos])
  draw([...infos])
  draw(infos.slice(1))
  act(() => root.unmount())
  const [first, second, third] = seen
  expect(first?.observations).toEqual({ 'M-2709': [], 'M-2701': [] })
  expect(second).toBe(first)
  expect(third?.observations).toEqual({ 'M-2701': [] })
})
