import { contextSchema, worldSchema } from '#src/api/schema/beside.ts'
import { dependenceSchema } from '#src/api/schema/abroad.ts'
import type { Good } from '#src/figures/dependence/dependenceData.ts'
import { dependenceData } from '#src/figures/dependence/dependenceData.ts'
import { headingNames } from '#src/figures/headingNames.ts'
import { readDataFile } from '#mocks/answers/disk.ts'
import { realAnswer, realCatalogue, realNomenclature, realRows } from '#tests/unit/support/tables.ts'
import { format } from '#tests/unit/support/words.ts'

export const answer = realAnswer(dependenceSchema, 'dependence')
export const beside = {
  context: realAnswer(contextSchema, 'context'),
  world: realAnswer(worldSchema, 'world'),
  crude: realRows('M-2709'),
  totals: { M: realRows('M-TOTAL'), X: realRows('X-TOTAL') },
}
export const none = { context: null, world: null, crude: null, totals: { M: null, X: null } }
export const newest = { a: null, b: null }
export const data = dependenceData(answer, newest, 'china', beside)
export const nameOf = headingNames(realCatalogue, realNomenclature, 'M', format)

export const goodOf = (cmdCode: string, { goods } = data): Good => {
  const good = goods.find((one) => one.cmdCode === cmdCode)
  if (good === undefined) throw new Error(`No good ${cmdCode}`)
  return good
}

// Expected numbers are computed from the tables' own lines.
export const lines = (file: string): string[][] =>
  readDataFile(file)
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
export const lists = lines('dependence-annual.csv')
export const wholes = lines('dependence-totals-annual.csv')
export const listOf = (country: string, code: string, year: number): string[][] =>
  lists.filter(([own, ofCode, ofYear]) => own === country && ofCode === code && ofYear === String(year))
export const wholeOf = (country: string, code: string, year: number): number => {
  const row = wholes.find(([own, ofCode, ofYear]) => own === country && ofCode === code && ofYear === String(year))
  return Number(country === 'CHN' ? row?.[3] : row?.[4])
}
