import { type ComponentProps, Fragment } from 'react'
import type { ChartContent, Comparison } from '#src/chart/drawing.ts'
import { pixels } from '#src/chart/frame/scales.ts'
import {
  type Years,
  type Bracket,
  type BracketText,
  comparisonLayout,
  ringRadius,
  comparedIn,
} from '#src/chart/comparison/comparisonLayout.ts'
import { boxAround } from '#src/chart/labels/freePlace.ts'
import { fonts } from '#src/chart/text/measure.ts'
import { useModel } from '#src/chart/frame/Plot.tsx'
import { Group } from '#src/chart/Group.tsx'
import { amountsAlike } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { comparisonMessages } from '#src/i18n/messages/en/comparison.ts'

const arrow = { length: 7, half: 3.5 } as const

/** A line across from the earlier point, then one up or down to the later point, with an arrow if it has room. */
function BracketStrokes(props: { readonly bracket: Bracket; readonly colour: string }) {
  const { bracket, colour } = props
  const { from, to } = bracket
  const down = Math.sign(to.y - from.y)
  const tip = to.y - down * (ringRadius + 1)
  const hasRoom = (tip - from.y) * down > arrow.length
  const start = Math.min(to.x, from.x + ringRadius)
  const upright = hasRoom ? `V${pixels(tip - down * arrow.length)}` : ''
  const foot = pixels(tip - down * arrow.length)
  return (
    <>
      <path d={`M${pixels(start)},${pixels(from.y)}H${pixels(to.x)}${upright}`} fill="none" stroke={colour} />
      {hasRoom && (
        <path
          d={`M${pixels(to.x)},${pixels(tip)}L${pixels(to.x - arrow.half)},${foot}H${pixels(to.x + arrow.half)}Z`}
          fill={colour}
        />
      )}
    </>
  )
}

/** Words have a background, so that grid lines and event lines do not cross them. */
function BracketWords(props: { readonly words: BracketText; readonly colour: string; readonly behind: string }) {
  const { words, colour, behind } = props
  const { x, y, width, height, text, style } = words
  return (
    <>
      <rect x={pixels(x)} y={pixels(y)} width={pixels(width)} height={pixels(height)} fill={behind} />
      <text x={pixels(x)} y={pixels(y + height * 0.8)} fill={colour} fontSize={style.size} fontWeight={style.weight}>
        {text}
      </text>
    </>
  )
}

function ComparisonMarks(props: ComponentProps<Comparison['Marks']> & { readonly years: Years }) {
  const { model, years, palette } = props
  const brackets = useModel(comparisonLayout, model, years)
  if (brackets.length === 0) return null
  return (
    <Group part="comparison" fontFamily={fonts.sans}>
      {brackets.map((bracket) => {
        const colour = palette.seriesText(bracket.colourIndex)
        return (
          <Fragment key={bracket.id}>
            <BracketStrokes bracket={bracket} colour={colour} />
            {[bracket.from, bracket.to].map(({ x, y }) => (
              <circle key={x} cx={pixels(x)} cy={pixels(y)} r={ringRadius} fill="none" stroke={colour} />
            ))}
            {bracket.texts.map((words) => (
              <BracketWords key={words.y} words={words} colour={colour} behind={palette.surface} />
            ))}
          </Fragment>
        )
      })}
    </Group>
  )
}

/** Compares two years of each line, with marks in the chart, a note under it and sentences in the alt text. */
export function comparisonOf(years: Years, note: (format: Format) => string): Comparison {
  const compared = ({ plot }: ChartContent) => comparedIn(plot, years)
  return {
    Marks: (props) => <ComparisonMarks {...props} years={years} />,
    boxes: (model) =>
      comparisonLayout(model, years).flatMap(({ from, to, texts }) => [
        ...[from, to].map((place) => boxAround(place, ringRadius)),
        ...texts,
      ]),
    notes: (content) => (compared(content).length === 0 ? [] : [note(content.format)]),
    altText: (content) =>
      compared(content).map(({ series: { info }, before, after, change }) => {
        const { format, names, quantity } = content
        const { plain } = amountsAlike([before, after], quantity, format)
        return format.t(comparisonMessages, 'comparison.marked', {
          name: names.get(info.id) ?? info.id,
          before: plain(before),
          first: format.period(years.before),
          after: plain(after),
          last: format.period(years.after),
          change: format.change(change),
        })
      }),
  }
}
