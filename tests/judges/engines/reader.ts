import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect as base } from '@playwright/test'
import type { Key, Window } from '#tests/judges/engines/browser.ts'
import type { Place } from '#tests/judges/engines/inside.ts'
import { boxOf, chooseOption, isShown, placeOf, takesFocus, wordsOf } from '#tests/judges/engines/inside.ts'
import { noiseKept } from '#tests/judges/engines/probe.ts'

export type File = { readonly name: string; readonly bytes: Buffer }
export type Reader = ReturnType<typeof readerAt>

/** Playwright's own limits are short for three browsers on a busy machine; this limit only ends endless waits. */
export const expect = base.configure({ timeout: 15_000 })

const patience = { timeout: 15_000, intervals: [20, 50, 100, 200] }

/** A reader's actions at a window of any browser. Each action waits until it can be done. */
export function readerAt(window: Window, url: string) {
  async function ask<A, R>(inside: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
    const value = `await (${inside.toString()})(${JSON.stringify(argument ?? null)})`
    const answer: R = JSON.parse(await window.run(`(async () => JSON.stringify(${value}) ?? 'null')()`))
    return answer
  }

  async function placed(css: string, text: string | null = null): Promise<Place> {
    let place: Place | string = ''
    await expect(async () => {
      place = await ask(placeOf, [css, text] as const)
      expect(typeof place === 'string' ? place : 'reached', `${css} ${text ?? ''}`).toBe('reached')
    }).toPass(patience)
    if (typeof place === 'string') throw new Error(place)
    return place
  }

  const words = (css: string): Promise<string[]> => ask(wordsOf, css)
  const search = (): Promise<string> => ask(() => location.search)
  const address = () => expect.poll(search, { ...patience, message: 'the address' })

  const reader = {
    window,
    ask,
    placed,
    words,
    search,
    box: (css: string): Promise<Place> => ask(boxOf, css),
    count: (css: string): Promise<number> => ask((selector) => document.querySelectorAll(selector).length, css),
    async open(query: string): Promise<void> {
      await window.go(`${url}${query}`)
      await reader.live()
    },
    async live(): Promise<void> {
      await reader.sees('html[data-live]')
      await window.movePointer(8, 8)
      await reader.sees('.chart-area svg, .chart-body :is(svg, table, button), [role=alert], .state-large')
      await expect.poll(async () => (await words('[role=status]')).join(), patience).not.toContain('Loading')
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
    async drag(css: string, from: number, to: number): Promise<void> {
      const { x, y, width, height } = await reader.box(css)
      const move = (part: number): Promise<void> => window.movePointer(x + 8 + (width - 16) * part, y + height / 2)
      await move(from)
      await window.pressPointer()
      for (let step = 1; step <= 4; step++) await move(from + ((to - from) * step) / 4)
      await window.releasePointer()
    },
    /** Chooses an option of a select menu by script, because browsers open the menu outside of the page. */
    async select(name: string, value: string): Promise<void> {
      expect(await ask(chooseOption, [name, value] as const), `${name}: ${value}`).toBe(value)
    },
    async focus(css: string): Promise<void> {
      await expect.poll(() => ask(takesFocus, css), { ...patience, message: `${css} has the focus` }).toBe(true)
    },
    async press(...keys: readonly Key[]): Promise<void> {
      for (const key of keys) await window.press(key)
    },
    async sees(css: string): Promise<void> {
      await expect.poll(() => ask(isShown, css), { ...patience, message: `${css} is shown` }).toBe(true)
    },
    async says(css: string, what: string | RegExp): Promise<void> {
      const said = expect.poll(async () => (await words(css)).join('\n'), { ...patience, message: `${css} says` })
      await (typeof what === 'string' ? said.toContain(what) : said.toMatch(what))
    },
    /** The address is written a moment after the lines are drawn; Back before that leads further back. */
    addressHas: (part: string): Promise<void> => address().toContain(part),
    hasSearch: (whole: string): Promise<void> => address().toBe(whole),
    async downloads(doing: () => Promise<void>): Promise<File> {
      const before = new Set(readdirSync(window.downloads))
      await doing()
      let [found, size] = ['', -1]
      await expect(() => {
        const name = readdirSync(window.downloads).find(
          (one) => !before.has(one) && !/\.(part|crdownload|wkdownload)$/.test(one),
        )
        const now = name === undefined ? 0 : statSync(join(window.downloads, name)).size
        const isWhole = now > 0 && now === size && name === found
        ;[found, size] = [name ?? '', now]
        expect(isWhole, 'a file is saved').toBe(true)
      }).toPass({ ...patience, intervals: [100] })
      const bytes = readFileSync(join(window.downloads, found))
      // The file is removed, because the next one may have its name.
      rmSync(join(window.downloads, found))
      return { name: found, bytes }
    },
    async noise(): Promise<string[]> {
      const kept: string[] = JSON.parse(await window.run(noiseKept))
      return [...kept, ...window.console]
    },
  }
  return reader
}
