import '#src/i18n/messages/en/en.ts'
import { parseArgs } from 'node:util'
import { catalogueQuery, createQueryClient, headingsQuery } from '#src/api/queries.ts'
import { asksForFigure, remarksOf } from '#src/ask/say.ts'
import { understandSentence } from '#src/ask/sentence.ts'
import { localPage, siteUrl } from '#src/build/site.ts'
import { withAnswers } from '#src/build/source.ts'
import type { Checked } from '#src/claims/checked.ts'
import { judgeQuery } from '#src/claims/checkedQuery.ts'
import { isSure } from '#src/claims/judge.ts'
import { figureOf, findingOf } from '#src/figures/figureOf.ts'
import { type Format, createFormat } from '#src/i18n/format.ts'
import { languages, loadLanguage, parseLanguage, preferredLanguage } from '#src/i18n/languages.ts'
import type { Verdict } from '#src/trade/tables/catalogue.ts'
import { addressOf, parseView } from '#src/view/address/address.ts'
import { type ViewState, defaultView } from '#src/view/viewState.ts'

const usage = `npm run check -- '<claim, question or query>' [--lang ${languages.join('|')}] [--json]

0: the claim holds, or the question is answered. 1: it does not hold. 2: that depends, or is not settled. 3: not understood.`

/** @returns 0 where the claim holds or a question is answered, 1 where it does not, 2 where that depends or is not settled, 3 where it is not understood */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
    })
    if (values.help === true) {
      process.stdout.write(`${usage}\n`)
      return 0
    }
    const [asked] = positionals
    if (asked === undefined || positionals.length > 1) throw new Error(usage)
    const address = siteUrl()?.href ?? localPage
    const { code, text } = await withAnswers(() => checkClaim(asked, address, values.lang, values.json === true))
    process.stdout.write(`${text}\n`)
    return code
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 3
  }
}

/** The exit codes of a claim; 3 is for what is not understood. */
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

/**
 * Checks a sentence, or the query of a view with a check; a question is answered by the title of its figure, as in the search.
 *
 * @param address of the page with the live figure, without a query
 * @returns lines of text or JSON, and the exit code
 */
async function checkClaim(asked: string, address: string, lang: string | undefined, isJson: boolean) {
  const client = createQueryClient()
  const [catalogue, nomenclature] = await Promise.all([
    client.fetchQuery(catalogueQuery),
    client.fetchQuery(headingsQuery),
  ])
  const language = parseLanguage(lang ?? null) ?? preferredLanguage([languageOf(asked)])
  const format = createFormat(await loadLanguage(language))
  const { t } = format
  const understood = asked.startsWith('?') ? null : understandSentence(asked, defaultView, { catalogue, nomenclature })
  const { others = [], leftUnchecked = [], withheld = null, unknown = [] } = understood ?? {}
  const { view } = understood ?? parseView(asked, catalogue)
  const linkTo = (one: ViewState): string =>
    addressOf(address, { ...one, lang: language === 'en' ? null : language }, 'short')
  const all = await Promise.all(
    [view, ...others].map(async (one) => {
      const judge = await client.fetchQuery(judgeQuery(one, catalogue))
      return { view: one, checked: judge(one, format, nomenclature) }
    }),
  )
  const [first, ...more] = all.flatMap((one) => {
    if (one.checked === null) return []
    return toldOf(one.checked, linkTo(one.view), format)
  })
  const remarks = understood === null ? [] : remarksOf(understood, format)
  const reasons = withheld === null ? remarks : [t(`ask.withheld.${withheld}`, { words: format.list(unknown) })]
  const isQuestion = understood !== null && first === undefined && withheld === null && asksForFigure(understood)
  if (isQuestion && understood.unchecked === null && leftUnchecked.length === 0 && unknown.length === 0) {
    const answer = findingOf(await figureOf(view, catalogue, format, client))
    const link = linkTo(view)
    if (answer !== '')
      return {
        code: 0,
        text: isJson ? JSON.stringify({ answer, remarks, link }, null, 2) : [answer, ...remarks, link].join('\n'),
      }
  }
  if (first === undefined) {
    const lines = [t('check.strange', { check: asked }), ...reasons]
    const json = { verdict: null, remarks: lines, link: linkTo(view) }
    return { code: notUnderstood, text: isJson ? JSON.stringify(json, null, 2) : lines.join('\n') }
  }
  const told = [first, ...more]
  // A sentence does not hold where one of its statements does not.
  const code = told.some((one) => one.code === codes.fails) ? codes.fails : Math.max(...told.map((one) => one.code))
  if (isJson) {
    const json = { ...first.json, others: more.map((one) => one.json), unchecked: leftUnchecked, remarks }
    return { code, text: JSON.stringify(json, null, 2) }
  }
  return { code, text: [...told.map(({ text }) => text), ...remarks].join('\n\n') }
}

/** The verdict on one statement as lines of text and as JSON, with its exit code. */
function toldOf(checked: Checked, link: string, format: Format) {
  const { t } = format
  const { verdict, claim, headline, sources, found } = checked
  const readings = checked
    .readings()
    .map(({ how, number, source, agrees, found: { number: value } }) => ({ how, number, source, value, agrees }))
  const numbers = found.map((one) => ({
    series: one.info.id,
    number: one.number,
    settles: isSure(one),
    agrees: one.answer === 'yes',
    status: one.now.status,
    sources: one.now.sources,
  }))
  const others = readings.map(({ how, number, source }) => `  ${how}: ${number} (${source})`)
  const lines = [t('check.claim', { said: claim }), headline, ...sources]
  const more = others.length === 0 ? [] : [`${t('check.readings')}:`, ...others]
  return {
    code: codes[verdict],
    json: { verdict, claim, headline, numbers, readings, link },
    text: [...lines, ...more, link].join('\n'),
  }
}
