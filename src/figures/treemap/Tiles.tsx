import { memo } from 'react'
import { Group } from '#src/chart/Group.tsx'
import type { Palette } from '#src/chart/palette.ts'
import { pixels } from '#src/chart/frame/scales.ts'
import { fonts } from '#src/chart/text/measure.ts'
import type { TileLabel } from '#src/figures/treemap/tileLabels.ts'
import type { Box } from '#src/figures/treemap/treemapLayout.ts'
import type { DrawnGroup } from '#src/figures/treemap/treemapModel.ts'

/** Smaller tiles have no outline of their own, which would be all that is seen of them: they merge. */
const leastOutlined = 3

const outline = ({ x, y, width, height }: Box): string =>
  `M${pixels(x)},${pixels(y)}h${pixels(width)}v${pixels(height)}h${pixels(-width)}z`
const outlines = (boxes: readonly Box[]): string => boxes.filter(isLarge).map(outline).join('')
const isLarge = ({ width, height }: Box): boolean => width >= leastOutlined && height >= leastOutlined

function Words(props: { readonly label: TileLabel }) {
  return (
    <g fontSize={props.label.size}>
      {props.label.texts.map(({ x, y, text, weight }) => (
        <text key={`${x},${y}`} x={pixels(x)} y={pixels(y)} fontWeight={weight}>
          {text}
        </text>
      ))}
    </g>
  )
}

function TileGroup(props: { readonly group: DrawnGroup; readonly palette: Palette }) {
  const { group, palette } = props
  const { colourIndex, opacity, headings, chapters, label, headingLabels } = group
  const tint = { fill: palette.series(colourIndex), fillOpacity: opacity }
  const words = [...(label === null ? [] : [label]), ...headingLabels]
  const line = { fill: 'none', stroke: palette.surface } as const
  return (
    <Group label={group.node.id}>
      <path d={outline(group)} {...tint} />
      <path d={outlines(headings)} {...line} strokeWidth={0.75} />
      <path d={outlines(chapters)} {...line} strokeWidth={1.5} />
      {label !== null && headings.length > 0 && (
        <>
          <path d={outline(label)} fill={palette.surface} />
          <path d={outline(label)} {...tint} />
        </>
      )}
      <path d={outline(group)} {...line} strokeWidth={isLarge(group) ? 3 : 0.5} />
      {words.length > 0 && (
        <g fill={palette.ink} fontFamily={fonts.sans}>
          {words.map((one) => (
            <Words key={`${one.x},${one.y}`} label={one} />
          ))}
        </g>
      )}
    </Group>
  )
}

/** Every tile and its words. The tint of a group is one shape, so that tiles of a hundredth of a pixel still count. */
export const TreemapTiles = memo(function TreemapTiles(props: {
  readonly groups: readonly DrawnGroup[]
  readonly palette: Palette
}) {
  const { groups, palette } = props
  return groups.map((group) => <TileGroup key={group.node.id} group={group} palette={palette} />)
})
