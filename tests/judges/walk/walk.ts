import type { Page } from '@playwright/test'
import { randomFrom } from '#tests/pairwise.ts'
import { views } from '#tests/gallery/views.ts'
import { control, figures, stand, step } from '#tests/judges/walk/page.ts'

export type Action =
  | { readonly do: 'press'; readonly what: string; readonly value?: string }
  | { readonly do: 'key'; readonly key: string }
  | { readonly do: 'step'; readonly to: 'back' | 'forward' }
  | { readonly do: 'size'; readonly width: number; readonly height: number }
  | { readonly do: 'open'; readonly search: string }

const size = (width: number, height: number) => ({ width, height })
/** Sizes of the window, which opens in the first. */
export const sizes = {
  desk: [size(1440, 1000), size(1024, 700), size(700, 900), size(1920, 1080)],
  phone: [size(390, 844), size(360, 640), size(844, 390)],
} as const
export type Device = keyof typeof sizes

// Escape comes twice, because a dialog keeps its reader otherwise.
const keys = ['Tab', 'Tab', 'Shift+Tab', 'Escape', 'Escape', 'Enter', 'Space', 'Home', 'End', 'PageDown', 'PageUp', '/']
const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']
const texts = ['crude', '8703', 'Уголь', '天然气', '2021-03', '0', 'no such thing', ' ']
const searches = views.filter(({ fault }) => fault === undefined).map(({ search }) => search)

type Random = () => number

function oneOf<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('Nothing to choose from')
  return item
}

async function chosen(page: Page, device: Device, random: Random): Promise<Action> {
  const roll = random()
  if (roll < 0.1) return { do: 'step', to: 'back' }
  if (roll < 0.15) return { do: 'step', to: 'forward' }
  if (roll < 0.2) return { do: 'size', ...oneOf(sizes[device], random) }
  if (roll < 0.24) return { do: 'open', search: oneOf(searches, random) }
  if (roll < 0.36) return { do: 'key', key: oneOf([...keys, ...arrows], random) }
  // The first part of the page, with its languages and themes, is chosen more often than chance would.
  const part = roll < 0.4 ? 0 : random()
  const found = await page.evaluate(control, [part, random()] as const)
  if (found === null) return { do: 'key', key: 'Escape' }
  const values = found.takes === 'text' ? texts : found.takes === 'steps' ? arrows : found.values
  return { do: 'press', what: found.name, ...(values.length > 0 && { value: oneOf(values, random) }) }
}

async function press(page: Page, device: Device, { what, value }: Action & { readonly do: 'press' }): Promise<void> {
  const found = await page.evaluate(control, what)
  if (found === null) return
  if (found.values.length > 0) await page.locator(':focus').selectOption(value ?? null)
  else if (found.takes === 'text') {
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.insertText(value ?? '')
  } else if (found.takes === 'steps') await page.keyboard.press(value ?? 'Home')
  else if (found.at === null) await page.keyboard.press('Enter')
  else if (device === 'phone') await page.touchscreen.tap(found.at.x, found.at.y)
  else await page.mouse.click(found.at.x, found.at.y)
}

async function act(page: Page, device: Device, action: Action): Promise<void> {
  if (action.do === 'press') await press(page, device, action)
  else if (action.do === 'key') await page.keyboard.press(action.key)
  else if (action.do === 'step') await page.evaluate(step, action.to)
  else if (action.do === 'size') await page.setViewportSize(action)
  else await page.goto(`./${action.search}`)
}

/** An action may lead to a new document; a question to the one before then has no answer. */
async function orGone<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  return asked.catch((error: unknown) => {
    if (error instanceof Error && /context was destroyed|navigation/i.test(error.message)) return null
    throw error
  })
}

/** Listens to a page. @returns what is wrong with it once it rests; the limit is a number of frames, not a time */
function watched(page: Page): () => Promise<string | null> {
  const noise: string[] = []
  const asked = new Set<unknown>()
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => noise.push(`uncaught: ${error.message}`))
  page.on('request', (request) => request.url().startsWith('http') && asked.add(request))
  page.on('requestfinished', (request) => asked.delete(request))
  page.on('requestfailed', (request) => asked.delete(request))
  return async () => {
    for (let frames = 0; frames < 2000 && noise.length === 0; frames += 2) {
      const now = await orGone(page.evaluate(stand))
      if (now?.atRest === true && asked.size === 0) return now.isBlank ? 'The page is blank' : null
    }
    return noise.length > 0 ? noise.join('\n') : 'The page does not come to rest'
  }
}

async function drawn(page: Page): Promise<readonly string[]> {
  await page.mouse.move(8, 8)
  await page.keyboard.press('Escape')
  return page.evaluate(figures)
}

async function differenceFromFresh(page: Page): Promise<string | null> {
  const fresh = await page.context().newPage()
  const wrong = watched(fresh)
  await fresh.setViewportSize(page.viewportSize() ?? sizes.desk[0])
  let difference: string | null = null
  for (let i = 0; i < 10; i += 1) {
    if (fresh.url() !== page.url()) await fresh.goto(page.url())
    await drawn(fresh)
    difference = await wrong()
    if (difference !== null) break
    const [here, there] = [await drawn(page), await drawn(fresh)]
    const at = Array.from({ length: Math.max(here.length, there.length) }, (_, n) => n).find(
      (n) => here[n] !== there[n],
    )
    if (at === undefined && there.length > 2) break
    difference = `A fresh load of ${page.url()} draws\n${there[at ?? 0]}\nand not\n${here[at ?? 0]}`
  }
  await fresh.close()
  return difference
}

/** Walks the same way for the same seed, or along given actions, until a fault or a fresh load that draws otherwise. */
export async function walk(
  page: Page,
  options: {
    readonly device: Device
    readonly seed: number
    readonly count: number
    readonly along?: readonly Action[]
    readonly freshEvery: number
  },
) {
  const { device, along, freshEvery } = options
  const random = randomFrom(options.seed)
  const wrong = watched(page)
  const actions: Action[] = []
  await page.goto('./')
  let problem = await wrong()
  while (problem === null && actions.length < (along?.length ?? options.count)) {
    const action = along?.[actions.length] ?? (await chosen(page, device, random))
    actions.push(action)
    // An action that cannot be done is a fault too.
    const refused = await orGone(act(page, device, action)).then(() => null, String)
    problem = refused ?? (await wrong())
    if (problem === null && actions.length % freshEvery === 0) problem = await differenceFromFresh(page)
  }
  return { actions, problem }
}
