import { type ReactNode, useId, useMemo } from 'react'
import { headingsQuery, useAnswer } from '#src/api/queries.ts'
import type { AskContext } from '#src/ask/vocabulary.ts'
import { asksForFigure, remarksOf, say } from '#src/ask/say.ts'
import { type Sentence, understandSentence } from '#src/ask/sentence.ts'
import type { Withheld } from '#src/ask/understand.ts'
import * as picker from '#src/app/picker/CommodityGroup.tsx'
import { LookLinks } from '#src/app/stage/LookLink.tsx'
import { useFigureOf } from '#src/app/stage/useFigure.ts'
import { RequestFailure } from '#src/controls/RequestState.tsx'
import { Spoken } from '#src/controls/Spoken.tsx'
import { findableOf, foundLooks, phraseOf, queryOf, rankOf } from '#src/app/picker/search.ts'
import { findingOf } from '#src/figures/figureOf.ts'
import { type Format, useFormat } from '#src/i18n/format.ts'
import { laterPart } from '#src/lib/arrival.ts'
import { attempt } from '#src/lib/attempt.ts'
import { useWindowEvent } from '#src/lib/element.ts'
import { memoizeByObject } from '#src/lib/memoize.ts'
import { useCatalogue, useSetView, useWholeView } from '#src/page/page.ts'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { closeSheet } from '#src/parts/Sheet.tsx'
import * as trade from '#src/trade/catalogue.ts'
import { type Labels, headingLabel } from '#src/view/texts/labels.ts'
import type { ViewState } from '#src/view/viewState.ts'

const box = 'mt-lg mb-xs rounded border border-rule bg-panel px-lg py-md'
/** Such a paragraph may repeat the words of the search, which may be long. */
const notice = 'my-sm text-plain wrap-anywhere text-muted'

const AskedCheck = laterPart(async () => (await import('#src/claims/AskedCheck.tsx')).AskedCheck)

/** The found commodities and the understood phrase, which comes after them if it is a single word. */
export function FoundCommodities(props: {
  /** All commodities, which are shown while the headings are loading. */
  readonly all: ReactNode
  readonly query: string
  readonly others: readonly string[]
  readonly labels: Labels
  readonly onTaken: () => void
}) {
  const { query, others, labels, all, onTaken } = props
  const { data: nomenclature, error, retry } = useAnswer(headingsQuery)
  const catalogue = useCatalogue()
  const view = useWholeView()
  const format = useFormat()
  const { t } = format
  const found = useMemo(
    () => (nomenclature === undefined ? null : pickerFinds(nomenclature, query, others, labels)),
    [nomenclature, query, others, labels],
  )
  const context = nomenclature && { catalogue, nomenclature }
  const understood = context && attempt(() => understandSentence(query, view, context))
  const looks = (
    <>
      {format.language !== 'en' && <p className={notice}>{t('search.english')}</p>}
      <FoundLooks query={query} goods={understood?.goods ?? []} />
    </>
  )
  if (found === null || context === undefined)
    return (
      <>
        {error !== null && <RequestFailure error={error} onRetry={retry} />}
        {looks}
        {error === null && (
          <p role="status" className={notice}>
            {t('picker.loadingFinds')}
          </p>
        )}
        {all}
      </>
    )
  const hasFinds = found.length > 0
  const isNone = !hasFinds && foundLooks(query, format).length === 0
  const isFirst = !hasFinds || !understood?.isOneWord
  const partOf = (meant: Sentence) => {
    const { withheld, said, unknown, isAsked, isOneGood } = meant
    if (withheld === null && hasFinds && isOneGood) return false
    const isSame = isAsked && said.length === 0 && unknown.length === 0
    if (withheld !== null || isSame) return <NotAsked why={withheld ?? 'same'} unknown={unknown} />
    return said.length > 0 && <Asked {...{ context, isFirst, onTaken }} understood={meant} />
  }
  const meant = understood && partOf(understood)
  const phrase = meant !== false && (
    <SectionBoundary what="asked" of={query}>
      {meant ?? (() => partOf(understandSentence(query, view, context)))}
    </SectionBoundary>
  )
  return (
    <>
      {isFirst && phrase}
      {looks}
      {hasFinds ? (
        <picker.CommodityGroups groups={found} />
      ) : (
        understood?.withheld && <Named goods={understood.goods} labels={labels} />
      )}
      {isNone && phrase === false && (
        <p role="status" className={notice}>
          {t('search.none', { query })}
        </p>
      )}
      {!isFirst && phrase}
    </>
  )
}

