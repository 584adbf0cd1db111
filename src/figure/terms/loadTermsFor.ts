import { termCode } from '#src/figure/terms/WithTerms.tsx'
import { loadCode } from '#src/lib/loadCode.ts'

const load = () =>
  void loadCode(async () => (await import('#src/figure/terms/explainTerms.tsx')).explainTerms).then(termCode.set)

/** Terms explain themselves once the reader has come to a figure, by pointer, finger or key: until then no page asks for that code. */
export function loadTermsFor(notes: Element | null): void {
  const figure = notes?.closest('figure')
  figure?.addEventListener('pointerover', load, { once: true })
  figure?.addEventListener('focusin', load, { once: true })
}
