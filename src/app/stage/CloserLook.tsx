import { type ReactNode, useEffect, useRef } from 'react'
import { Choices } from '#src/app/stage/Choices.tsx'
import { FigureView } from '#src/app/stage/FigureView.tsx'
import { LooksMenu, MoneyOption } from '#src/app/stage/Options.tsx'
import { Notices, Sheet } from '#src/app/stage/Stage.tsx'
import { useFigure } from '#src/app/stage/useFigure.ts'
import { useFormat } from '#src/i18n/format.ts'
import { arrived } from '#src/lib/arrival.ts'
import { useWholeView } from '#src/page/page.ts'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { ViewLink, useBackToChart } from '#src/parts/ViewLink.tsx'
import { writeView } from '#src/view/address/address.ts'
import { type Analysis, rowOfAnalysis } from '#src/view/analyses.ts'
import { withoutAnalysis } from '#src/view/change.ts'

/** A closer look on the stage, with its choices in the place of the commodities. */
export function CloserLook({ id }: { readonly id: Analysis }) {
  const view = useWholeView()
  const shown = useFigure()
  useEffect(() => arrived('figure', 'claim-bar'), [])
  return (
    <>
      <LookSide id={id}>
        <SectionBoundary what="options">
          <Choices view={view} shown={shown} isYear={false} />
        </SectionBoundary>
      </LookSide>
      <div className="stage-main">
        <div className="options">
          {rowOfAnalysis(id).isWithoutMoney !== true && <MoneyOption />}
          <LooksMenu />
        </div>
        <Notices />
        <SectionBoundary what="figure">
          <div className="card look">
            <FigureView view={view} place="stage" />
          </div>
        </SectionBoundary>
      </div>
    </>
  )
}

/** The name of a closer look, its choices, which a small screen has in a sheet, and the link back. */
function LookSide(props: { readonly id: Analysis; readonly children: ReactNode }) {
  const { id, children } = props
  const { t } = useFormat()
  const search = `?${writeView(withoutAnalysis(useWholeView()), 'short')}`
  const goBack = useBackToChart()
  const heading = useRef<HTMLHeadingElement>(null)
  // The name takes the focus where the closer look was opened here, but not where the page opens with it.
  useEffect(() => {
    if (document.activeElement?.id === 'explore') heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <>
      <div className="stage-side look-side">
        <ViewLink className="look-back" search={search} onOpen={goBack}>
          {t('explore.back')}
        </ViewLink>
        <h2 ref={heading} tabIndex={-1}>
          {t(`analysis.${id}`)}
        </h2>
        <Sheet id="choices" className="sheet-commodities" title={t(`analysis.${id}`)}>
          <p className="look-about">{t(`analysis.${id}.about`)}</p>
          <div className="mt-xl grid content-start justify-items-start gap-lg text-plain">{children}</div>
        </Sheet>
      </div>
      <div className="sheet-bar">
        <button type="button" popoverTarget="choices">
          {t('analysis.choices')}
        </button>
      </div>
    </>
  )
}
