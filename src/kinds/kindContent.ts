import type { Plot } from '#src/trade/plot.ts'
import { createLabels } from '#src/view/labels.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { balancePlot } from '#src/kinds/balance/pair.ts'
import { stackNotes } from '#src/kinds/area/notes.ts'
import { balanceWords } from '#src/kinds/balance/words.ts'
import type { FigureContent, KindWords, Wording } from '#src/figure/content.ts'
import { figureContent } from '#src/figure/content.ts'

type Made = { readonly plot: Plot; readonly words: KindWords }

function ofKind(view: ViewState, selected: Plot, { catalogue, nomenclature, format }: Wording): Made {
  const labels = createLabels(catalogue, nomenclature, format)
  if (view.chart === 'balance') {
    const plot = balancePlot(selected)
    const words = balanceWords(selected, plot, labels, format)
    return { plot, words: words === null ? {} : { ...words, title: words.title ?? undefined } }
  }
  if (view.chart !== 'area') return { plot: selected, words: {} }
  const shown = selected.series.map(({ info }) => info)
  const names = new Map(shown.map((info) => [info.id, labels.among(info, shown)]))
  return { plot: selected, words: { notes: stackNotes(selected, names, format) } }
}

/** The figure of plotted series as any kind of chart; those that have words of their own are not what a page opens with. */
export function kindContent(
  view: ViewState,
  selected: Plot,
  slots: ReadonlyMap<string, number>,
  wording: Wording,
): FigureContent {
  const { plot, words } = ofKind(view, selected, wording)
  return {
    ...figureContent(view, plot, slots, wording, words),
    inLanguage: (other) => kindContent(view, selected, slots, { ...wording, format: other }),
  }
}
