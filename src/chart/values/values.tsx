import type { WrittenValues } from '#src/chart/drawing.ts'
import { pixels } from '#src/chart/frame/scales.ts'
import { useModel } from '#src/chart/frame/Plot.tsx'
import { Group } from '#src/chart/Group.tsx'
import { PointMark } from '#src/chart/marks/Lines.tsx'
import { fonts } from '#src/chart/text/measure.ts'
import { beside, valueLabels, valuePeriods, valuesOf, valueStyle } from '#src/chart/values/valueLabels.ts'
import { readerNoteMessages } from '#src/i18n/messages/en/readerNotes.ts'

const Marks: WrittenValues['Marks'] = ({ model, palette }) => {
  const labels = useModel(valueLabels, model)
  if (labels.length === 0) return null
  return (
    <Group part="values" fontFamily={fonts.sans} fontSize={valueStyle.size} fontWeight={valueStyle.weight}>
      {labels.map(({ id, colourIndex, point, text, place, box }) => (
        <Group key={`${id} ${point.period}`} value={id}>
          <rect
            x={pixels(box.x)}
            y={pixels(box.y)}
            width={pixels(box.width)}
            height={box.height}
            fill={palette.surface}
          />
          <text x={pixels(box.x + beside)} y={pixels(box.y + box.height * 0.8)} fill={palette.seriesText(colourIndex)}>
            {text}
          </text>
          <PointMark
            placed={{ ...place, point }}
            colour={palette.series(colourIndex)}
            paper={palette.surface}
            r={3.5}
          />
        </Group>
      ))}
    </Group>
  )
}

export const writtenValues: WrittenValues = {
  Marks,
  sentences: (content) => {
    const { names, format } = content
    const values = valuesOf(content)
    return valuePeriods(content).flatMap((period) => {
      const said = values
        .filter(({ point }) => point.period === period)
        .map(({ id, text }) => format.t(readerNoteMessages, 'alt.value', { name: names.get(id) ?? id, amount: text }))
      return said.length === 0
        ? []
        : [format.t(readerNoteMessages, 'alt.values', { period: format.period(period), values: format.list(said) })]
    })
  },
}
