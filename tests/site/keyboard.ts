import { type Locator, type Page, expect } from '@playwright/test'
import { explore, polled, test as silent } from './page.ts'

export const chartOf = (page: Page): Locator => explore(page).locator('.chart-area svg[tabindex]').first()
export const select = (page: Page, name: string): Locator => explore(page).getByRole('combobox', { name, exact: true })

/** Records what live regions say, as assistive technology gets it: texts in the served page are not said. */
const listen = (): void => {
  if (Reflect.has(window, 'said')) return
  const said: string[] = []
  Reflect.set(window, 'said', said)
  const texts = new WeakMap<Element, string>()
  const look = (): void => {
    for (const region of document.querySelectorAll(
      '[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], output',
    )) {
      const text =
        region.closest('[aria-hidden=true]') === null && region.checkVisibility()
          ? (region.textContent ?? '').trim()
          : ''
      if ((texts.get(region) ?? '') === text) continue
      texts.set(region, text)
      if (text !== '' && document.readyState !== 'loading') said.push(text)
    }
  }
  look()
  said.length = 0
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true })
}

type Place = {
  /** Problems of the focused element for a reader who looks for the focus. */
  readonly problems: readonly string[]
  /** The key that leads from the focus to the target; null where the target has the focus. */
  readonly way: 'Tab' | 'Shift+Tab' | null
  /** Whether the target has been rendered anew, as another element. */
  readonly isGone: boolean
}

/** Finds the focus and the way to the target. Runs in the page once a stop, because two calls would take longer. */
export const focusPlace = (target: Element | null): Place => {
  const focused = document.activeElement
  const isAfter =
    focused !== null && ((target?.compareDocumentPosition(focused) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  const way = focused === target ? null : isAfter ? 'Shift+Tab' : 'Tab'
  const isGone = target?.isConnected === false
  if (focused === null || focused === document.body) return { problems: ['nothing has the focus'], way, isGone }
  const label = focused.closest('label')
  const { left, right, top, bottom, width, height } = focused.getBoundingClientRect()
  const problems: string[] = []
  // A hidden radio shows its focus on its label. No script can read the styles of a slider's thumb: see the pictures.
  const around = [focused, ...(label === null ? [] : [label, ...label.children])]
  const outlined = around.some((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  })
  if (!outlined && !focused.matches('input[type=range]')) problems.push('has no outline')
  if (bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth) problems.push('is not on the screen')
  // The middle is that of the part inside the window.
  const middle = (from: number, to: number, most: number): number => (Math.max(0, from) + Math.min(most, to)) / 2
  const hit = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight))
  const isItself = hit !== null && (focused.contains(hit) || hit.contains(focused) || label?.contains(hit) === true)
  if (width > 2 && height > 2 && !isItself) problems.push('is covered')
  return { problems: problems.map((problem) => `${focused.outerHTML.slice(0, 160)} ${problem}`), way, isGone }
}

/** Words for the states, which are said after the role. */
function statesOf(
  properties: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[],
): string[] {
  return properties.flatMap(({ name, value: { value } }) => {
    if (name === 'checked') return [value === 'true' ? 'checked' : 'not checked']
    if (name === 'pressed') return [value === 'true' ? 'pressed' : 'not pressed']
    if (name === 'expanded') return [value === true ? 'expanded' : 'collapsed']
    return name === 'disabled' && value === true ? ['unavailable'] : []
  })
}

