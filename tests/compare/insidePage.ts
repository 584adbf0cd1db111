import type { State } from '#tests/compare/addresses.ts'

type TakenState = {
  readonly csv: string
  readonly file: string
  readonly link: string
  readonly short: string
  readonly complete: string
}

declare global {
  // eslint-disable-next-line typescript/consistent-type-definitions -- the way to add to what is declared elsewhere
  interface Window {
    comparing: {
      /** Goes to an address as Back does. @returns the resulting address and the page's notices */
      readonly follow: (search: string) => Promise<string>
      readonly takeState: (state: State) => Promise<TakenState>
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
  const explore = (): Element | null => document.querySelector('#explore')
  const button = (within: string, name: string): HTMLButtonElement | undefined =>
    Array.from(document.querySelectorAll<HTMLButtonElement>(`${within} button`)).find(
      ({ textContent }) => textContent === name,
    )
  const press = async (within: string, name: string): Promise<void> =>
    (await until(name, () => button(within, name))).click()

  function isSettled(): boolean {
    const statuses = Array.from(explore()?.querySelectorAll('[role=status]') ?? [])
    return (
      explore()?.querySelector('figure') !== null &&
      explore()?.querySelector('[aria-busy=true]') === null &&
      !statuses.some(({ textContent }) => textContent.startsWith('Loading'))
    )
  }

  async function follow(search: string): Promise<string> {
    history.pushState(null, '', `${location.pathname}${search}`)
    dispatchEvent(new PopStateEvent('popstate'))
    // React draws the choice in the next frame, and parts that depend on it in the frame after.
    await frame()
    await frame()
    const notices = Array.from(document.querySelectorAll('.notice p'), ({ textContent }) => textContent)
    return [location.search, ...notices].join('\n')
  }

  async function takeFigure(): Promise<Pick<TakenState, 'csv' | 'file' | 'link'>> {
    await press('#explore figcaption', 'Export')
    const dialog = await until('the dialog', () => document.querySelector<HTMLDialogElement>('dialog[open]'))
    saved.length = 0
    copied.length = 0
    if (button('dialog[open]', 'CSV') === undefined) {
      const words = Array.from(dialog.querySelectorAll('p'), ({ textContent }) => textContent).join('\n')
      await press('dialog[open]', 'Close')
      return { csv: `no CSV: ${words}`, file: '', link: '' }
    }
    await press('dialog[open]', 'CSV')
    const { name, blob } = await until('the CSV', () => saved[0])
    await press('dialog[open]', 'Copy link')
    const link = await until('the link', () => copied[0])
    await press('dialog[open]', 'Close')
    // The bytes are decoded here, because `Blob.text` drops the byte order mark.
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer())
    return { csv, file: name, link: new URL(link).search }
  }

  window.comparing = {
    follow,
    async takeState({ short, complete }) {
      const became = await follow(short)
      await until('the figure', isSettled)
      let figure = await takeFigure()
      // The link tells whether the figure is still that of the previous address; an empty figure has no link.
      for (let tries = 0; tries < 10 && figure.link !== complete && figure.link !== ''; tries += 1) {
        await frame()
        figure = await takeFigure()
      }
      return { ...figure, short: became, complete: await follow(complete) }
    },
  }
}
