import { type ReactNode, Fragment, createElement } from 'react'
import { Group } from '#src/chart/Group.tsx'
import type { Palette } from '#src/chart/drawing.ts'
import type { Box, Place, Size } from '#src/chart/frame/scales.ts'
import { type TextStyle, textWidth } from '#src/chart/text/measure.ts'
import { type Status, isFinal } from '#src/trade/observation.ts'

/** The number of a series, whose colour is darker in words, or a colour of the page. */
export type Ink = number | 'ink' | 'muted' | 'rule' | 'accent' | 'surface'

/** Words whose baseline starts, has its middle or ends at a place, on a ground where lines would cross them out. */
type Words = Place & {
  readonly kind: 'words'
  readonly text: string
  readonly anchor?: 'start' | 'middle' | 'end' | undefined
  readonly style: TextStyle
  readonly weight?: 400 | 600 | undefined
  readonly ground?: Ground | undefined
}

/** Pixels over the baseline, in height, and at either side of the words. */
type Ground = { readonly over: number; readonly height: number; readonly beside: number; readonly opacity?: number }

type Inked =
  | Words
  /** A dot of an earlier year is hollow; without a ground, what lies under it is seen. */
  | (Place & { readonly kind: 'dot'; readonly r: number; readonly hollow?: 'surface' | 'none' })
  /** A bar that is not as published is hollow, with its edge inside the box. */
  | (Box & { readonly kind: 'bar'; readonly status: Status | null; readonly edge: number; readonly dashes?: string })
  | (Box & { readonly kind: 'box'; readonly opacity?: number; readonly rx?: number })
  | {
      readonly kind: 'line'
      readonly d: string
      readonly width?: number
      readonly opacity?: number
      readonly dashes?: string
    }

type PartGroup = { readonly [name in 'part' | 'series' | 'label']?: string } & {
  readonly kind: 'group'
  readonly parts: Parts
}

/** A drawing as a list of marks and words from back to front; false stands for one that is left out. */
export type Parts = readonly (PartGroup | (Inked & { readonly ink: Ink }) | false)[]

/** The picture of a card: marks without words. */
export type Picture = (size: Size) => Parts

function drawn(part: Parts[number], palette: Palette): ReactNode {
  if (part === false) return null
  if (part.kind === 'group') {
    const { kind: _, parts, ...names } = part
    return (
      <Group {...names}>
        <DrawnParts parts={parts} palette={palette} />
      </Group>
    )
  }
  const { ink } = part
  const colour = typeof ink === 'string' ? palette[ink] : palette[part.kind === 'words' ? 'seriesText' : 'series'](ink)
  switch (part.kind) {
    case 'words':
      return wordsOn(part, colour, palette)
    case 'dot': {
      const { x, y, r, hollow } = part
      if (hollow === undefined) return <circle cx={x} cy={y} r={r} fill={colour} />
      const inside = hollow === 'none' ? hollow : palette.surface
      return <circle cx={x} cy={y} r={r} fill={inside} stroke={colour} strokeWidth={1.5} />
    }
    case 'bar': {
      const { x, y, width, height, status, edge, dashes } = part
      if (isFinal(status)) return <rect {...{ x, y, width, height }} fill={colour} />
      const inset = { x: x + edge / 2, y: y + edge / 2, width: width - edge, height: Math.max(0.1, height - edge) }
      const pen = { stroke: colour, strokeWidth: edge, strokeDasharray: dashes }
      return <rect {...inset} fill={palette.surface} {...pen} />
    }
    case 'box': {
      const { kind: _, ink: __, opacity, ...box } = part
      return <rect {...box} fill={colour} fillOpacity={opacity} />
    }
    case 'line': {
      const { d, width, opacity, dashes } = part
      const pen = { stroke: colour, strokeOpacity: opacity, strokeWidth: width, strokeDasharray: dashes }
      return <path d={d} {...pen} />
    }
  }
}

const before = { start: 0, middle: 0.5, end: 1 } as const

function wordsOn(
  { text, x, y, anchor, style, weight, ground }: Words,
  colour: string,
  { surface }: Palette,
): ReactNode {
  const bold = style.weight === 600 ? 600 : undefined
  const width = ground && textWidth(text, style) + 2 * ground.beside
  const left = ground && x - textWidth(text, style) * before[anchor ?? 'start'] - ground.beside
  return (
    <>
      {ground && (
        <rect
          x={left}
          y={y - ground.over}
          width={width}
          height={ground.height}
          fill={surface}
          fillOpacity={ground.opacity}
        />
      )}
      <text x={x} y={y} textAnchor={anchor} fontSize={style.size} fontWeight={weight ?? bold} fill={colour}>
        {text}
      </text>
    </>
  )
}

export function DrawnParts({ parts, palette }: { readonly parts: Parts; readonly palette: Palette }) {
  // Parts have no keys: as children of their own, and not as a list, React tells them apart by their places.
  return createElement(Fragment, null, ...parts.map((part) => drawn(part, palette)))
}
