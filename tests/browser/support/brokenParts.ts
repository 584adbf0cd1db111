import type { QueryKey } from '@tanstack/react-query'
import { worker } from '#mocks/msw/browser.ts'
import { page } from 'vitest/browser'
import { goTo, pageClient } from '#tests/browser/support/app.tsx'

const onPurpose = 'Broken on purpose'

const mended: (() => void)[] = []
export function mend(): void {
  for (const undo of mended.splice(0)) undo()
  worker.resetHandlers()
}
const thrower = {
  configurable: true,
  get(): never {
    throw new Error(onPurpose)
  },
}

/** Makes a member of an object throw whenever it is read. */
export function breaks(owner: object, member: string): () => void {
  return () => {
    const before = Object.getOwnPropertyDescriptor(owner, member)
    if (before === undefined) throw new Error(`There is no ${member} to break`)
    mended.push(() => Object.defineProperty(owner, member, before))
    Object.defineProperty(owner, member, thrower)
  }
}

/** Puts an answer into the cache whose member throws, as no schema would let it through. */
export function spoils({ queryKey }: { readonly queryKey: QueryKey }, member: string): () => void {
  return () => {
    const client = pageClient()
    const before: unknown = client.getQueryData(queryKey)
    mended.push(() => client.setQueryData(queryKey, before))
    // The member is inherited, as the client would read it of a plain object.
    const spoilt: object = Object.create(Object.defineProperty({}, member, thrower))
    for (const [name, value] of Object.entries(before ?? {}))
      if (name !== member) Object.defineProperty(spoilt, name, { value, enumerable: true })
    client.setQueryData(queryKey, spoilt)
  }
}

/** Parts that stand beside a broken one, each found by something that is there only when it is whole. */
const parts = {
  picker: '#commodities .picker-search',
  options: '.options select',
  title: '#figure-title',
  chart: '#explore .chart-body svg path[stroke]',
  notes: '#explore .figure-notes > p',
  claims: '#claims .claim-verdict',
  lead: '#claims .lead',
  sources: '#sources-list li',
  back: '.look-side .look-back',
  menu: '.looks-menu',
} as const
export type PartName = keyof typeof parts
export const ofChart = ['picker', 'options', 'title', 'chart', 'notes', 'claims'] as const
export const ofLook = ['back', 'menu', 'title', 'chart', 'notes', 'claims'] as const

export const isWhole = (name: PartName): boolean => {
  const found = document.querySelector(parts[name])
  return found !== null && !found.textContent.includes(onPurpose)
}

/** All that the page says of a fault: to the eye, in the chart's text alternative, and aloud. */
export const said = (): readonly string[] =>
  Array.from(document.querySelectorAll('[role=alert], [hidden], [aria-live]'), ({ textContent }) => textContent)
export const alerts = (): readonly Element[] =>
  Array.from(document.querySelectorAll('[role=alert]')).filter(({ textContent }) => textContent.includes(onPurpose))

export type Case = {
  readonly broken: string
  readonly breaks: () => void
  /** The fault comes once the page has loaded. */
  readonly isData?: true
  readonly search?: string
  /** Words in the place of the part. */
  readonly says: RegExp
  /** Parts that go with it. */
  readonly takes?: readonly PartName[]
  readonly stand?: readonly PartName[]
  /** The reader's way to the part. */
  readonly reach?: () => Promise<void>
  readonly cure?: 'again' | 'view' | 'language' | 'other words'
}

export const writes = (words: string) => () => page.getByRole('searchbox').fill(words)
export const presses = (name: string) => async () => {
  await page.getByRole('button', { name, exact: true }).first().click()
}
export async function points(): Promise<void> {
  const chart = page.getByRole('application').first()
  await chart.hover({ position: { x: 300, y: 120 } })
  await chart.hover({ position: { x: 320, y: 130 } })
}
export async function opensKeptViews(): Promise<void> {
  await page.getByText('Closer looks').first().click()
  await page.getByRole('button', { name: 'Kept views' }).click()
}

export async function cureBy(cure: NonNullable<Case['cure']>, search: string): Promise<void> {
  if (cure === 'view') goTo(search.includes('view=') ? '?view=world' : '?series=M-2709,M-2710&freq=year')
  else if (cure === 'language') await page.getByRole('button', { name: '中文' }).click()
  else if (cure === 'other words') await page.getByRole('searchbox').fill('gas since 2021')
  else for (const alert of alerts()) alert.querySelector('button')?.click()
}
