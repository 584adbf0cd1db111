import { isConcerned } from '#src/view/drawn.ts'

type MarkElement = HTMLElement | SVGElement

/** Elements to point at: rows of the picker, names at lines or in a legend, events in the chart or in the list. */
const pointable = '[data-of], [data-label], [data-event]'
const marks = '.chart-room :is([data-series], [data-value])'
const names = '.chart-room [data-label], [data-part=legend] [data-label]'

const words = (text = ''): readonly string[] => text.split(' ').filter((word) => word !== '')
const seriesOf = ({ dataset }: MarkElement): string => dataset['series'] ?? dataset['label'] ?? dataset['value'] ?? ''
/** Whether a drawn id is that of the series or of one of its lines: seasons have a line for each year. */
const isOf = (series: string, drawn: string): boolean => drawn === series || drawn.startsWith(`${series}-`)
const commodityOf = (series: string): string => /^\w-[^.-]+/.exec(series)?.[0] ?? ''

/**
 * Dims everything else that is drawn while a reader points at one thing, by attributes that React does not know.
 * @returns a function that ends it
 */
export function dimOthers(section: HTMLElement): () => void {
  let pointed: MarkElement | null = null
  const all = (selector: string): readonly MarkElement[] => Array.from(section.querySelectorAll<MarkElement>(selector))

  /** Dims all elements but those that stay, and none where no element would stay. */
  function dim(
    drawn: readonly MarkElement[],
    stays: (element: MarkElement) => boolean,
    also: readonly MarkElement[] = [],
  ): void {
    if (!drawn.some(stays)) return
    for (const element of [...drawn, ...also]) element.toggleAttribute('data-dimmed', !stays(element))
  }

  function dimAround({ dataset }: MarkElement): void {
    const series = dataset['of'] ?? dataset['label']
    if (series !== undefined) dim(all(marks), (element) => isOf(series, seriesOf(element)), all(names))
    const ids = words(dataset['event'])
    if (ids.length === 0) return
    dim(all('.chart-room [data-event]'), (element) => words(element.dataset['event']).some((id) => ids.includes(id)))
    const concerns = ids.flatMap((id) =>
      all(`[data-event="${id}"][data-concerns]`).flatMap((item) => words(item.dataset['concerns'])),
    )
    dim(all(marks), (element) => isConcerned(commodityOf(seriesOf(element)), { concerns }), all(names))
  }

  function point(target: EventTarget | null): void {
    const next = target instanceof Element ? target.closest<MarkElement>(pointable) : null
    if (next === pointed) return
    pointed = next
    for (const element of all('[data-dimmed]')) element.removeAttribute('data-dimmed')
    if (next !== null) dimAround(next)
  }

  const ended = new AbortController()
  const { signal } = ended
  // A touch makes a choice and does not go on pointing, so it dims nothing.
  section.addEventListener('pointerover', (event) => event.pointerType !== 'touch' && point(event.target), { signal })
  section.addEventListener(
    'focusin',
    ({ target }) => target instanceof Element && target.matches(':focus-visible') && point(target),
    { signal },
  )
  // A click may change the drawing, so nothing is dimmed until the reader points anew.
  for (const end of ['pointerleave', 'focusout', 'click']) section.addEventListener(end, () => point(null), { signal })
  if (matchMedia('(hover: hover)').matches)
    point(all(pointable).findLast((element) => element.matches(':hover, :has(:focus-visible)')) ?? null)
  return () => {
    ended.abort()
    point(null)
  }
}
