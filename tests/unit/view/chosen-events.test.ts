import { describe, expect, it } from 'vitest'
import { chosenEvents } from '#src/view/chosenEvents.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'

const chosen = (choice: Parameters<typeof chosenEvents>[1], ...commodities: readonly string[]): string[] =>
  chosenEvents(realCatalogue, choice, commodities).map(({ id }) => id)

const general = ['russia-invades-ukraine', 'xi-visits-moscow', 'us-secondary-sanctions']

describe('the major events', () => {
  it('of nothing shown are those that concern all trade', () => {
    expect(chosen('major')).toEqual(general)
  })

  it('of vehicles have the recycling fee and nothing of pipelines or oil', () => {
    expect(chosen('major', 'X-8703')).toEqual([...general, 'vehicle-recycling-fee-rises'])
    expect(chosen('major', 'X-8704')).toEqual([...general, 'vehicle-recycling-fee-rises'])
  })

  it('of the two gases are told apart: liquefied gas came by no pipeline', () => {
    expect(chosen('major', 'M-271111')).toEqual(general)
    expect(chosen('major', 'M-271121')).toEqual(['power-of-siberia-starts', ...general])
    expect(chosen('major', 'M-GAS')).toEqual(['power-of-siberia-starts', ...general])
  })

  it('of crude oil and of all goods that China bought have the embargo, in order of time', () => {
    const oil = [
      'russia-invades-ukraine',
      'eu-crude-embargo',
      'xi-visits-moscow',
      'us-secondary-sanctions',
      'us-sanctions-rosneft-lukoil',
    ]
    expect(chosen('major', 'M-2709')).toEqual(oil)
    expect(chosen('major', 'X-8703', 'M-TOTAL')).toEqual(oil.toSpliced(4, 0, 'vehicle-recycling-fee-rises'))
    expect(chosen('major', 'X-TOTAL')).toEqual(general)
  })
})

describe('other choices', () => {
  it('show what they say, whatever goods are shown', () => {
    expect(chosen('all', 'X-8703')).toHaveLength(realCatalogue.events.length)
    expect(chosen('none', 'M-2709')).toEqual([])
    expect(chosen(['wuhan-lockdown', 'power-of-siberia-starts'], 'X-8703')).toEqual([
      'power-of-siberia-starts',
      'wuhan-lockdown',
    ])
  })
})
