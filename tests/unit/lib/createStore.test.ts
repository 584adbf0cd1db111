import { expect, it, vi } from 'vitest'
import { createStore } from '#src/lib/store.ts'

it('tells those who listen of another value, and of no equal one', () => {
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