/** A reader without a mouse and without sight, who has the keys and the words of a screen reader. */
async function readerOf(page: Page) {
  const browser = await page.context().newCDPSession(page)
  /** Messages that were heard and not expected yet. */
  let pending: string[] = []
  /** Before the first Tab nothing has the focus. */
  let hasEntered = false
  /** Until the reader does something, the page tells of the address it was taken to. */
  let hasActed = false

  const listened = async (): Promise<void> => {
    const more = await page.evaluate(() => {
      const said: unknown = Reflect.get(window, 'said')
      return Array.isArray(said) ? said.splice(0).map(String) : []
    })
    // Messages of loading are left out, because fast answers skip them.
    if (hasActed) pending.push(...more.filter((text) => !/^(Loading |Загружаем)/.test(text)))
  }
  const expectSilence = async (): Promise<void> => {
    await listened()
    expect(pending, 'said and not expected, or said twice').toEqual([])
  }
  /** Whether a link within the page has left the focus to the browser, whose Tab goes on from the link's target. */
  const isAtPlace = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement === document.body && document.querySelector(':target') !== null)
  const expectFocus = async (): Promise<void> => {
    if (hasEntered) await polled(async () => (await page.evaluate(focusPlace, null)).problems).toEqual([])
  }
  const focusRead = async (): Promise<string> => {
    const { result } = await browser.send('Runtime.evaluate', { expression: 'document.activeElement' })
    const { nodes } = await browser.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId ?? '',
      fetchRelatives: false,
    })
    const [said] = nodes
    if (said === undefined) return ''
    const name = String(said.name?.value ?? '')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(' ,', ',')
      .trim()
    const description = String(said.description?.value ?? '')
    const value = await page.evaluate(() => {
      const focused = document.activeElement
      if (focused instanceof HTMLSelectElement) return focused.selectedOptions[0]?.text ?? null
      return focused?.getAttribute('aria-valuetext') ?? null
    })
    const role = String(said.role?.value ?? '')
    const words = [name, role, ...statesOf(said.properties ?? []), ...(value === null ? [] : [value])].join(', ')
    return description === '' ? words : `${words} — ${description}`
  }
  return {
    async press(...keys: readonly string[]) {
      for (const key of keys) {
        await expectSilence()
        await expectFocus()
        hasActed = true
        await page.keyboard.press(key)
        hasEntered = (hasEntered || key === 'Tab') && !(key === 'Enter' && (await isAtPlace()))
      }
    },
    async type(text: string) {
      await expectSilence()
      hasActed = true
      await page.keyboard.type(text)
    },
    /**
     * Goes to an element by Tab or Shift+Tab. The usual limit allows for a toggle and *Only this* for each of the usual
     * three commodities.
     */
    async tabTo(target: Locator, most = 72) {
      await expectSilence()
      // The element is found once, because a search by role goes through the whole page.
      let element = await target.elementHandle()
      for (let stops = 0; stops < most; stops += 1) {
        const { problems, way, isGone } = await page.evaluate(focusPlace, element)
        if (isGone) element = await target.elementHandle()
        const isLost = hasEntered && problems.length > 0
        if (isLost) await expectFocus()
        if (isGone || isLost) continue
        if (way === null) return
        await page.keyboard.press(way)
        hasEntered = true
      }
      throw new Error(`${String(target)} is not within ${most} stops of Tab`)
    },
    /** Expects the words that are read of the focused element: `Coal, checkbox, checked`. */
    async reads(words: string | RegExp) {
      if (typeof words === 'string') await polled(focusRead).toBe(words)
      else await polled(focusRead).toMatch(words)
    },
    /** Expects live regions to say this once, and nothing else but that something is loading. */
    async hears(words: string | RegExp) {
      const isIt = (text: string): boolean => (typeof words === 'string' ? text === words : words.test(text))
      await polled(async () => {
        await listened()
        return pending.some(isIt) ? 'heard' : pending.join(' | ')
      }, String(words)).toBe('heard')
      pending.splice(pending.findIndex(isIt), 1)
    },
    async rest() {
      await expectSilence()
      await expectFocus()
    },
  }
}

type Reader = Awaited<ReturnType<typeof readerOf>>

/** Opens an address for a reader without a mouse; nothing unexpected may be said, nor the focus be lost in the end. */
export const test = silent.extend<{ readerAt: (search: string) => Promise<Reader & { readonly page: Page }> }>({
  readerAt: async ({ at }, run) => {
    const opened: Reader[] = []
    await run(async (search) => {
      const page = await at(search)
      // The code that tells of another selection may come later than the figure.
      if (/^\?series=\w/.test(search) && !search.includes('view='))
        await page.locator('#explore [role=status].sr-only', { hasText: /\S/ }).first().waitFor({ state: 'attached' })
      await page.evaluate(listen)
      const reader = await readerOf(page)
      opened.push(reader)
      return { ...reader, page }
    })
    for (const reader of opened) await reader.rest()
  },
})
