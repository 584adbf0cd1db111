import { startTransition } from 'react'
import { flushSync } from 'react-dom'
import { hydrateRoot } from 'react-dom/client'
import { afterEach, expect, it, vi } from 'vitest'
import type { Loaded } from '#src/app/islands/island.tsx'
import { hydrateWhenLoaded } from '#src/app/islands/island.tsx'

type Words = { readonly words: string }

const host = document.createElement('div')
let end = (): void => undefined

afterEach(() => {
  end()
  host.remove()
})

/** As React serves a boundary whose content is there. */
const served = '<!--$--><p>served</p><!--/$-->'

it('keeps the served markup of an island that is given other props before its code has come, and as it comes', async () => {
  let come: (code: Loaded<Words>) => void = () => undefined
  const code = new Promise<Loaded<Words>>((resolve) => {
    come = resolve
  })
  // What React waits for comes after the code itself has, as in the page.
  let asked = false
  const Island = hydrateWhenLoaded<Words>(
    async () => {
      asked = true
      return code
    },
    <p>fallback</p>,
  )
  const page = (isLoaded: boolean, words: string) => <Island isLoaded={isLoaded} given={{ words }} />

  document.body.append(host)
  host.innerHTML = served
  const paragraph = host.querySelector('p')
  const root = hydrateRoot(host, page(false, 'served'))
  end = () => root.unmount()
  const seen: (string | null)[] = []
  const observer = new MutationObserver(() => seen.push(host.textContent))
  observer.observe(host, { childList: true, subtree: true, characterData: true })

  await vi.waitFor(() => expect(asked).toBe(true))
  flushSync(() => root.render(page(false, 'newer')))
  come(({ words }) => <p>{words}</p>)
  await code
  startTransition(() => root.render(page(true, 'new')))
  await expect.poll(() => host.textContent).toBe('new')

  observer.disconnect()
  expect(seen).not.toContain('fallback')
  expect(host.querySelector('p')).toBe(paragraph)
})
