import { describe, expect, it } from 'vitest'
import { draw } from '#tests/lab/page/contenders/own.tsx'
import { makeWalks } from '#tests/lab/page/walks.ts'

/** `will-change` of each line in a chart of so many points. */
function layersOf(points: number): string[] {
  const host = document.createElement('div')
  document.body.append(host)
  draw(host, makeWalks(3, points))
  const layers = Array.from(host.querySelectorAll('[data-series]'), (line) => getComputedStyle(line).willChange)
  host.remove()
  return layers
}

describe('a line of very many points', () => {
  it('is a compositing layer, so that hovering the chart repaints no line', () => {
    expect(layersOf(401)).toEqual(['transform', 'transform', 'transform'])
  })

  it('is one no sooner than it must: layers take memory', () => {
    expect(layersOf(115)).toEqual(['auto', 'auto', 'auto'])
  })
})
