import { type ReactNode, useEffect } from 'react'
import { Choices } from '#src/figures/core/Controls.tsx'
import { FigureView } from '#src/app/stage/FigureView.tsx'
import { Options } from '#src/app/stage/Options.tsx'
import { underFigure } from '#src/app/stage/Records.tsx'
import { Notices } from '#src/app/stage/Stage.tsx'
import { useFigure } from '#src/app/stage/useFigure.ts'
import { useFormat } from '#src/i18n/format.ts'
import { arrived, laterPart } from '#src/lib/arrival.ts'
import { useWholeView } from '#src/page/page.ts'
import { Card } from '#src/parts/Card.tsx'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { Sheet, SheetBar } from '#src/parts/Sheet.tsx'
import { BackLink } from '#src/parts/ViewLink.tsx'
import type { Analysis } from '#src/view/analyses.ts'

const CheckBar = laterPart(async () => (await import('#src/claims/CheckBar.tsx')).CheckBar)

/** A closer look on the stage, with its choices in the place of the commodities. */
export function CloserLook({ id }: { readonly id: Analysis }) {
  const view = useWholeView()
  const shown = useFigure()
  const { t } = useFormat()
  useEffect(() => arrived('figure', 'claims'), [])
  return (
    <>
      <LookSide id={id}>
        <SectionBoundary what="options">
          <Choices view={view} shown={shown} isYear={false} />
        </SectionBoundary>
      </LookSide>
      <div className="@container min-w-0" data-part="stage-main">
        <Options />
        <Notices />
        <SectionBoundary what="figure">
          <Card>
            {view.check !== null && (
              <SectionBoundary what="claim">
                <CheckBar view={view} />
              </SectionBoundary>
            )}
            <FigureView view={view} place="stage" under={underFigure} />
          </Card>
        </SectionBoundary>
      </div>
      <SheetBar openers={[{ id: 'choices', name: t('analysis.choices') }]} />
    </>
  )
}

/** The name of a closer look, its choices, which a small screen has in a sheet, and the link back. */
function LookSide(props: { readonly id: Analysis; readonly children: ReactNode }) {
  const { id, children } = props
  const { t } = useFormat()
  // A line on a small screen, as own.css reserves it, so that the figure stays where its own page drew it.
  // Chromium finds a reader's place after a reload by the first element in sight: this one would be it if it were stretched
  // to the height of the figure, and the served page has another in its place.
  return (
    <div
      className="relative isolate z-raised self-start stacked:flex stacked:min-h-row stacked:flex-wrap stacked:items-baseline stacked:gap-x-xl print:hidden"
      data-part="stage-side"
    >
      <BackLink className="mb-lg inline-block py-xs text-plain phone:-mx-gutter phone:px-gutter phone:no-underline stacked:mb-0 coarse:-mt-lg coarse:-mb-xs coarse:py-lg">
        <span aria-hidden="true">{'← '}</span>
        <span className="phone:sr-only">{t('explore.back')}</span>
      </BackLink>
      <h2 ref={takeFocus} className="text-title" tabIndex={-1}>
        {t(`analysis.${id}`)}
      </h2>
      <Sheet id="choices" title={t(`analysis.${id}`)}>
        <p className="mt-md text-plain text-muted">{t(`analysis.${id}.about`)}</p>
        <div className="mt-xl grid content-start justify-items-start gap-lg text-plain">{children}</div>
      </Sheet>
    </div>
  )
}

/** The name takes the focus where the closer look was opened here, but not where the page opens with it. */
function takeFocus(name: HTMLElement | null): void {
  if (document.activeElement?.id === 'explore') name?.focus({ preventScroll: true })
}
