import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { understandSentence } from '#src/ask/sentence.ts'
import { evidenceOn } from '#src/claims/evidence.ts'
import { judgeIn } from '#src/claims/judge.ts'
import { checkWords } from '#src/claims/checkWords.ts'
import { type Language, languages } from '#src/i18n/languages.ts'
import { suppliedIds } from '#src/trade/beside/partners.ts'
import { inDollars } from '#src/trade/steps.ts'
import { parseView, writeView } from '#src/view/address/address.ts'
import { type Check, checkIn, fractions, monthsOf } from '#src/view/check.ts'
import { defaultView } from '#src/view/viewState.ts'
import { full } from '#tests/full.ts'
import { csvRows } from '#tests/unit/support/csvRows.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue, realConversions, realNomenclature, realRows, realSeries } from '#tests/unit/support/tables.ts'

const rowsOf = (file: string) => csvRows(import.meta.url, file)
const context = { catalogue: realCatalogue, nomenclature: realNomenclature }
const ask = (sentence: string) => understandSentence(sentence, defaultView, context)
const encoded = (check: string): string => new URLSearchParams({ check }).toString()

const relations = { '': '', '>': 'more than ', '<': 'less than ', '~': 'nearly ' }

function numberRead({ statement }: Check): string {
  if (statement.kind === 'record') return 'record'
  const { kind, relation, number } = statement
  const digits = number.includes('/') ? '' : ` digits ${number.split('.')[1]?.length ?? 0}`
  const named = kind === 'factor' ? 'times' : kind
  // A factor without digits is no more exact than its word.
  const exact = kind === 'factor' && digits.endsWith(' 0') ? '' : digits
  return `${relations[relation]}${named} ${number.includes('/') ? number : Number(number)}${kind === 'level' ? statement.unit : ''}${exact}`
}

function periodRead({ period }: Check): string {
  if (period.kind === 'rolling') return `; twelve months to ${period.month}`
  const { first, last } = monthsOf(period).now
  if (period.kind === 'months') return first === last ? `; month ${last}` : `; months ${first} to ${last}`
  return Number(period.year) - Number(period.before) === 1 ? '' : `; ${period.year} on ${period.before}`
}

it.each(rowsOf('statements.csv').map(({ check = '', reads = '' }) => [check, reads] as const))(
  'check=%s is %s',
  (text, reads) => {
    const check = checkIn(parseView(`series=M-2709&check=${text}`, realCatalogue).view)
    expect(check === null ? 'refused' : numberRead(check) + periodRead(check)).toBe(reads)
  },
)

const ids = realCatalogue.commodities.map(({ id }) => id).filter((id) => /^[MX]-/.test(id))
const bought = ids.filter((id) => id.startsWith('M') && !/TOTAL|GAS/.test(id))
const relation = fc.constantFrom('', '>', '<', '~')
const percent = fc.oneof(fc.constantFrom('44%', '12.8%', '7.05%', '100%'), fc.constantFrom(...fractions))
const period = fc.constantFrom('2022&freq=year', '2021..2024&freq=year', '2026-05', '2024-03..2024-03&freq=month')
const how = fc.constantFrom('measure=weight', 'measure=price', '', 'money=cny', 'money=rub', 'money=real')
const kind = fc.constantFrom('+', '-', 'x2', 'x2.4', 'x7', '=', 'show=share', 'record')

/** Queries of views with a check of one commodity, or of a partner's share of a heading. */
const ofGood = fc
  .tuple(fc.constantFrom(...ids, 'M-TOTAL,X-TOTAL'), how, period, relation, percent, kind)
  .map((parts) => {
    const [id, told, of, than, part, what] = parts
    const level = told === 'measure=weight' ? '=86.2m' : told === 'measure=price' ? '=512.5' : '=58.4bn'
    const number = /[+-]/.test(what)
      ? what + part
      : what === '='
        ? level
        : what === 'show=share'
          ? `share=${part}`
          : what
    const [months = '', freq = ''] = of.split('&')
    return `series=${id}&${told}&${what}&${freq}&${encoded(`${months}:${what === 'record' ? '' : than}${number}`)}`
  })
const look = [...suppliedIds.map((id) => `suppliers&of=${id}`), ...bought.map((id) => `dependence&of=${id}`)]
const ofLook = fc
  .tuple(fc.constantFrom(...look), relation, percent)
  .map(([of, than, part]) => `view=${of}&b=2022&${encoded(`2022:${than}share=${part}`)}`)

function claimOf(search: string, language: Language): string {
  const { view } = parseView(search, realCatalogue)
  const check = checkIn(view)
  const info = realSeries(view.of ?? view.series[0] ?? '')
  const evidence = { series: [{ info, observations: [] }], conversions: () => inDollars, parts: [], limitsFrom: null }
  const judgement = { verdict: 'notSettled', found: [], firstRelease: null } as const
  const words = { ...context, format: formats[language] }
  return check === null ? '' : checkWords({ view, check, told: view, evidence, judgement, ...words }, () => []).claim
}