function FoundLooks(props: { readonly query: string; readonly goods: readonly string[] }) {
  const { query, goods } = props
  const format = useFormat()
  const titleId = useId()
  const found = foundLooks(query, format)
  if (found.length === 0) return null
  return (
    <div className="mt-lg">
      <h3 id={titleId} className="border-b border-rule pb-xs font-sans text-small leading-text text-muted">
        {format.t('explore.looks')}
      </h3>
      <ul className="pt-xs" aria-labelledby={titleId}>
        <LookLinks
          ids={found}
          goods={goods.length > 0 ? goods : undefined}
          className="inline-flex min-h-row items-center coarse:min-h-target"
          onOpen={closeSheet}
        />
      </ul>
    </div>
  )
}

/** The sentence in place of a view that is not held, or that is the one shown. */
function NotAsked({ why, unknown }: { readonly why: Withheld | 'same'; readonly unknown: readonly string[] }) {
  const { t, list } = useFormat()
  return (
    <p role="status" className={`${box} text-plain wrap-anywhere text-muted`}>
      {t(`ask.withheld.${why}`, { words: list(unknown) })}
    </p>
  )
}

/** A question that these figures cannot answer still leads to the goods that it names. */
function Named({ goods, labels }: { readonly goods: readonly string[]; readonly labels: Labels }) {
  const groups = picker.pickerGroups(picker.otherIds(labels.catalogue, goods), labels).flatMap(({ rows, ...group }) => {
    const named = rows.filter(({ info }) => goods.includes(info.id))
    return named.length === 0 ? [] : [{ ...group, rows: named }]
  })
  return <picker.CommodityGroups groups={groups} />
}

/** Shows how a phrase is understood; the button takes it, and so does Enter in the search where this stands first. */
function Asked(props: {
  readonly understood: Sentence
  readonly context: AskContext
  readonly isFirst: boolean
  readonly onTaken: () => void
}) {
  const { understood, context, isFirst, onTaken } = props
  const { view, others, said, isDirected } = understood
  const format = useFormat()
  const { t } = format
  const set = useSetView()

  const take = (taken: ViewState): void => {
    closeSheet()
    set(() => taken)
    onTaken()
    // A closer look replaces the picker, and takes the focus from the stage (CloserLook.tsx).
    if (taken.analysis !== null) document.getElementById('explore')?.focus({ preventScroll: true })
  }

  useWindowEvent('keydown', (event) => {
    // Enter also ends the composition of a Chinese word.
    const isTaken = isFirst && event.key === 'Enter' && !event.isComposing
    if (!isTaken || !(event.target instanceof Element) || !event.target.matches('[type=search]')) return
    // The closed sheet gives the focus back to its button, which the same key would press.
    event.preventDefault()
    take(view)
  })

  const parts = say(view, said, isDirected, context, format)
  const remarks = remarksOf(understood, format)
  const words = parts.length === 0 ? [] : [t('list.fact', { name: t('ask.understood'), text: format.list(parts) })]

  return (
    <div className={box} data-part="asked">
      <Spoken text={format.sentences([...words, ...remarks])} />
      <div>
        <ul className="flex flex-wrap gap-xs" aria-label={t('ask.understood')}>
          {parts.map((part) => (
            <li key={part} className="rounded border border-muted px-md py-xs text-small wrap-anywhere">
              {part}
            </li>
          ))}
        </ul>
        {view.check === null ? (
          asksForFigure(understood) && <Answer view={view} />
        ) : (
          <AskedCheck asked={view} onOpen={null} />
        )}
        {others.map((other) => (
          <AskedCheck
            key={`${other.of ?? other.series.join()} ${other.measure} ${other.money} ${other.check}`}
            asked={other}
            onOpen={() => take(other)}
          />
        ))}
        {remarks.map((text) => (
          <p key={text} className="mt-md text-plain wrap-anywhere text-muted">
            {text}
          </p>
        ))}
      </div>
      <button className="mt-md px-md py-xs text-plain" onClick={() => take(view)}>
        {t('ask.take')}
        {isFirst && (
          <kbd className="ml-xs font-sans text-fine text-muted touch:hidden" aria-hidden="true">
            {'Enter'}
          </kbd>
        )}
      </button>
    </div>
  )
}

