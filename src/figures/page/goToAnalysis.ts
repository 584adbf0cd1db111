import type { Analysis } from '#src/view/analyses.ts'

/** The reader goes there, the keyboard too. */
export function goToAnalysis(id: Analysis): void {
  const section = document.getElementById(id)
  section?.scrollIntoView({ block: 'start' })
  section?.focus({ preventScroll: true })
}
