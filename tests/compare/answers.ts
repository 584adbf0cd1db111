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

type Question = { readonly kind: keyof typeof kinds; readonly of: string }
export type Answer = Question & { readonly given: Buffer | Error }

export const text = (kind: Question['kind'], of: string, words: string): Answer => ({
  kind,
  of,
  given: Buffer.from(words),
})

/** Two windows, because the browser draws the hidden one of two tabs only once a second. */
export type Lanes = readonly [BrowserContext, BrowserContext]

export async function inPairs<Item>(
  lanes: Lanes,
  items: readonly Item[],
  questionOf: (item: Item) => Question,
  take: (context: BrowserContext, item: Item) => Promise<readonly Answer[]>,
): Promise<Answer[]> {
  const all = lanes.map(async (context, lane) => {
    const answers: Answer[] = []
    for (const item of items.filter((_, i) => i % lanes.length === lane)) {
      const once = (): Promise<readonly Answer[]> => take(context, item)
      // A busy machine may take longer than a wait allows, so a question that fails is asked once more.
      const taken = await once()
        .catch(once)
        .catch((error: unknown) => [{ ...questionOf(item), given: new Error(String(error)) }])
      answers.push(...taken)
    }
    return answers
  })
  return (await Promise.all(all)).flat()
}
