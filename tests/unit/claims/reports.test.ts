import { expect, it } from 'vitest'
import * as v from 'valibot'
import { responsesFromDisk } from '#mocks/answers/disk.ts'
import { catalogueSchema } from '#src/api/schema/catalogue.ts'
import { seriesSchema } from '#src/api/schema/series.ts'
import { checkExports } from '#src/claims/chineseExports.ts'
import { checkChips } from '#src/claims/chips.ts'
import type { RowsBySeries } from '#src/claims/claim.ts'
import { claims } from '#src/claims/claims.ts'
import { checkCrude } from '#src/claims/crude.ts'
import { checkGas } from '#src/claims/gas.ts'
import { english } from '#src/i18n/load.ts'
import { createFormat } from '#src/i18n/format.ts'
import { findSeries } from '#src/trade/catalogue.ts'

// What the published figures say; the numbers below come from the data's own README, not from this code.
const answers = responsesFromDisk()
const answer = (path: string): unknown => JSON.parse(answers.get(path)?.() ?? 'null')
const catalogue = v.parse(catalogueSchema, answer('api/catalogue.json'))

const rows: RowsBySeries = Object.fromEntries(
  claims
    .flatMap(({ series }) => series)
    .map((id) => {
      const info = findSeries(catalogue, id)
      if (info === null) throw new Error(`The catalogue has no ${id}`)
      return [id, v.parse(seriesSchema(info), answer(`api/series/${id}.${info.frequency}.json`)).observations]
    }),
)
const about = (number: number, digits: number) => expect.closeTo(number, digits)

it('crude oil: +44.2% in value, more of it by price than by weight', () => {
  expect(checkCrude(rows['M-2709'])).toMatchObject({
    verdict: 'holds',
    value: { before: 40_544_444_787, after: 58_448_908_358, growth: about(44.16, 2) },
    split: {
      change: 17_904_463_571,
      weightEffect: about(3.917e9, -7),
      priceEffect: about(13.987e9, -7),
      weightGrowth: about(8.29, 2),
      priceGrowth: about(33.12, 2),
    },
  })
})

it('gas: more than doubled, liquefied and by pipeline', () => {
  const check = checkGas(rows)
  expect(check).toMatchObject({ verdict: 'holds', liquefied: about(143.7, 1), pipeline: about(163.5, 1) })
  expect(check?.value).toMatchObject({ before: 4_273_666_499, after: 10_714_970_376, growth: about(150.7, 1) })
})

it('Chinese exports: +12.4% in the revised months, +12.8% as stated on first release', () => {
  const check = checkExports(rows)
  expect(check).toMatchObject({ verdict: 'holdsOnFirstRelease', firstRelease: 12.8 })
  expect(check?.value).toMatchObject({ before: about(67.2e9, -8), after: about(75.54e9, -8), growth: about(12.4, 1) })
})

it('microchips: up in China’s book, down in the reconciled one', () => {
  const check = checkChips(rows)
  expect(check?.verdict).toBe('dependsOnSource')
  expect(check?.customs).toMatchObject({ before: 74_000_000, after: 179_000_000, growth: about(141.9, 1) })
  expect(check?.baci).toMatchObject({ before: about(216.4e6, -5), after: about(179.8e6, -5), growth: about(-16.9, 1) })
})

it('each card says so in whole sentences', () => {
  const format = createFormat(english)
  const words = claims.map(({ stated, report }) => {
    const { headline, body } = report(rows, format) ?? { headline: '', body: [] }
    return [stated(format), headline, ...body].map((text) => text.replaceAll('\u00a0', ' '))
  })
  expect(words).toEqual([
    [
      'the claim: +44%',
      '+44.2%',
      'China Customs: $40.5 bn → $58.4 bn.',
      'Of the +$17.9 bn, volume +$3.9 bn (+8.3%), price +$14.0 bn (+33.1%).',
      'In ¥ +50.7%, ₽ +33.1%, 2021 $ +33.6%.',
    ],
    [
      'the claim: more than +100%',
      '+150.7%',
      'China Customs: $4.3 bn → $10.7 bn.',
      'Liquefied +143.7%, by pipeline +163.5%.',
      'In ¥ +166.0%, ₽ +124.8%, 2021 $ +132.5%.',
    ],
    [
      'the claim: +12.8%',
      '+12.4%',
      'Customs, revised: $67.2 bn → $75.5 bn.',
      'Exports to everyone, revised too: +5.6%.',
      'Customs’ own first release: +12.8%.',
      'In ¥ +18.4%, ₽ +1.7%, 2021 $ +4.2%.',
    ],
    [
      'the claim: more than doubled',
      '×2.4 / −16.9%',
      'China Customs, as quoted: $74 m → $179 m.',
      'BACI, from both sides: $216 m → $180 m.',
      'In ¥ ×2.5 / −13.3%, ₽ ×2.2 / −22.7%, 2021 $ ×2.2 / −23.0%.',
    ],
  ])
})
