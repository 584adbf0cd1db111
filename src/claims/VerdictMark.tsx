import type { Verdict } from '#src/trade/tables/catalogue.ts'

const tick = 'M4.2,7.3l2,2 3.7,-4.4'

const marks = {
  holds: { d: tick, stroke: 'var(--paper)' },
  holdsOnFirstRelease: { d: tick, stroke: 'currentColor' },
  dependsOnSource: { d: 'M7,0.9a6.1,6.1 0 0 1 0,12.2z', fill: 'currentColor' },
  notSettled: { d: 'M4.2,7h5.6', stroke: 'currentColor' },
  fails: { d: 'M4.8,4.8l4.4,4.4M9.2,4.8l-4.4,4.4', stroke: 'var(--paper)' },
} as const

export const verdictColours: { readonly [verdict in Verdict]: string } = {
  holds: 'font-semibold text-holds',
  holdsOnFirstRelease: 'font-semibold text-holds',
  dependsOnSource: 'font-semibold text-depends',
  notSettled: 'font-semibold text-depends',
  fails: 'font-semibold text-accent-text',
}

/** The marks of verdicts differ by shape too, not by colour alone. */
export function VerdictMark(props: { readonly verdict: Verdict }) {
  const { verdict } = props
  const full = verdict === 'holds' || verdict === 'fails'
  return (
    <svg className="mr-xs inline overflow-visible" width="1em" height="1em" viewBox="0 -2 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="6.1" fill={full ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.5" />
      <path fill="none" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" {...marks[verdict]} />
    </svg>
  )
}
