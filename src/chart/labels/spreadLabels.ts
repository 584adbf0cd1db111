/** A label that wants to stand at a height; all in pixels. */
export type WantedLabel = { readonly id: string; readonly y: number; readonly height: number }

/**
 * Heights at which labels stand in the same order as the ends of their lines, without touching, and as near to them as
 * that allows. Neighbours that would overlap form a block that settles where its members on average want to be.
 *
 * @returns the middle of each label by id
 */
export function spreadLabels(wanted: readonly WantedLabel[], top: number, bottom: number): Map<string, number> {
  type Block = { labels: WantedLabel[]; height: number; middle: number }
  const settle = (labels: WantedLabel[]): Block => {
    const height = labels.reduce((sum, label) => sum + label.height, 0)
    let above = 0
    let sum = 0
    for (const label of labels) {
      sum += label.y - (above + label.height / 2)
      above += label.height
    }
    const start = Math.max(top, Math.min(sum / labels.length, bottom - height))
    return { labels, height, middle: start + height / 2 }
  }
  const blocks: Block[] = []
  for (const label of wanted.toSorted((a, b) => a.y - b.y)) {
    let block = settle([label])
    for (let above = blocks.at(-1); above !== undefined; above = blocks.at(-1)) {
      if (above.middle + above.height / 2 <= block.middle - block.height / 2) break
      blocks.pop()
      block = settle([...above.labels, ...block.labels])
    }
    blocks.push(block)
  }
  const places = new Map<string, number>()
  for (const block of blocks) {
    let y = block.middle - block.height / 2
    for (const label of block.labels) {
      places.set(label.id, y + label.height / 2)
      y += label.height
    }
  }
  return places
}
