import '#src/i18n/messages/en/en.ts'
import { useDeferredValue, useState } from 'react'
import { useFigure } from '#src/app/stage/useFigure.ts'
import { useFormat } from '#src/i18n/format.ts'
import { useCatalogue, usePage, useView } from '#src/page/page.ts'
import { type SeriesInfo, findSeries } from '#src/trade/catalogue.ts'
import { kindOfChart } from '#src/view/kinds.ts'

/**
 * Text for a live region about a change of the selection, once the series are loaded: `Coal added. 6 lines shown.` One
 * commodity added or removed is named; of a new selection all are.
 */
export function SelectionAnnouncement() {
  const { openedSelection } = usePage()
  const catalogue = useCatalogue()
  const announcesCount = useView(({ chart }) => kindOfChart(chart).announcesCount)
  // A live region whose text changes forces a layout of the page, which must not delay painting the lines.
  const { selected, labels, plot, pending } = useDeferredValue(useFigure().selection)
  const { t, list } = useFormat()
  const [announced, setAnnounced] = useState(() => ({
    selected: openedSelection.flatMap((id) => findSeries(catalogue, id) ?? []),
    text: '',
  }))
  if (pending.length > 0 || announced.selected === selected) return announced.text

  const without = (all: readonly SeriesInfo[], others: readonly SeriesInfo[]): SeriesInfo[] =>
    all.filter(({ id }) => !others.some((other) => other.id === id))
  const added = without(selected, announced.selected)
  const removed = without(announced.selected, selected)
  const changes = added.length + removed.length
  if (changes === 0) {
    setAnnounced({ selected, text: announced.text })
    return announced.text
  }
  const [oneAdded, oneRemoved] = changes === 1 ? [added[0], removed[0]] : []
  const what =
    selected.length === 0
      ? t('list.stop', { text: t('title.none') })
      : oneAdded !== undefined
        ? t('news.added', { name: labels.among(oneAdded, selected) })
        : oneRemoved !== undefined
          ? t('news.removed', { name: labels.among(oneRemoved, announced.selected) })
          : t('news.selected', {
              names: list(selected.map((info) => labels.among(info, selected))),
            })
  const text = announcesCount && selected.length > 0 ? t('news.shown', { what, count: plot.series.length }) : what
  setAnnounced({ selected, text })
  return text
}
