import { expect, it } from 'vitest'
import { sourceLine } from '#src/publish/files/credits.ts'
import type { Format } from '#src/i18n/format.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'
import { format } from '#tests/unit/support/words.ts'

it('a source line names each publisher once, in the figure’s language', () => {
  const line = (ids: readonly string[], own: Format) =>
    sourceLine(ids, realCatalogue, '2026-07', 'https://trade.test/', own)
  expect(line(['comtrade', 'comtrade'], format)).toBe('Source: UN Comtrade. Figures to July 2026. https://trade.test/')
  expect(line(['gacc-wind', 'gacc-press', 'mgimo'], formats.ru)).toBe(
    'Источники: Главное таможенное управление КНР; МГИМО. Данные по июль 2026. https://trade.test/',
  )
})
