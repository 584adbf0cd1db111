import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { catalogueSchema, correctionsSchema } from '#src/api/schema/catalogue.ts'
import { findingsSchema } from '#src/api/schema/findings.ts'
import { cautionTexts } from '#src/app/sources/Cautions.tsx'
import { orderTexts, ruleTexts } from '#src/app/sources/Rules.tsx'
import { sourceGroups, usageTexts } from '#src/app/sources/SourceList.tsx'
import { languages } from '#src/i18n/languages.ts'
import { english } from '#src/i18n/load.ts'
import { en } from '#src/i18n/messages/en/en.ts'
import { createFormat } from '#src/i18n/format.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import { catalogue as small } from '#tests/unit/support/catalogue.ts'
import { firstResponses } from '#tests/unit/support/firstTables.ts'

const real = v.parse(catalogueSchema, JSON.parse(firstResponses().get('api/catalogue.json')?.() ?? ''))
const findings = v.parse(findingsSchema, JSON.parse(firstResponses().get('api/findings.json')?.() ?? ''))
const corrections = v.parse(correctionsSchema, JSON.parse(firstResponses().get('api/corrections.json')?.() ?? '')).rows
const format = createFormat(english)
const labels = createLabels(real, undefined, format)

describe('the list of sources', () => {
  const groups = sourceGroups(real)
  const entries = groups.flatMap((group) => group.entries)

  it('names every source of the catalogue once, under the book that it serves', () => {
    expect(groups.map(({ id, entries: own }) => [id, own.map(({ source }) => source.id)])).toEqual([
      [
        'customs',
        ['comtrade', 'gacc-wind', 'gacc-by-partner', 'mgimo', 'mgimo-chart', 'gacc-press', 'gacc-press-diff'],
      ],
      ['baci', ['baci', 'baci-2026']],
      ['russia', ['wits', 'imf-imts']],
      ['quoted', ['gacc-press-2021', 'tass-2022', 'kyodo-2022', 'vestnik-2022', 'wsj-2023', 'gacc-press-cars']],
      [
        'context',
        [
          'eia-brent',
          'hs',
          'gacc-spglobal',
          'gacc-world',
          'mgimo-buyers',
          'gacc-country-cny',
          'fed-exchus',
          'cbr',
          'bls-cpi',
          'minecon-urals',
          'wb-pinksheet',
          'eurostat-ds045409-marylev',
          'eurostat-ds045409-ruimpeks',
          'fed-exuseu',
          'rosstat-fts',
        ],
      ],
    ])
    expect(entries.length).toBe(real.sources.length)
  })

  it('says of every source what it is used for', () => {
    const useless = entries.filter(({ series, context }) => series.length === 0 && context === null)
    expect(useless).toEqual([])
    const entryOf = (id: string) => entries.filter(({ source }) => source.id === id)
    const uses = (id: string) => entryOf(id).flatMap((entry) => usageTexts(entry, real, format, labels))
    expect(uses('gacc-wind')).toEqual([
      'From Russia to China: Crude oil, Gas, Liquefied natural gas, Pipeline gas and Coal.',
    ])
    expect(uses('vestnik-2022')).toEqual(['From Russia to China: All goods.', 'From China to Russia: All goods.'])
    expect(uses('eia-brent')).toEqual(['The price of Brent, with which Russian crude is compared.'])
    expect(uses('baci').length).toBe(3)
    expect(uses('baci-2026')).toContain(
      'The year 2024 of these and other headings: 24 from Russia to China and 52 from China to Russia.',
    )
  })

  it('lists a source of unknown use all the same', () => {
    const [source] = real.sources
    if (source === undefined) throw new Error('the catalogue has no sources')
    const entry = sourceGroups({ ...small, commodities: [], sources: [{ ...source, id: 'new' }] })[0]?.entries[0]
    if (entry === undefined) throw new Error('a source was left out')
    expect(usageTexts(entry, small, format, labels)).toEqual(['Not charted.'])
  })
})

