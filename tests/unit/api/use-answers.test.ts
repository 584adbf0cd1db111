// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Need, answersIn, codeQuery, seriesQuery, useAnswers } from '#src/api/queries.ts'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'

function Reader(props: { readonly needs: readonly Need<unknown>[] }) {
  useAnswers(props.needs)
  return null
}

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))
afterEach(() => vi.unstubAllGlobals())

it('one function answers until something that it has told is another', () => {
  const [crude, coal] = ['M-2709', 'M-2701'].map((id) => seriesQuery({ id, frequency: 'monthly' }))
  if (crude === undefined || coal === undefined) throw new Error('No series')
  const client = new QueryClient()
  const come = ({ queryKey }: Need<unknown>): void =>
    void client.setQueryData(queryKey, { id: queryKey[2], frequency: 'monthly', observations: [] })
  const first = answersIn(client)
  expect(first(crude)).toBeUndefined()
  come(coal)
  expect(answersIn(client)).toBe(first)
  come(crude)
  // The old function still answers, but a new one replaces it: results were memoised on its first answer, undefined.
  expect(first(crude)).toMatchObject({ id: 'M-2709' })
  const second = answersIn(client)
  expect(second).not.toBe(first)
  expect([second(crude), second(coal)]).toMatchObject([{ id: 'M-2709' }, { id: 'M-2701' }])
  expect(answersIn(client)).toBe(second)
  client.removeQueries({ queryKey: coal.queryKey })
  expect(answersIn(client)).not.toBe(second)
})

it('code that throws fails its section, and the console hears of it', async () => {
  await import('#src/parts/Fault.tsx')
  const caught: unknown[] = []
  const host = document.createElement('div')
  const root = createRoot(host, { onCaughtError: (error) => caught.push(error) })
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const bars = codeQuery('bars', () => Promise.reject(new TypeError('bars is not defined')))
  // oxlint-disable-next-line react/no-children-prop -- a boundary must have children, which JSX would pass the same way
  const page = createElement(SectionBoundary, { what: 'page', children: createElement(Reader, { needs: [bars] }) })
  await act(async () => root.render(createElement(QueryClientProvider, { client }, page)))
  await vi.waitFor(() => act(async () => expect(host.textContent).toContain('bars is not defined')))
  expect(caught).toEqual([new TypeError('bars is not defined')])
  act(() => root.unmount())
})
