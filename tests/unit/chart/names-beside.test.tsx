import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { timeAxis } from '#src/chart/frame/chartModel.ts'
import { endLook, NamesBeside } from '#src/chart/labels/EndLabels.tsx'
import { pagePalette } from '#src/chart/drawing.ts'
import { marksOf } from '#tests/unit/support/marksOf.ts'
import { plotOf } from '#tests/unit/support/plots.ts'
import { format } from '#tests/unit/support/words.ts'

it('names stand beside the ends of their lines, or are moved apart and tied to them by hairlines', () => {
  const end = (id: string, x: number, y: number) => ({ id, x, y, name: id, amount: '', ...endLook(1, pagePalette) })
  const markup = renderToStaticMarkup(
    <NamesBeside
      ends={[end('coal', 300, 110), end('oil', 300, 100), end('gas', 300, 200), end('ore', 200, 300)]}
      model={{ oneLine: false, timeAxis: timeAxis(plotOf('2022-01', [[1, 2]]), 300, format) }}
      area={{ x: 0, y: 0, width: 300, height: 400 }}
      timeScale={() => 0}
      space={5}
    />,
  )
  const told = marksOf(markup).flatMap(({ name, x, y, text, attributes }) => {
    if (name === 'text') return `${text} at ${x}, ${y}`
    return name === 'path' ? `hairline ${attributes.get('d')}` : []
  })
  expect(told).toEqual([
    'hairline M305,110H305C307.5,110 307.5,120 310,120',
    'coal at 314, 120',
    'hairline M305,100H305C307.5,100 307.5,90 310,90',
    'oil at 314, 90',
    'gas at 314, 200',
    'hairline M205,300H310',
    'ore at 314, 300',
  ])
})