describe('cautions and rules', () => {
  const cautions = cautionTexts(real, findings, format, labels)
  const rules = ruleTexts(format)
  const idsOf = (kind: string): string[] =>
    Object.keys(en.messages).flatMap((key) => new RegExp(`^sources\\.${kind}\\.(\\w+)$`).exec(key)?.[1] ?? [])

  it('shows every caution and every rule that the catalogue of words has', () => {
    expect(cautions.map(({ id }) => id).toSorted()).toEqual(idsOf('caution').toSorted())
    expect(rules.map(({ id }) => id).toSorted()).toEqual(idsOf('rule').toSorted())
    expect(orderTexts(format).map(({ id }) => id)).toEqual(idsOf('order'))
  })

  it('leaves out, without its number, each caution that quotes one, and only those', () => {
    const { publisherBreak: _, ...withoutBreak } = real
    const left = cautionTexts(withoutBreak, {}, format, labels).map(({ id }) => id)
    expect(left).toEqual(['weightless', 'coal', 'blend', 'gap', 'partial', 'valuation', 'newYear'])
  })

  it('leaves no placeholder unfilled', () => {
    const said = cautions.flatMap(({ head, text }) => [head, text])
    const texts = [...said, ...rules.flatMap(({ term, text }) => [term, text])]
    expect(texts.filter((text) => /[{}]|undefined|NaN/.test(text))).toEqual([])
  })

  it('says where weight is missing as the catalogue has it', () => {
    expect(cautions.find(({ id }) => id === 'weightless')?.text).toBe(
      'The months have no weight for All goods (in any month), Crude oil (after May 2026), ' +
        'Gas (after December 2021), Liquefied natural gas (after December 2024), ' +
        'Pipeline gas (after December 2021) and Coal (after December 2024).',
    )
  })

  it('says why other goods end in 2023, where some headings have a year more', () => {
    const partial = cautions.find(({ id }) => id === 'partial')
    expect(partial?.head).toBe('BACI’s 2024 is of a later release.')
    expect(partial?.text).toContain('24 headings from Russia to China and 52 from China to Russia')
    expect(partial?.text).toContain('Chips sold to Russia in 2021: $216 m here, $281 m in the later release.')
    const { partial: _, ...headings } = real.headings
    const whole = cautionTexts({ ...real, headings }, findings, format, labels)
    expect(whole.map(({ id }) => id)).not.toContain('partial')
  })

  it('writes figures as their publishers give them', () => {
    const text = (id: string): string => cautions.find((caution) => caution.id === id)?.text ?? ''
    expect(text('mirror')).toContain('$41.67 bn at WITS and $38.93 bn at the IMF')
    expect(text('imputed')).toContain('69 Mt in BACI, 102 Mt in the months')
    expect(text('total')).toContain('$110.01 bn against $111.08 bn')
    expect(text('exports')).toContain(
      '10 months read off a published chart, which are estimated and up to 2% off in a month',
    )
    expect(text('imports')).toContain('up to 2.6% off Customs’ own month')
    expect(text('imports')).toContain('March 2026 to May 2026 may also hold a small estimate')
    expect(text('break')).toContain('is 1.8% above')
    expect(text('valuation')).toContain('its imports of 2022 and 2023 equal Customs’ CIF totals within 0.2%')
    expect(text('yuan')).toContain('differ by about 1% in a month where its dollars are at hand, and by up to 3%')
    expect(text('brent')).toContain('−24.6 in June 2022')
  })
})

describe('the log of corrections', () => {
  it('says what was wrong and why in every language', () => {
    for (const { what, why } of corrections) {
      for (const texts of [what, why]) expect(Object.keys(texts).toSorted()).toEqual(languages.toSorted())
    }
  })

  it('names what is estimated or provisional now, what was read off a chart, and where both flows are low', () => {
    const said = corrections.filter(({ table }) => table === 'customs-monthly').map(({ what }) => what.en)
    expect(said.slice(0, 4)).toEqual([
      'All goods from Russia, January 2025 to February 2026: now estimated, were as published',
      'All goods to Russia, the ten months read off a chart: up to 2% off in a month, not $0.05 billion',
      'Crude oil, LNG, pipeline gas and coal from Russia, January 2025 to July 2026: now provisional, were as published',
      'All goods of May 2026: probably about 2% low in both directions, which was said of exports only',
    ])
  })

  it('has no date and no status as a program writes it', () => {
    const all = corrections.flatMap(({ what, why }) => [...Object.values(what), ...Object.values(why)])
    expect(all.filter((text) => /\d{4}-\d{2}|\([APEU]\)| %|\d%.*[а-я]/.test(text))).toEqual([])
  })
})
