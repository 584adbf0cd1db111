// @vitest-environment happy-dom
import { act, createElement, startTransition, StrictMode, Suspense, use } from 'react'
import { type Root, createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createStore, sameItems, useStableValue } from '#src/lib/store.ts'

type Items = readonly string[]

/** Called with the items of every rendering, which tests compare by identity. */
const seen = vi.fn<(items: Items) => void>()
const never = new Promise<never>(() => undefined)

function Shown(props: { readonly items: Items; readonly isWaiting?: boolean }) {
  const items = useStableValue(props.items, sameItems)
  if (props.isWaiting === true) use(never)
  seen(items)
  return items.join()
}

let root: Root
const draw = (items: Items, isWaiting = false): void =>
  root.render(
    createElement(StrictMode, null, createElement(Suspense, null, createElement(Shown, { items, isWaiting }))),
  )

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  root = createRoot(document.createElement('div'))
  seen.mockClear()
})
afterEach(() => {
  act(() => root.unmount())
  vi.unstubAllGlobals()
})

it('gives the same array for the same items, and another for others', () => {
  const [first, other] = [['a', 'b'], ['a']]
  act(() => draw(first))
  act(() => draw(['a', 'b']))
  for (const [items] of seen.mock.calls) expect(items).toBe(first)
  act(() => draw(other))
  expect(seen.mock.lastCall?.[0]).toBe(other)
})

it('does not take for shown what React began to draw and gave up', async () => {
  const first = ['a']
  await act(async () => draw(first))
  await act(async () => startTransition(() => draw(['b'], true)))
  await act(async () => draw(['a']))
  expect(seen.mock.lastCall?.[0]).toBe(first)
})

it('a store tells those who listen of another value, and of no equal one', () => {
  const store = createStore<{ readonly place: number }>({ place: 1 }, (one, other) => one.place === other.place)
  const first = store.get()
  const listener = vi.fn(() => store.get().place)
  store.subscribe(listener)
  store.set({ place: 1 })
  expect(listener).not.toHaveBeenCalled()
  expect(store.get(), 'what was there stays').toBe(first)
  store.set({ place: 2 })
  expect(listener).toHaveReturnedWith(2)
})
