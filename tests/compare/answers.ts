import type { BrowserContext } from '@playwright/test'

export const kinds = {
  csv: 'CSV of the states',
  file: 'names of their files',
  link: 'complete links of the states',
  address: 'addresses, and what the page says of them',
  png: 'PNG files',
  svg: 'SVG files',
  opened: 'pictures that were opened again',
  view: 'views as they look',
} as const

export type Kind = keyof typeof kinds

/** What the page of a build gave for one question: text or a picture; a problem where it gave nothing. */
export type Answer = {
  readonly kind: Kind
  /** What was asked: an address, a view of the gallery. */
  readonly of: string
  readonly given: { readonly bytes: Buffer } | { readonly problem: string }
}

export function text(kind: Kind, of: string, words: string): Answer {
  return { kind, of, given: { bytes: Buffer.from(words) } }
}

/** Two windows: of two tabs in one, the browser draws the hidden one once a second. */
export type Lanes = readonly [BrowserContext, BrowserContext]

/** Two at a time, each window the same ones in every run; where one fails, its problem is its answer. */
export async function inPairs<Item>(
  lanes: Lanes,
  items: readonly Item[],
  take: (context: BrowserContext, item: Item) => Promise<readonly Answer[]>,
  failed: (item: Item, problem: string) => Answer,
): Promise<Answer[]> {
  const inTurn = async (context: BrowserContext, own: readonly Item[]): Promise<Answer[]> => {
    const answers: Answer[] = []
    for (const item of own) {
      // A busy machine may take longer than a wait allows: what fails is asked once more.
      const taken = await take(context, item)
        .catch(() => take(context, item))
        .catch((error: unknown) => [failed(item, String(error))])
      answers.push(...taken)
    }
    return answers
  }
  const all = lanes.map((context, lane) =>
    inTurn(
      context,
      items.filter((_, i) => i % lanes.length === lane),
    ),
  )
  return (await Promise.all(all)).flat()
}