it.each([
  ['en', 'at more than half of all goods', 'up a third'],
  ['zh', '占全部商品的一半以上', '增长三分之一'],
  ['ru', 'более половины всех товаров', 'рост на\u00a0треть'],
] as const)('in %s fractions are said as newspapers print them', (language, share, growth) => {
  const said = ['2022:>share=1/2', '2022:+1/3'].map((text) => claimOf(`series=M-2709&${encoded(text)}`, language))
  expect(said).toEqual([expect.stringContaining(share), expect.stringContaining(growth)])
})

it.each(languages)('in %s the sentence of a check asks for that check', { timeout: 600_000 }, (language) => {
  fc.assert(
    fc.property(fc.oneof({ weight: 4, arbitrary: ofGood }, ofLook), (search) => {
      const { view, notices } = parseView(search, realCatalogue)
      fc.pre(checkIn(view) !== null && notices.every(({ parameter }) => /^(\+|-|=|x|record)/.test(parameter)))
      const claim = claimOf(search, language)
      const { unknown, view: asked } = ask(claim)
      expect([claim, unknown, writeView(asked, 'short')]).toEqual([claim, [], writeView(view, 'short')])
    }),
    { numRuns: full ? 5000 : 200 },
  )
})

/** Texts put together from whole ones, parts and signs, 20,000 of them. */
function fuzz(texts: readonly string[], holds: (text: string) => void): void {
  const any = fc.constantFrom(...texts)
  const part = fc.tuple(any, fc.nat(60), fc.nat(60)).map(([text, a, b]) => text.slice(Math.min(a, b), Math.max(a, b)))
  const sign = fc.constantFrom(...'%+-~<>=/.,:$¥€×x0123456789 成倍亿万半年月', ' 2022 ', '2026-05', ' и ', ' to ', '至')
  const mutated = fc.array(fc.oneof(part, any, sign), { maxLength: 6 }).map((parts) => parts.join(''))
  // Processor time, which a busy machine does not lengthen as it does a clock's.
  const start = process.cpuUsage()
  fc.assert(fc.property(mutated, holds), { numRuns: 20_000 })
  expect(process.cpuUsage(start).user / 20_000, 'microseconds, as a search takes').toBeLessThan(20_000)
}

const digits = (text: string): string => text.replace(/[^\d]/g, '').replace(/^0+|0+$/g, '')

it.runIf(full).each(languages)(
  'in %s no number is stated that the sentence lacks',
  { timeout: 600_000 },
  (language) => {
    const rows = rowsOf('sentences.csv').filter((row) => row['language'] === language)
    fuzz(
      rows.map(({ sentence = '' }) => sentence),
      (sentence) => {
        const { view, others } = ask(sentence)
        for (const { statement } of [view, ...others].flatMap((one) => checkIn(one) ?? [])) {
          if (statement.kind === 'record') continue
          const { number } = statement
          // Halves, `doubled`, 两成半, 增长1.4倍 and `a million` have no digits of their own.
          const isTenths = sentence.includes('成')
          const isWord =
            isTenths || fractions.includes(number.replace('-', '')) || Number(number) % 5 === 0 || Number(number) <= 20
          // Small amounts may be words: `five$`, 三十五美元.
          const isOne = statement.kind !== 'level' || Number(number) <= 20 || /[一二两三四五六七八九十]/.test(sentence)
          const added = sentence.includes('倍') ? [number, (Number(number) - 1).toFixed(2)] : [number]
          const isThere = added.some((text) => digits(sentence).includes(digits(text)))
          expect([sentence, number, isThere || (isWord && isOne)]).toEqual([sentence, number, true])
        }
      },
    )
  },
)

it.runIf(full).each(languages)(
  'any check= is judged or refused, said in %s, and leaves an address that means the same again',
  { timeout: 600_000 },
  (language) => {
    const evidence = evidenceOn(['M-2709'], realCatalogue, {
      rowsOf: realRows,
      mirror: { rows: [] },
      conversions: realConversions,
      findings: {},
    })
    fuzz(
      rowsOf('statements.csv').map(({ check = '' }) => check),
      (text) => {
        const { view } = parseView(`series=M-2709&${encoded(text)}`, realCatalogue)
        expect(parseView(writeView(view, 'short'), realCatalogue).view).toEqual(view)
        const check = checkIn(view)
        if (check === null) return
        const judgement = judgeIn(check, evidence, view, realCatalogue)
        const words = { ...context, format: formats[language] }
        const { claim } = checkWords({ view, check, told: view, evidence, judgement, ...words }, () => [])
        // Fractions are said in words, which the sentence of a check above is read by.
        const number = 'number' in check.statement ? check.statement.number : ''
        expect([text, number.includes('/') || digits(claim).includes(digits(number))]).toEqual([text, true])
      },
    )
  },
)
