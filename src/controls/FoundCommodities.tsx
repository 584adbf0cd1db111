import { type ReactNode, useMemo } from 'react'
import type { FlowOrWorld } from '#src/trade/flow.ts'
import type { Nomenclature } from '#src/trade/heading.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { useCatalogue } from '#src/page/page.ts'
import { useWholeView } from '#src/page/useView.ts'
import { type Understood, understand } from '#src/ask/understand.ts'
import { attempt } from '#src/lib/attempt.ts'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import type { Labels } from '#src/view/texts/labels.ts'
import { Received } from '#src/controls/Received.tsx'
import { RequestFailure } from '#src/controls/RequestFailure.tsx'
import { Asked, NotAsked } from '#src/controls/Asked.tsx'
import { type GroupsProps, CommodityGroups } from '#src/controls/CommodityGroup.tsx'
import { byFind, pickerFinds } from '#src/controls/pickerFinds.ts'
import { foundLooks } from '#src/controls/searchLooks.ts'

/** The found commodities and the understood phrase, which comes after them if it is a single word. */
export function FoundCommodities(
  props: GroupsProps & {
    /** Undefined while it is loading; until then all commodities are shown. */
    readonly nomenclature: Nomenclature | undefined
    readonly failure: Error | null
    readonly onRetry: () => void
    readonly all: ReactNode
    readonly query: string
    readonly others: string
    readonly labels: Labels
    readonly closerLooks: (query: string, goods: readonly string[]) => ReactNode
    readonly onTaken: () => void
  },
) {
  const { nomenclature, failure, onRetry, query, others, labels, all, closerLooks, onTaken, ...groups } = props
  const catalogue = useCatalogue()
  const view = useWholeView()
  const format = useFormat()
  const { t } = format
  const found = useMemo(() => {
    if (nomenclature === undefined) return null
    const rowsOf = (flow: FlowOrWorld, listed = others.split(',')) =>
      pickerFinds(catalogue, nomenclature, flow, query, listed, labels, format)
    const prices = nomenclature.worldPrices.map(({ id }) => id)
    return { M: rowsOf('M'), X: rowsOf('X'), W: rowsOf('W', prices) }
  }, [catalogue, nomenclature, query, others, labels, format])
  const asked = useMemo(() => {
    if (nomenclature === undefined) return null
    const context = { catalogue, nomenclature }
    return { context, understood: attempt(() => understand(query, view, context)) }
  }, [catalogue, nomenclature, query, view])
  const looks = (
    <>
      {format.language !== 'en' && <p className="picker-language">{t('picker.search.english')}</p>}
      {closerLooks(query, asked?.understood?.goods ?? [])}
    </>
  )
  if (failure !== null)
    return (
      <>
        <RequestFailure error={failure} className="state-failed" onRetry={onRetry} />
        {looks}
        {all}
      </>
    )
  if (found === null || asked === null)
    return (
      <>
        {looks}
        <p role="status">{t('picker.loadingFinds')}</p>
        <Received />
        {all}
      </>
    )
  const hasFinds = Object.values(found).some(({ rows }) => rows.length > 0)
  const isNone = !hasFinds && foundLooks(query, format).length === 0
  const { context, understood } = asked
  const isFirst = !hasFinds || !understood?.isOneWord
  const phraseOf = (meant: Understood) => {
    const { withheld, said, unknown, isAsked, isOneGood } = meant
    if (withheld === null && hasFinds && isOneGood) return false
    const isSame = isAsked && said.length === 0 && unknown.length === 0
    if (withheld !== null || isSame) return <NotAsked why={withheld ?? 'same'} unknown={unknown} />
    return said.length > 0 && <Asked context={context} understood={meant} isFirst={isFirst} onTaken={onTaken} />
  }
  const meant = understood && phraseOf(understood)
  const phrase = meant !== false && (
    <SectionBoundary what="asked" of={query}>
      {meant ?? (() => phraseOf(understand(query, view, context)))}
    </SectionBoundary>
  )
  return (
    <>
      {isFirst && phrase}
      {looks}
      {hasFinds && <CommodityGroups {...groups} found={found} order={byFind(found)} />}
      {isNone && phrase === false && <p role="status">{t('picker.search.none', { query })}</p>}
      {!isFirst && phrase}
    </>
  )
}
