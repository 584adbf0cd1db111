import { useEffect } from 'react'
import { longTitleOf } from '#src/figure/texts.ts'
import { appMessages } from '#src/i18n/messages/en/app.ts'
import { ownPage } from '#src/lib/site.ts'
import { usePage } from '#src/page/page.ts'
import { shownFigure } from '#src/page/shownFigure.ts'
import { isOwnView } from '#src/view/address/writeView.ts'

/** Keeps the tab called after the figure that is shown, and the site: bookmarks and steps of Back and Forward are told apart. */
export function useTabTitle(): void {
  const { view } = usePage()
  useEffect(() => {
    const write = (): void => {
      const figure = shownFigure.get()
      if (figure === null || figure.view.view !== view.get().view.view) return
      const { format, series } = figure
      // The browser remembers titles: what a reader's own file calls its figures stays on the page.
      const isOfFile = series?.some(({ info }) => info.book === 'file') ?? false
      const names = [isOfFile ? '' : longTitleOf(figure), format.t(appMessages, 'app.title')]
      // A page of its own keeps the title that it was served with.
      const own = format.language === 'en' && isOwnView(ownPage, view.get().view) ? ownPage : null
      document.title = own?.title ?? names.filter(Boolean).join(' – ')
    }
    // After the frame that shows the figure, and after its address is written (viewStore): before, the title would be that
    // of the step which is left.
    const writeLater = (): unknown => requestAnimationFrame(() => setTimeout(write, 0))
    writeLater()
    return shownFigure.subscribe(writeLater)
  }, [view])
}
