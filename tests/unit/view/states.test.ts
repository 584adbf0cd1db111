import { describe, expect, it } from 'vitest'
import { applyChange, choose } from '#src/view/change.ts'
import { choosables, unavailableOptions, valuesOf } from '#src/view/availability/availability.ts'
import { repair } from '#src/view/address/repair.ts'
import { charts, kindOfChart } from '#src/view/kinds.ts'
import { everyState, availableStates } from '#tests/browser/support/availableStates.ts'
import { catalogue } from '#tests/unit/support/catalogue.ts'

describe('the full product of states', () => {
  const all = [...everyState()]
  const legal = availableStates(catalogue)

  it('holds available and unavailable states', () => {
    const ownAxes = charts.filter((chart) => kindOfChart(chart).hasOwnAxes).length
    expect(all.length).toBe(12 * 3 * 4 * 5 * (charts.length * 2 + ownAxes))
    expect(legal.length).toBeGreaterThan(1000)
    expect(legal.length).toBeLessThan(all.length)
  })

  it('is repaired to an available state, whatever a link asks for', () => {
    for (const view of all) {
      const { view: repaired, notices } = repair(view, catalogue)
      expect(repair(repaired, catalogue).view).toBe(repaired)
      expect(notices.length > 0).toBe(repaired !== view)
    }
  })

  it('is never left by hand: what a control offers leads to an available state that has what was chosen', () => {
    for (const view of legal) {
      const unavailable = unavailableOptions(view, catalogue)
      for (const parameter of choosables) {
        for (const value of valuesOf[parameter]) {
          const next = applyChange(view, choose(parameter, value), catalogue).view
          expect(repair(next, catalogue).view).toBe(next)
          const isUnavailable = [...unavailable[parameter].keys()].some((shut) => shut === value)
          expect(next[parameter] === value).toBe(!isUnavailable)
        }
      }
    }
  })
})
