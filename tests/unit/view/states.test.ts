import { describe, expect, it } from 'vitest'
import { applyChange, choose } from '#src/view/change.ts'
import { choosables, unavailableOptions, valuesOf } from '#src/view/availability.ts'
import { repair } from '#src/view/address/repair.ts'
import { writeView } from '#src/view/address/writeView.ts'
import { charts, kindOfChart } from '#src/view/kinds.ts'
import { full } from '#tests/full.ts'
import { everyState, availableStates, otherMoneys, sample } from '#tests/browser/support/availableStates.ts'
import { catalogue } from '#tests/unit/support/catalogue.ts'

describe('the full product of states', () => {
  const inOtherMoneys = [...everyState(otherMoneys)]
  const all = [...everyState(), ...(full ? inOtherMoneys : sample(inOtherMoneys, 200, 20260731))]
  const legal = availableStates(catalogue, all)

  it('holds available and unavailable states', () => {
    const ownAxes = charts.filter((chart) => kindOfChart(chart).hasOwnAxes).length
    const inDollars = 12 * 3 * 4 * 5 * (charts.length * 2 + ownAxes)
    expect(inOtherMoneys.length).toBe(3 * inDollars)
    expect(all.length).toBe(inDollars + (full ? 3 * inDollars : 200))
    expect(legal.length).toBeGreaterThan(1000)
    expect(legal.length).toBeLessThan(all.length)
  })

  it('is repaired to an available state, whatever a link asks for', () => {
    const wrong = all.filter((view) => {
      const { view: repaired, notices } = repair(view, catalogue)
      return repair(repaired, catalogue).view !== repaired || notices.length > 0 !== (repaired !== view)
    })
    expect(wrong).toEqual([])
  })

  it('is never left by hand: what a control offers leads to an available state that has what was chosen', () => {
    const wrong: string[] = []
    for (const view of legal) {
      const unavailable = unavailableOptions(view, catalogue)
      for (const parameter of choosables) {
        for (const value of valuesOf[parameter]) {
          const next = applyChange(view, choose(parameter, value), catalogue).view
          const isUnavailable = [...unavailable[parameter].keys()].some((shut) => shut === value)
          if (repair(next, catalogue).view !== next || (next[parameter] === value) === isUnavailable)
            wrong.push(`${parameter}=${value} in ${writeView(view, 'short')}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })
})
