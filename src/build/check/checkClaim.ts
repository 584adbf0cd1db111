import '#src/i18n/messages/en/en.ts'
import { catalogueQuery, createQueryClient, headingsQuery } from '#src/api/queries.ts'
import { type Understood, understand } from '#src/ask/understand.ts'
import { judgeQuery } from '#src/claims/checkedQuery.ts'
import { isSure } from '#src/claims/judge.ts'
import { readingSaid } from '#src/claims/say.ts'
import { type Format, createFormat } from '#src/i18n/format.ts'
import { loadLanguage, parseLanguage, preferredLanguage } from '#src/i18n/languages.ts'
import type { Verdict } from '#src/trade/claim.ts'
import { addressOf, parseView } from '#src/view/address/address.ts'
import { defaultView } from '#src/view/viewState.ts'

/** The exit codes of `npm run check`; 3 is for what is not understood. */
const codes: { readonly [verdict in Verdict]: number } = {
  holds: 0,
  holdsOnFirstRelease: 0,
  fails: 1,
  dependsOnSource: 2,
  notSettled: 2,
}
const notUnderstood = 3

/** The language of a sentence is that of its letters. */
const languageOf = (text: string): string =>
  /\p{Script=Han}/u.test(text) ? 'zh' : /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en'

/** The reasons why a sentence is no claim, as the search says them. */
function reasons(understood: Understood | null, { t, list }: Format): string[] {
  const { withheld = null, unchecked = null, unknown = [] } = understood ?? {}
  const words = list(unknown)
  return [
    ...(withheld === null ? [] : [t(`ask.withheld.${withheld}`, { words })]),
    ...(unchecked === null ? [] : [t(`ask.unchecked.${unchecked}`)]),
    ...(withheld !== null || unknown.length === 0 ? [] : [t('ask.unknown', { words })]),
  ]
}

/**
 * Checks a sentence, or the query of a view with a check.
 *
 * @param address of the page with the live figure, without a query
 * @returns lines of text or JSON, and the exit code
 */
export async function checkClaim(asked: string, address: string, lang: string | undefined, isJson: boolean) {
  const client = createQueryClient()
  const [catalogue, nomenclature] = await Promise.all([
    client.fetchQuery(catalogueQuery),
    client.fetchQuery(headingsQuery),
  ])
  const language = parseLanguage(lang ?? null) ?? preferredLanguage([languageOf(asked)])
  const format = createFormat(await loadLanguage(language))
  const { t } = format
  const understood = asked.startsWith('?') ? null : understand(asked, defaultView, { catalogue, nomenclature })
  const { view } = understood ?? parseView(asked, catalogue)
  const judge = await client.fetchQuery(judgeQuery(view, catalogue))
  const checked = judge(view, format, nomenclature)
  if (checked === null)
    return {
      code: notUnderstood,
      text: [t('check.strange', { check: asked }), ...reasons(understood, format)].join('\n'),
    }
  const { check, verdict, claim, headline, sources, found } = checked
  const readings = checked.readings().map((reading) => ({
    ...readingSaid(reading, check, format),
    value: reading.found.number,
    agrees: isSure(reading.found) && reading.found.agrees,
  }))
  const link = addressOf(address, { ...view, lang: language === 'en' ? null : language }, 'short')
  if (isJson) {
    const numbers = found.map((one) => ({
      series: one.info.id,
      number: one.number,
      settles: isSure(one),
      agrees: one.answer === 'yes',
      status: one.now.status,
      sources: one.now.sources,
    }))
    return {
      code: codes[verdict],
      text: JSON.stringify({ verdict, claim, headline, numbers, readings, link }, null, 2),
    }
  }
  const others = readings.map(({ how, number, source }) => `  ${how}: ${number} (${source})`)
  const { leftUnchecked = [] } = understood ?? {}
  const left = leftUnchecked.length === 0 ? [] : [t('ask.unchecked', { words: format.list(leftUnchecked) })]
  const lines = [t('check.claim', { said: claim }), headline, ...sources, ...left]
  const more = others.length === 0 ? [] : [`${t('check.readings')}:`, ...others]
  return { code: codes[verdict], text: [...lines, ...more, link].join('\n') }
}
