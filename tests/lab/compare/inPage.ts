import type { State } from '#tests/states.ts'

/** Answers by their kind; a file is base64. */
export type Taken = { readonly [kind: string]: string }

declare global {
  // eslint-disable-next-line typescript/consistent-type-definitions -- the way to add to what is declared elsewhere
  interface Window {
    comparing: {
      /** Goes to an address as Back does. @returns the resulting address and the page's notices */
      readonly follow: (search: string) => Promise<string>
      readonly takeNumbers: (state: State) => Promise<Taken>
      readonly takePictures: (search: string) => Promise<Taken>
    }
  }
}

/** Runs in the page before its own code: goes to addresses, presses buttons and keeps files instead of saving them. */
export function preparePage(): void {
  const blobs = new Map<string, Blob>()
  const saved: { readonly name: string; readonly blob: Blob }[] = []
  const copied: string[] = []
  const addressOf = URL.createObjectURL.bind(URL)
  URL.createObjectURL = (item) => {
    const address = addressOf(item)
    if (item instanceof Blob) blobs.set(address, item)
    return address
  }
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.href) ?? new Blob() })
  }
  navigator.clipboard.writeText = async (words) => void copied.push(words)

  async function until<Found>(what: string, ask: () => Found | undefined | null | false): Promise<Found> {
    for (let tries = 0; tries < 2000; tries += 1) {
      const found = ask()
      if (found !== undefined && found !== null && found !== false) return found
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    throw new Error(`${what}: waited in vain at ${location.search}`)
  }
  const frame = (): Promise<unknown> => new Promise(requestAnimationFrame)
  const named = (within: string, part: string, name: string): HTMLElement | undefined =>
    Array.from(document.querySelectorAll<HTMLElement>(`${within} ${part}`)).find(
      ({ textContent }) => textContent === name,
    )
  const press = async (within: string, name: string, part = 'button'): Promise<void> =>
    (await until(name, () => named(within, part, name))).click()
  const dialog = 'dialog[open]'

  function isSettled(): boolean {
    const explore = document.querySelector('#explore')
    const statuses = Array.from(explore?.querySelectorAll('[role=status]') ?? [])
    const isBusy = explore === null || explore.querySelector('[aria-busy=true]') !== null
    return (
      !isBusy &&
      explore.querySelector('figure') !== null &&
      !statuses.some(({ textContent }) => textContent.startsWith('Loading'))
    )
  }

  async function follow(search: string): Promise<string> {
    history.pushState(null, '', `${location.pathname}${search}`)
    dispatchEvent(new PopStateEvent('popstate'))
    // React draws the choice in the next frame, and parts that depend on it in the frame after.
    await frame()
    await frame()
    const notices = Array.from(document.querySelectorAll('[data-part=notice] p'), ({ textContent }) => textContent)
    return [location.search, ...notices].join('\n')
  }

  /** Opens the dialog of the figure that is shown. @returns null where it has nothing to export */
  async function openExport(): Promise<string | null> {
    await press('#explore figcaption', 'Export')
    const open = await until('the dialog', () => document.querySelector<HTMLDialogElement>(dialog))
    if (named(dialog, 'button', 'CSV') !== undefined) return null
    return Array.from(open.querySelectorAll('p'), ({ textContent }) => textContent).join('\n')
  }

  async function save(kind: string): Promise<{ readonly name: string; readonly file: string }> {
    saved.length = 0
    await press(dialog, kind)
    const { name, blob } = await until(kind, () => saved[0])
    const reader = new FileReader()
    reader.readAsDataURL(blob)
    await until('the file', () => reader.readyState === FileReader.DONE)
    return { name, file: String(reader.result).replace(/^.*,/, '') }
  }

  async function linkAndNumbers(): Promise<Taken> {
    const none = await openExport()
    copied.length = 0
    if (none === null) await press(dialog, 'Copy link')
    const link = none ?? new URL(await until('the link', () => copied[0])).search
    const { name, file } = none === null ? await save('CSV') : { name: '', file: '' }
    await press(dialog, 'Close')
    return { csv: file, file: name, link }
  }

  async function takePictures(search: string): Promise<Taken> {
    await follow(search)
    await until('the figure', isSettled)
    const none = named('#explore figcaption', 'button', 'Export') === undefined ? 'no button' : await openExport()
    const taken: Record<string, string> = none === null ? {} : { png: none }
    for (const of of none === null ? (['', 'phone '] as const) : []) {
      for (const kind of ['png', 'svg']) taken[of + kind] = (await save(kind.toUpperCase())).file
      for (const choice of ['Phone', 'Dark']) await press(dialog, choice, 'label')
    }
    if (document.querySelector(dialog) !== null) await press(dialog, 'Close')
    return taken
  }

  window.comparing = {
    follow,
    takePictures,
    async takeNumbers({ short, complete }) {
      const address = await follow(short)
      await until('the figure', isSettled)
      let taken = await linkAndNumbers()
      // The link tells whether the figure is still that of the previous address; an empty figure has words instead.
      for (let tries = 0; tries < 10 && taken['link'] !== complete && taken['csv'] !== ''; tries += 1) {
        await frame()
        taken = await linkAndNumbers()
      }
      return { ...taken, address, 'address of the link': await follow(complete) }
    },
  }
}
