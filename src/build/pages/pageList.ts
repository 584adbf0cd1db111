import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Findings } from '#src/trade/findings.ts'
import { analyses } from '#src/view/analyses.ts'
import type { Format } from '#src/i18n/format.ts'
import type { Answers } from '#src/api/need.ts'
import type { Claim } from '#src/claims/claim.ts'
import { claims, searchOfClaim } from '#src/claims/claims.ts'
import { observationsOf } from '#src/figures/figure.ts'
import { claimMessages } from '#src/i18n/messages/en/claims.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'

/** A page before it is drawn; a null title or description is taken from its figure. */
export type ListedPage = {
  readonly slug: string
  readonly search: string
  readonly claim: Claim | null
  readonly title: string | null
  readonly description: string | null
}

const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-|-$/g, '')

function claimPages(catalogue: Catalogue, findings: Findings, answers: Answers, format: Format): ListedPage[] {
  const { t } = format
  return claims.map((claim) => {
    const rows = Object.fromEntries(claim.series.map((id) => [id, observationsOf(answers, catalogue, id)]))
    const report = claim.report(rows, findings, format)
    if (report === null) throw new Error(`The claim ${claim.search} has no figures, so it can have no page of its own`)
    const name = claim.name(format)
    return {
      slug: slugOf(name),
      search: searchOfClaim(claim, catalogue),
      claim,
      title: `${name}: ${report.headline}`,
      description: `${t(claimMessages, `claims.${report.verdict}`)} (${claim.stated(format)}). ${format.sentences(report.body.flat())}`,
    }
  })
}

/** Lists the pages of the article's claims, of the closer looks, and of the views in `mocks/data/views.csv`. */
export function listPages(
  catalogue: Catalogue,
  findings: Findings,
  answers: Answers,
  views: readonly { readonly slug: string; readonly search: string }[],
  format: Format,
): ListedPage[] {
  const pages = [
    ...claimPages(catalogue, findings, answers, format),
    ...analyses.map((id) => ({
      slug: id,
      search: `?view=${id}`,
      claim: null,
      title: format.t(analysisMessages, `analysis.${id}`),
      description: format.t(analysisMessages, `analysis.${id}.about`),
    })),
    ...views.map((view) => ({ ...view, claim: null, title: null, description: null })),
  ]
  const twice = pages.find(({ slug }, i) => pages.findIndex((page) => page.slug === slug) < i)
  if (twice !== undefined) throw new Error(`Two pages are called ${twice.slug}: rename that of mocks/data/views.csv`)
  return pages
}