/** The title of the figure that a phrase means; nothing where that title finds nothing. */
function Answer({ view }: { readonly view: ViewState }) {
  const { isWaiting, content } = useFigureOf(view, null)
  const title = isWaiting || content === null ? '' : findingOf(content)
  return (
    <>
      <Spoken text={title} />
      {title !== '' && <p className="mt-md text-plain wrap-anywhere">{title}</p>}
    </>
  )
}

const maxFinds = 12

export const moreText = (count: number, { t }: Format): string => (count > 0 ? t('picker.search.more', { count }) : '')

/** Synonyms in every language, because readers of one often type in another, and the headings in the order of codes. */
const searchable = memoizeByObject((nomenclature: trade.Nomenclature) => {
  const synonyms = new Map(
    nomenclature.synonyms.map(({ cmdCode, words }) => [cmdCode, Object.values(words).flat().map(phraseOf)]),
  )
  const byCode = new Map(
    nomenclature.headings
      .toSorted((a, b) => (a.cmdCode < b.cmdCode ? -1 : 1))
      .map((heading) => {
        const { cmdCode, label } = heading
        const names = [...Object.values(heading.names ?? {}).map(phraseOf), ...(synonyms.get(cmdCode) ?? [])]
        return [cmdCode, { heading, ...findableOf(cmdCode, names, phraseOf(label)) }]
      }),
  )
  return { synonyms, byCode }
})

type Find = Pick<trade.SeriesInfo, 'lastYear'> & { readonly info: trade.SeriesInfo; readonly rank: number }

const valueOf = ({ lastYear }: Find): number => lastYear?.valueUsd ?? 0

/**
 * The rows of each flow that a query finds: the best first, and of equally good rows the largest in value; so are the
 * flows in order.
 */
export function pickerFinds(
  nomenclature: trade.Nomenclature,
  query: string,
  others: readonly string[],
  labels: Labels,
): picker.PickerGroup[] {
  const { catalogue, format } = labels
  const parts = queryOf(query)
  const listed = [...new Set([...others, ...nomenclature.worldPrices.map(({ id }) => id)])]
  if (parts.length === 0) return picker.pickerGroups(listed, labels)
  const { synonyms, byCode } = searchable(nomenclature)
  const byName = new Map(
    picker
      .fixedRows([...listed, ...picker.namedIds(catalogue, false)], labels)
      .flatMap(({ info, name }): [string, Find][] => {
        const phrase = phraseOf(name)
        const names = [phrase, ...(synonyms.get(info.cmdCode) ?? [])]
        const rank = rankOf(parts, findableOf(info.cmdCode, names, phrase))
        return rank === null ? [] : [[info.id, { info, lastYear: info.lastYear, rank }]]
      }),
  )
  const headings = [...byCode.values()].flatMap((findable): Find[] => {
    const rank = rankOf(parts, findable)
    if (rank === null) return []
    const { cmdCode, flows, lastYear } = findable.heading
    return flows.flatMap((flow) => {
      const info = trade.findSeries(catalogue, trade.commodityId({ flow, cmdCode }))
      if (info === null) return []
      const last = info.lastYear ?? lastYear[flow] ?? null
      return [{ info, lastYear: last, rank: Math.min(rank, byName.get(info.id)?.rank ?? rank) }]
    })
  })
  const ids = new Set(headings.map(({ info }) => info.id))
  const named = [...byName.values()].filter(({ info }) => !ids.has(info.id))
  // The picker's own goods come before headings: `LNG` means LNG, not the larger heading that it is a part of.
  const finds = [named, headings]
    .flatMap((part) => part.toSorted((a, b) => valueOf(b) - valueOf(a)))
    .toSorted((a, b) => a.rank - b.rank)

  function rowOf({ info, lastYear }: Find): picker.PickerRow {
    const heading = byCode.get(info.cmdCode)?.heading
    const name =
      heading === undefined ? labels.listed(info) : `${heading.cmdCode} ${headingLabel(heading, format.language)}`
    return { info, name, lastYear }
  }
  return trade.flowsAndWorld
    .flatMap((flow) => {
      const ofFlow = finds.filter(({ info }) => info.flow === flow)
      return ofFlow[0] === undefined ? [] : [{ flow, ofFlow, best: ofFlow[0] }]
    })
    .toSorted(({ best: a }, { best: b }) => a.rank - b.rank || valueOf(b) - valueOf(a))
    .map(({ flow, ofFlow }) => ({
      flow,
      rows: picker.withBooks(ofFlow.slice(0, maxFinds).map(rowOf), listed, labels),
      more: moreText(ofFlow.length - maxFinds, format),
    }))
}
