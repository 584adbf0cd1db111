import type { Tables } from '#mocks/tables/tables.ts'
import {
  buyersAnswer,
  contextAnswer,
  dependenceAnswer,
  headingSuppliersAnswers,
  mirrorAnswer,
  pricesAnswer,
  ratesAnswer,
  suppliersAnswer,
} from '#mocks/answers/beside.ts'
import { catalogueAnswer, headingsAnswer } from '#mocks/answers/catalogue.ts'
import { findingsAnswer } from '#mocks/answers/findings.ts'
import { productsAnswer, productsFiles } from '#mocks/answers/products.ts'
import { seriesAnswer, seriesFiles } from '#mocks/answers/series.ts'
import { serialize } from '#mocks/answers/serialize.ts'

/** Texts of the trade API's answers by path (`api/catalogue.json`), each made when it is asked for. */
export type Responses = ReadonlyMap<string, () => string>

/** The whole trade API, the same in development, in tests and in the built site. */
export function responses(tables: Tables): Responses {
  const files = seriesFiles(tables)
  const answers = new Map<string, () => unknown>([
    ['api/catalogue.json', () => catalogueAnswer(tables, files)],
    ['api/headings.json', () => headingsAnswer(tables, files)],
    ['api/findings.json', () => findingsAnswer(tables, files)],
    ['api/context.json', () => contextAnswer(tables)],
    ['api/mirror.json', () => mirrorAnswer(tables)],
    ['api/corrections.json', () => ({ rows: tables.corrections })],
    ['api/rates.json', () => ratesAnswer(tables)],
    ['api/world.json', () => ({ rows: tables.world })],
    ['api/buyers.json', () => buyersAnswer(tables)],
    ['api/suppliers.json', () => suppliersAnswer(tables)],
    ['api/dependence.json', () => dependenceAnswer(tables)],
    ['api/prices.json', () => pricesAnswer(tables)],
    ['api/europe.json', () => ({ rows: tables.europe })],
    ['api/russia.json', () => ({ months: tables.russianMonths, years: tables.russianYears })],
  ])
  for (const file of files) answers.set(`api/series/${file.id}.${file.frequency}.json`, () => seriesAnswer(file))
  for (const file of productsFiles(tables)) {
    answers.set(`api/products/${file.flow}-${file.year}.json`, () => productsAnswer(file))
  }
  for (const heading of headingSuppliersAnswers(tables)) {
    answers.set(`api/suppliers/${heading.cmdCode}.json`, () => heading)
  }
  return new Map([...answers].map(([path, answer]) => [path, () => serialize(answer())]))
}
