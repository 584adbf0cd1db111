import type { Finding, Findings } from '#src/trade/findings.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { leadMessages } from '#src/i18n/messages/en/lead.ts'
import { checkElectronics } from '#src/claims/electronics.ts'
import { claimYear } from '#src/claims/claim.ts'

/** The two sentences that the page begins with; `paper` is the name in the first of them that is set in italics. */
export type Lead = { readonly paper: string; readonly claims: string; readonly since: string | null }

const numbers = ['lead.none', 'lead.one', 'lead.two', 'lead.three', 'lead.four', 'lead.five'] as const

/** A small number in words. */
function inWords(count: number, { t, number }: Format): string {
  const word = numbers[count]
  return word === undefined ? number(count, 0) : t(leadMessages, word)
}

/** What the claims came to, each outcome with how many; null where their figures are missing. */
function outcomes(findings: Findings, format: Format): string | null {
  const { t } = format
  const count = (id: 'holds' | 'holdsOnFirstRelease' | 'dependsOnSource' | 'fails'): number | null =>
    findings[`count.claims.${id}`]?.value ?? null
  const [whole, first] = [count('holds'), count('holdsOnFirstRelease')]
  const [depend, fail] = [count('dependsOnSource'), count('fails')]
  if (whole === null || first === null || depend === null || fail === null) return null
  const hold = whole + first
  // The fifth statement has no number: its figures settle nothing, where there are any.
  const open = checkElectronics(findings) === null ? 0 : 1
  const said = (number: number) => ({ count: number, words: inWords(number, format) })
  return format.list([
    ...(hold === 0 ? [] : [t(leadMessages, 'lead.hold', said(hold))]),
    ...(depend === 0 ? [] : [t(leadMessages, 'lead.depend', said(depend))]),
    ...(open === 0 ? [] : [t(leadMessages, 'lead.open', said(open))]),
    ...(fail === 0 ? [] : [t(leadMessages, 'lead.fail', said(fail))]),
  ])
}

/** Percent: the change of publisher of 2025 alone moves crude by almost two, so less than this is no change. */
const leastChange = 3

/** How the newest twelve months stand to the claims' year; about so much where some of them are estimated. */
function sinceOf(id: 'X-TOTAL' | 'M-2709', then: Finding, now: Finding, format: Format): string {
  const { t, step, number } = format
  const percent = (now.value / then.value - 1) * 100
  if (Math.abs(percent) < leastChange) return t(leadMessages, `lead.${id}.same`)
  const change = unbroken(step('percent', 0).short.replace('{number}', () => number(Math.abs(percent), 0)))
  const isEstimated = now.status === 'E' || now.status === 'U'
  const by = t(leadMessages, isEstimated ? 'lead.about' : 'lead.by', { change })
  return t(leadMessages, percent > 0 ? `lead.${id}.more` : `lead.${id}.less`, { change: by })
}

/**
 * Who said what and what came of it, in dollars, and what has happened since. Of findings alone, which the page as served
 * has: it waits for nothing. Null where the verdicts are missing; without newer figures it is one sentence.
 */
export function leadOf(findings: Findings, format: Format): Lead | null {
  const { t, period } = format
  const verdicts = outcomes(findings, format)
  if (verdicts === null) return null
  const paper = t(leadMessages, 'lead.paper')
  const sold = [findings['value.X-TOTAL.claimed'], findings['value.X-TOTAL.latest']] as const
  const crude = [findings['value.M-2709.claimed'], findings['value.M-2709.latest']] as const
  const known = sold[0] !== undefined && sold[1] !== undefined && crude[0] !== undefined && crude[1] !== undefined
  return {
    paper,
    claims: t(leadMessages, 'lead.claims', { paper, verdicts }),
    since: known
      ? t(leadMessages, 'lead.since', {
          year: period(claimYear),
          exports: sinceOf('X-TOTAL', sold[0], sold[1], format),
          crude: sinceOf('M-2709', crude[0], crude[1], format),
        })
      : null,
  }
}
