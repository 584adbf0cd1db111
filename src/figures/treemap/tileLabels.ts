import { type TextStyle, fitText, textWidth } from '#src/chart/text/measure.ts'
import { wrapLines } from '#src/chart/text/wrapLines.ts'
import type { Box } from '#src/figures/treemap/tree.ts'

type TileText = { readonly x: number; readonly y: number; readonly text: string; readonly weight: 400 | 600 }
export type TileLabel = Box & {
  readonly size: number
  readonly texts: readonly TileText[]
  /** Number of details that fit. */
  readonly details: number
}

const padding = { x: 6, y: 4 } as const
/** A cut name must keep at least this share of its letters; of a long name, `longEnough` letters suffice. */
const minKept = 0.4
const longEnough = 16
const minLetters = 5
const minOfWord = 8
const maxLines = 3

/** The words that fit on a line before an ellipsis, without a last `and`, `or`, `of`, `for` or `the`. */
function cutLine(text: string, width: number, style: TextStyle): string {
  let kept = ''
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    if (textWidth(`${kept}${segment}`.trimEnd() + '…', style) > width) break
    kept += segment
  }
  const cut = kept.replace(/([\s\p{P}]|(^|\s)(and|or|of|for|the))*$/u, '')
  return cut === '' ? '' : `${cut}…`
}

/** A name in at most `max` lines, cut where it is longer; null where too little of it would be left. */
function nameLines(name: string, width: number, max: number, style: TextStyle): string[] | null {
  const all = wrapLines(name, width, style, 'name')
  const wide = all.findIndex((line) => textWidth(line, style) > width)
  if (wide >= 0) {
    if (wide >= max) return null
    const cut = fitText(all[wide] ?? '', width, style)
    return cut.length > minOfWord ? [...all.slice(0, wide), cut] : null
  }
  if (all.length <= max) return all
  const before = all.slice(0, max - 1)
  const start = before.reduce((at, line) => name.indexOf(line, at) + line.length, 0)
  const last = cutLine(name.slice(start).trimStart(), width, style)
  const lines =
    last === '' ? [...before.slice(0, -1), cutLine(`${before.at(-1) ?? ''} `, width, style)] : [...before, last]
  return lines.join(' ').length < Math.max(minLetters, Math.min(longEnough, minKept * name.length)) ? null : lines
}

const isCut = (lines: readonly string[] | null): boolean => lines?.at(-1)?.endsWith('…') ?? true

/**
 * Name and details of a tile as far as they fit. The name comes first, each detail continues the last line or begins
 * a new one, and the first detail without room ends the label.
 *
 * @param box the room for the label, without the part that another label takes
 */
export function tileLabel(
  box: Box,
  name: string,
  details: readonly string[],
  size: number,
  weight: 400 | 600,
): TileLabel | null {
  const lineHeight = size + 3
  const width = box.width - 2 * padding.x
  const lines = Math.floor((box.height - 2 * padding.y + 2) / lineHeight)
  if (width < 24 || lines < 1) return null
  const style = { size, weight, family: 'sans' } as const
  const plain = { size, weight: 400, family: 'sans' } as const
  const beside = nameLines(name, width, Math.max(1, Math.min(maxLines, lines - 1)), style)
  const alone = nameLines(name, width, Math.min(maxLines, lines), style)
  // A line is kept for the details, unless the name would be cut for it.
  const names = isCut(beside) && !isCut(alone) ? alone : beside
  if (names === null) return null

  const left = box.x + padding.x
  const lineY = (line: number): number => box.y + padding.y + line * lineHeight + size * 0.86
  const texts: TileText[] = names.map((text, line) => ({ x: left, y: lineY(line), text, weight }))
  let line = names.length - 1
  let used = textWidth(names[line] ?? '', style)
  let fitting = 0
  let widest = names.reduce((most, text) => Math.max(most, textWidth(text, style)), 0)
  for (const detail of details) {
    const own = textWidth(detail, plain)
    if (used + 6 + own <= width) {
      texts.push({ x: left + used + 6, y: lineY(line), text: detail, weight: 400 })
      used += 6 + own
    } else if (line + 1 < lines && own <= width) {
      line += 1
      texts.push({ x: left, y: lineY(line), text: detail, weight: 400 })
      used = own
    } else break
    fitting += 1
    widest = Math.max(widest, used)
  }
  const height = (line + 1) * lineHeight + padding.y
  return { x: box.x, y: box.y, width: widest + 2 * padding.x, height, size, texts, details: fitting }
}

/** The part of a tile below a corner label, or the whole tile where they do not meet. */
export function below(box: Box, corner: Box): Box {
  const meets = box.x < corner.x + corner.width && box.y < corner.y + corner.height
  if (!meets) return box
  const y = Math.max(box.y, corner.y + corner.height - 2)
  return { ...box, y, height: Math.max(0, box.y + box.height - y) }
}
