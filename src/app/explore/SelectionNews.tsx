import { useDeferredValue, useState } from 'react'
import type { SeriesInfo } from '#src/trade/catalogue.ts'
import type { Labels } from '#src/view/labels.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { newsMessages } from '#src/i18n/messages/en/news.ts'

type News = {
  /** What was selected when the page opened. */
  readonly before: readonly SeriesInfo[]
  readonly selected: readonly SeriesInfo[]
  readonly labels: Labels
  /** Lines that are drawn; null where the chart has none. */
  readonly shown: number | null
  readonly isWaiting: boolean
}

/**
 * What a change of the selection did, in words, once its figures are here: `Coal added. 6 lines shown.` One commodity more
 * or less is named; of a new selection all are. Said in a drawing of its own: nobody hears it before the lines are seen,
 * and a line of words is laid out with the whole page.
 */
export function SelectionNews(props: News) {
  const { before, selected, labels, shown, isWaiting } = useDeferredValue(props)
  const { t, list } = useFormat()
  const [told, setTold] = useState({ selected: before, text: '' })
  if (isWaiting || told.selected === selected) return told.text

  const name = (info: SeriesInfo, among: readonly SeriesInfo[]): string => labels.among(info, among)
  const without = (all: readonly SeriesInfo[], others: readonly SeriesInfo[]): SeriesInfo[] =>
    all.filter(({ id }) => !others.some((other) => other.id === id))
  const added = without(selected, told.selected)
  const removed = without(told.selected, selected)
  const changes = added.length + removed.length
  if (changes === 0) {
    setTold({ selected, text: told.text })
    return told.text
  }
  const one = changes === 1
  const what =
    selected.length === 0
      ? t(newsMessages, 'news.none')
      : one && added[0] !== undefined
        ? t(newsMessages, 'news.added', { name: name(added[0], selected) })
        : one && removed[0] !== undefined
          ? t(newsMessages, 'news.removed', { name: name(removed[0], told.selected) })
          : t(newsMessages, 'news.selected', { names: list(selected.map((info) => name(info, selected))) })
  const text = shown === null || selected.length === 0 ? what : t(newsMessages, 'news.shown', { what, count: shown })
  setTold({ selected, text })
  return text
}
