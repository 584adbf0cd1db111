import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '#tests/judges/engines/patience.ts'
import type { Key, Window } from '#tests/judges/engines/browser.ts'
import type { Place } from '#tests/judges/engines/inside.ts'
import { placeOf, wordsOf } from '#tests/judges/engines/inside.ts'
import { noiseKept } from '#tests/judges/engines/probe.ts'

export type File = { readonly name: string; readonly bytes: Buffer }
export type Reader = ReturnType<typeof readerAt>

const patience = { timeout: 15_000, intervals: [20, 50, 100, 200] }

/** What a reader does at a window, in whatever browser. Everything waits until it can be done. */
export function readerAt(window: Window, url: string) {
  /** The value of a function that is run inside the page, with nothing from here but its argument. */
  async function ask<A, R>(inside: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    const value = `await (${inside.toString()})(${JSON.stringify(argument ?? null)})`
    const answer: R = JSON.parse(await window.run(`(async () => JSON.stringify(${value}) ?? 'null')()`))
    return answer
  }

  async function placed(css: string, text: string | null = null): Promise<Place> {
    let place: Place | string = ''
    await expect(async () => {
      place = await ask(placeOf, { css, text })
      expect(typeof place === 'string' ? place : 'reached', `${css} ${text ?? ''}`).toBe('reached')
    }).toPass(patience)
    if (typeof place === 'string') throw new Error(place)
    return place
  }

  const reader = {
    window,
    ask,
    placed,
    /** Where something is in the window, whatever lies over it. */
    box: (css: string): Promise<Place> => ask(boxOf, css),
    async open(search: string): Promise<void> {
      await window.go(`${url}${search}`)
      await reader.live()
    },
    /** The application has taken the page over, and the chart is drawn. */
    async live(): Promise<void> {
      await reader.sees('html[data-live]')
      await window.movePointer(8, 8)
      await reader.sees('.chart-area svg, .chart-body :is(svg, table, button), [role=alert], .state-large')
      await expect.poll(async () => (await reader.words('[role=status]')).join(), patience).not.toContain('Loading')
    },
    async point(css: string, text: string | null = null): Promise<Place> {
      const place = await placed(css, text)
      await window.movePointer(place.x, place.y)
      return place
    },
    async click(css: string, text: string | null = null): Promise<void> {
      await reader.point(css, text)
      await window.pressPointer()
      await window.releasePointer()
    },
    /** From where the pointer is, by so many pixels, in steps as a hand makes them. */
    async drag(from: { readonly x: number; readonly y: number }, to: { readonly x: number; readonly y: number }) {
      await window.movePointer(from.x, from.y)
      await window.pressPointer()
      for (let step = 1; step <= 4; step++)
        await window.movePointer(from.x + ((to.x - from.x) * step) / 4, from.y + ((to.y - from.y) * step) / 4)
      await window.releasePointer()
    },
    /** An option of a closed choice, by its name: browsers open theirs outside of the page. */
    async select(name: string, value: string): Promise<void> {
      const chosen = await ask(chooseOption, { name, value })
      expect(chosen, `${name}: ${value}`).toBe(value)
    },
    async press(...keys: readonly Key[]): Promise<void> {
      for (const key of keys) await window.press(key)
    },
    words: (css: string): Promise<string[]> => ask(wordsOf, css),
    count: (css: string): Promise<number> => ask((selector) => document.querySelectorAll(selector).length, css),
    search: (): Promise<string> => ask(() => location.search, null),
    /** Waits until something of it is shown. */
    async sees(css: string): Promise<void> {
      await expect.poll(() => ask(isShown, css), { ...patience, message: `${css} is shown` }).toBe(true)
    },
    async says(css: string, words: string | RegExp): Promise<void> {
      const said = expect.poll(async () => (await reader.words(css)).join('\n'), {
        ...patience,
        message: `${css} says`,
      })
      await (typeof words === 'string' ? said.toContain(words) : said.toMatch(words))
    },
    /** It is written a moment after the lines are drawn: Back before that leads further back. */
    async addressHas(words: string): Promise<void> {
      await expect.poll(reader.search, { ...patience, message: 'the address' }).toContain(words)
    },
    async hasSearch(search: string): Promise<void> {
      await expect.poll(reader.search, { ...patience, message: 'the address' }).toBe(search)
    },
    /** The file that comes of something done. */
    async downloads(doing: () => Promise<void>): Promise<File> {
      const before = new Set(readdirSync(window.downloads))
      await doing()
      let found = ''
      let size = -1
      await expect(() => {
        const name = readdirSync(window.downloads).find(
          (one) => !before.has(one) && !/\.(part|crdownload|wkdownload)$/.test(one),
        )
        const now = name === undefined ? 0 : statSync(join(window.downloads, name)).size
        const whole = now > 0 && now === size && name === found
        found = name ?? ''
        size = now
        expect(whole, 'a file is saved').toBe(true)
      }).toPass({ ...patience, intervals: [100] })
      const bytes = readFileSync(join(window.downloads, found))
      // The next one may have its name.
      rmSync(join(window.downloads, found))
      return { name: found, bytes }
    },
    /** What the page wrote to the console, threw or was refused by its policy. */
    async noise(): Promise<string[]> {
      const kept: string[] = JSON.parse(await window.run(noiseKept))
      return [...kept, ...window.console]
    },
  }
  return reader
}

/** What is chosen then; null where there is no such choice, or it is not open to a reader. */
function chooseOption({ name, value }: { readonly name: string; readonly value: string }): string | null {
  const select = Array.from(document.querySelectorAll('select')).find(
    (one) => one.labels[0]?.textContent.startsWith(name) === true && one.checkVisibility() && !one.disabled,
  )
  const option = Array.from(select?.options ?? []).find((one) => one.value === value && !one.disabled)
  if (select === undefined || option === undefined) return null
  option.selected = true
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }))
  return select.value
}

function boxOf(css: string): Place {
  const { x = 0, y = 0, width = 0, height = 0 } = document.querySelector(css)?.getBoundingClientRect() ?? {}
  return { x, y, width, height }
}

function isShown(css: string): boolean {
  return Array.from(document.querySelectorAll(css)).some((element) => element.checkVisibility())
}
