import type { Verdict } from '#src/claims/verdict.ts'

const tick = 'M4.2,7.3l2,2 3.7,-4.4'
const bar = 'M4.2,7h5.6'
const cross = 'M4.8,4.8l4.4,4.4M9.2,4.8l-4.4,4.4'

/** Distinct by shape too, not by colour alone: full and ticked, hollow and ticked, half full, full and crossed, hollow and barred. */
export function VerdictMark(props: { readonly verdict: Verdict }) {
  const { verdict } = props
  const full = verdict === 'holds' || verdict === 'fails'
  return (
    <svg className="claim-mark" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="6.1" fill={full ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.5" />
      {verdict === 'dependsOnSource' && <path d="M7,0.9a6.1,6.1 0 0 1 0,12.2z" fill="currentColor" />}
      {verdict === 'holds' && <path d={tick} className="claim-mark-cut" />}
      {verdict === 'holdsOnFirstRelease' && <path d={tick} className="claim-mark-line" />}
      {verdict === 'notSettled' && <path d={bar} className="claim-mark-line" />}
      {verdict === 'fails' && <path d={cross} className="claim-mark-cut" />}
    </svg>
  )
}
