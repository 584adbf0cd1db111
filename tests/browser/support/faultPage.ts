import { silenceLimitMs } from '#src/api/client.ts'
import type { QueryClient, QueryKey } from '@tanstack/react-query'
import { noop } from '@tanstack/react-query'
import { expect, vi } from 'vitest'
import type { FaultCell } from '#mocks/msw/faultMatrix.ts'
import { worker } from '#mocks/msw/browser.ts'
import { drawnSeries } from '#tests/browser/support/chart.ts'
import { goTo } from '#tests/browser/support/app.tsx'

/** Where a resource shows on the page, and how it looks when it is drawn. */
export type Place = {
  readonly resource: string
  readonly key: QueryKey
  /** Selector of the part of the page that shows it. */
  readonly part: string
  /** Selector, inside the part, of what is there when it is drawn and not otherwise. */
  readonly drawn: string
  /** An address that does not ask for it: a cached series is not fetched again by itself, so it has to be selected again. */
  readonly away?: string
}

let impatient = false

/** Waits between attempts pass in a moment, and so does the limit of silence while `impatient`; other timers are as they are. */
export function hurry(): void {
  const { setTimeout: slow } = globalThis
  vi.spyOn(globalThis, 'setTimeout').mockImplementation((callback, wait = 0, ...rest) => {
    const hurried = wait === silenceLimitMs ? impatient : wait >= 1000 && wait < 10_000
    return slow(callback, hurried ? Math.min(wait / 500, 40) : wait, ...rest)
  })
}

// Not of ten seconds: these are hurried.
export const patience = { timeout: 9_999, interval: 5 } as const

/** @throws an error that names the cell, if the part does not come to it in ten seconds */
export async function until(what: string, holds: () => boolean): Promise<void> {
  await vi.waitFor(() => expect(holds(), what).toBe(true), patience)
}

export function part({ part: selector }: Place): HTMLElement {
  const found = document.querySelector(selector)
  if (!(found instanceof HTMLElement)) throw new Error(`The page has no ${selector}`)
  return found
}

const alerts = (place: Place): HTMLElement[] =>
  Array.from(part(place).querySelectorAll('[role=alert]')).filter((alert) => alert instanceof HTMLElement)

export const isDrawn = (place: Place): boolean =>
  alerts(place).length === 0 &&
  part(place).querySelector(place.drawn) !== null &&
  part(place).querySelector('[aria-busy=true]') === null

/** Removes all from the cache and fetches it again. */
export async function askAnew(place: Place, client: QueryClient): Promise<void> {
  const { search } = location
  if (place.away !== undefined) {
    goTo(place.away)
    await until(`${place.resource}: away`, () => !drawnSeries().some((id) => place.resource.includes(id)))
  }
  const filters = { queryKey: place.key, exact: true }
  void client.resetQueries(filters)
  if (place.away === undefined) {
    // What a figure is made of has no observer, which would ask.
    client.getQueryCache().find(filters)?.fetch().catch(noop)
    return
  }
  goTo(search)
  await until(
    `${place.resource}: asked for`,
    () =>
      client.getQueryState(place.key)?.fetchStatus !== 'idle' || client.getQueryState(place.key)?.status !== 'pending',
  )
}

/** Breaks the resource, fetches it again, and brings it back by *Try again*. @returns what the page said */
export async function goThrough(place: Place, cell: FaultCell, client: QueryClient): Promise<string> {
  const name = `${place.resource}, ${cell.name}`
  worker.use(cell.handler)
  impatient = cell.words === 'in time'
  await askAnew(place, client)
  if (cell.expected === 'drawn') {
    await until(`${name}: asked for`, () => client.getQueryState(place.key)?.status === 'success')
    await until(`${name}: drawn`, () => isDrawn(place))
    worker.resetHandlers()
    return ''
  }
  await until(`${name}: an alert`, () => alerts(place).length > 0)
  const [alert] = alerts(place)
  const said = alert?.textContent ?? ''
  expect(said, name).toContain(place.resource)
  expect(said, name).toContain(cell.words)
  expect(said, name).not.toMatch(/undefined|\[object|NaN \w/)
  worker.resetHandlers()
  impatient = false
  const again = Array.from(alert?.querySelectorAll('button') ?? []).find(
    ({ textContent }) => textContent === 'Try again',
  )
  expect(again, `${name}: a button to try again`).toBeDefined()
  again?.click()
  await until(`${name}: drawn after trying again`, () => isDrawn(place))
  return said
}
