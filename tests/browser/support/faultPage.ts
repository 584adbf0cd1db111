import { silenceLimitMs } from '#src/api/client.ts'
import type { QueryClient, QueryKey } from '@tanstack/react-query'
import { noop } from '@tanstack/react-query'
import { expect, vi } from 'vitest'
import type { FaultCell } from '#mocks/msw/faultMatrix.ts'
import { worker } from '#mocks/msw/browser.ts'
import { drawnSeries } from '#tests/browser/support/chart.ts'
import { goTo } from '#tests/browser/support/app.tsx'

/** A part of the page that shows a resource. */
export type Place = {
  readonly resource: string
  readonly key: QueryKey
  /** Selector of the part of the page that shows it. */
  readonly part: string
  /** Selector, inside the part, of an element that is there only when the resource is drawn. */
  readonly drawn: string
  /** Address of a view without the series, to select it again: a cached series is not refetched by itself. */
  readonly away?: string
}

let impatient = false

/** Shortens the waits between attempts and, while `impatient`, the limit of silence; other timers stay as they are. */
export function hurry(): void {
  const { setTimeout: slow } = globalThis
  vi.spyOn(globalThis, 'setTimeout').mockImplementation((callback, wait = 0, ...rest) => {
    const hurried = wait === silenceLimitMs ? impatient : wait >= 1000 && wait < 10_000
    return slow(callback, hurried ? Math.min(wait / 500, 40) : wait, ...rest)
  })
}

export const patience = { timeout: 9_999, interval: 5 } as const

/** @throws an error that names `what`, if the condition does not hold within ten seconds */
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

/** Removes the resource from the cache and fetches it again. */
export async function askAnew(place: Place, client: QueryClient): Promise<void> {
  const { search } = location
  if (place.away !== undefined) {
    goTo(place.away)
    await until(`${place.resource}: away`, () => !drawnSeries().some((id) => place.resource.includes(id)))
  }
  const filters = { queryKey: place.key, exact: true }
  void client.resetQueries(filters)
  if (place.away === undefined) {
    // Resources of a figure have no query observer, which would fetch them.
    const query = client.getQueryCache().find(filters)
    if (query === undefined) throw new Error(`The page has not asked for ${place.resource}`)
    query.fetch().catch(noop)
    return
  }
  goTo(search)
  await until(
    `${place.resource}: asked for`,
    () =>
      client.getQueryState(place.key)?.fetchStatus !== 'idle' || client.getQueryState(place.key)?.status !== 'pending',
  )
}

/** Breaks the resource, fetches it again, and brings it back by *Try again*. @returns the words of the alert */
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
