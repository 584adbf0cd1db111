import { expect, it } from 'vitest'
import { readerNotesOf } from '#src/figure/readerWords.ts'
import { panelLayout } from '#src/figures/panels/panelsLayout.ts'
import { season } from '#src/figures/season/season.ts'
import { seasonModels } from '#src/figures/season/seasonModel.ts'
import { realFigure } from '#tests/unit/support/figures.ts'

it('seasons mark each note at its month on the line of its year, and letters it in the list', () => {
  const note = [
    { from: '2023-06', to: '2023-06', text: 'one' },
    { from: '2022-03', to: '2022-08', text: 'other' },
  ]
  const figure = realFigure(season, { series: ['M-2709'], note, chart: 'season', freq: 'month' })
  const content = figure.drawing?.chartContent
  if (content == null) throw new Error('There is no drawing.')
  const layout = panelLayout(content, 900, 400, false)
  const [model] = seasonModels({ ...content, y: 'own', ownNotes: note }, layout)
  const valueIn = (period: string) => content.plot.series[0]?.points.find((point) => point.period === period)?.value
  expect(model?.noted).toEqual([
    { letter: 'A', period: '2026-03', value: valueIn('2022-03'), before: 0 },
    { letter: 'B', period: '2026-06', value: valueIn('2023-06'), before: 0 },
  ])
  const listed = readerNotesOf(figure, { width: 900, directLabels: true })
  expect(listed.map(({ letter, text }) => [letter, text])).toEqual([
    ['A', 'other'],
    ['B', 'one'],
  ])
})
