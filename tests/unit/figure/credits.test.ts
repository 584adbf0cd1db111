import { expect, it } from 'vitest'
import { citation, sourceLine, sourceRecords } from '#src/figure/files/credits.ts'
import type { Format } from '#src/i18n/format.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'
import { catalogue } from '#tests/unit/support/catalogue.ts'
import { format } from '#tests/unit/support/words.ts'

it('a citation is title, page, publishers, date of the data, address and day', () => {
  const address = 'https://trade.test/?series=M-2709,M-GAS&from=&title=&v=1'
  const figure = { title: 'Russian crude oil', sources: ['comtrade'], format }
  expect(citation(figure, catalogue, address, '2026-11-24')).toBe(
    '“Russian crude oil”, China–Russia trade flows. Source: UN Comtrade. Figures to July 2026. ' +
      'https://trade.test/?series=M-2709,M-GAS&v=1 (read on 24 November 2026)',
  )
})

it('a source line names each publisher once, in the figure’s language', () => {
  const line = (ids: readonly string[], own: Format) =>
    sourceLine(ids, realCatalogue, '2026-07', 'https://trade.test/', own)
  expect(line(['comtrade', 'comtrade'], format)).toBe('Source: UN Comtrade. Figures to July 2026. https://trade.test/')
  expect(line(['gacc-wind', 'gacc-press', 'mgimo'], formats.ru)).toBe(
    'Источники: Главное таможенное управление КНР; МГИМО. Данные по июль 2026. https://trade.test/',
  )
})

it('datasets, editions and licences are in the metadata of a picture', () => {
  expect(sourceRecords(['comtrade', 'comtrade'], catalogue)).toEqual([
    'United Nations Statistics Division: UN Comtrade, merchandise trade, China as reporter (revised, as read in 2025; ' +
      'licence: UN Comtrade terms: use with citation). https://comtradeplus.un.org',
  ])
})
