import { describe, expect, it } from 'vitest'
import { joinCatalogue, sourceKey } from '#src/imports/joinCatalogue.ts'
import { sourceRecords } from '#src/publish/files/credits.ts'
import { sourceNames } from '#src/publish/content.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import { titleOf } from '#src/view/texts/titles.ts'
import { defaultView } from '#src/view/viewState.ts'
import { importedText } from '#tests/unit/support/importedText.ts'
import { format } from '#tests/unit/support/words.ts'
import { realCatalogue, realSeries } from '#tests/unit/support/tables.ts'

// Names that a reader gives to series of their own files, and the sources that they state.

const header = 'period,reporterCode,partnerCode,flowCode,cmdCode,cmdDesc,primaryValue,netWgt'
const cars = '202401,156,643,X,8703,Cars,7,2'

function joined(key: string, text: string) {
  const file = { name: 'comtrade.csv', series: importedText([header, cars].join('\n')).series }
  const { catalogue, joined: lines } = joinCatalogue(realCatalogue, [file], new Map([[key, text]]))
  const infos = lines.map(({ info }) => info)
  const labels = createLabels(catalogue, undefined, format)
  const view = { ...defaultView, series: infos.map(({ id }) => id), freq: 'month' } as const
  return { catalogue, infos, labels, view }
}

const carsKey = 'X-8703 monthly'

describe('a series that its reader has named', () => {
  it('shares a name with another line only as a line of its file', () => {
    const { infos, labels } = joined(carsKey, 'Passenger cars')
    const [own] = infos
    if (own === undefined) throw new Error('no series')
    const shown = [own, realSeries('X-8703')]
    expect(shown.map((info) => labels.among(info, shown))).toEqual([
      'Passenger cars (your file)',
      'Passenger cars (BACI)',
    ])
  })

  it('beside ours of the same commodity is in the title too', () => {
    const { infos, labels, view } = joined(carsKey, 'Cars, new and used')
    const shown = [realSeries('X-8703'), ...infos]
    expect(titleOf(view, shown, labels)).toContain('passenger cars and Cars, new and used')
  })

  it('is of the source that the reader names; the metadata keep the file', () => {
    const { catalogue } = joined(sourceKey('comtrade.csv'), 'UN Comtrade, 3 March 2026')
    expect(sourceNames(['file'], catalogue, format)).toEqual(['UN Comtrade, 3 March 2026'])
    expect(sourceRecords(['file'], catalogue)).toEqual(['comtrade.csv: UN Comtrade, 3 March 2026'])
  })
})
