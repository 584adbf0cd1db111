import type { ComponentType } from 'react'
import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { hydrateRoot } from 'react-dom/client'
import { afterEach, expect, it, vi } from 'vitest'
import { region } from '#src/app/islands/regions.tsx'
import { createStore } from '#src/lib/createStore.ts'

const host = document.createElement('div')
let end = (): void => undefined

afterEach(() => {
  end()
  host.remove()
})

/** Markup that React serves for a Suspense boundary whose content is there. */
const served = '<h1>served</h1><!--$--><p>served</p><!--/$-->'

it('keeps the served markup of a region while what it reads changes before its code has come, and as it comes', async () => {
  const words = createStore('served')
  const useWords = () => useSyncExternalStore(words.subscribe, words.get, () => 'served')
  let come: (code: ComponentType) => void = () => undefined
  const code = new Promise<ComponentType>((resolve) => {
    come = resolve
  })
  // The promise for which React waits resolves after `code` itself, as in the page.
  let asked = false
  const Region = region(
    'no element has this id',
    async () => {
      asked = true
      return code
    },
    <p>fallback</p>,
  )
  const Page = () => (
    <>
      <h1>{useWords()}</h1>
      <Region />
    </>
  )

  document.body.append(host)
  host.innerHTML = served
  const paragraph = host.querySelector('p')
  const root = hydrateRoot(host, <Page />)
  end = () => root.unmount()
  const seen: (string | null)[] = []
  const observer = new MutationObserver(() => seen.push(host.textContent))
  observer.observe(host, { childList: true, subtree: true, characterData: true })

  await vi.waitFor(() => expect(asked).toBe(true))
  flushSync(() => words.set('new'))
  expect(host.textContent).toBe('newserved')
  come(() => <p>{useWords()}</p>)
  await expect.poll(() => host.textContent).toBe('newnew')

  observer.disconnect()
  expect(seen).not.toContain('newfallback')
  expect(host.querySelector('p')).toBe(paragraph)
})
