import { useQueryClient } from '@tanstack/react-query'
import type { SeriesInfo, TradeSeries } from '#src/trade/catalogue.ts'
import { type Labels, createLabels } from '#src/view/texts/labels.ts'
import { CommodityRow } from '#src/controls/CommodityRow.tsx'
import { begins, queryOf } from '#src/controls/searchRank.ts'
import { TextField } from '#src/app/TextField.tsx'
import { joinFiles, setUserData, withoutUserSeries } from '#src/app/files/userData.ts'
import type { ReaderNames } from '#src/imports/joinCatalogue.ts'
import '#src/i18n/messages/en/en.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { type UserData, usePage, useUserData } from '#src/page/page.ts'
import { useColours, useView } from '#src/page/useView.ts'

/** The most rows that are listed: drawn series come first, and the search finds the others. */
const maxListed = 20

/** Limits in characters: a label must have room for a name, a source line for several sources. */
const nameLimits = { series: 50, source: 120 } as const

function withText(texts: ReadonlyMap<string, string>, key: string, text: string): ReadonlyMap<string, string> {
  const others = [...texts].filter(([one]) => one !== key)
  return new Map(text === '' ? others : [...others, [key, text]])
}

function UserFileNames(props: {
  readonly userData: UserData
  readonly drawn: readonly SeriesInfo[]
  readonly labels: Labels
  readonly onNames: (names: ReaderNames) => void
}) {
  const { drawn, labels, onNames } = props
  const { files, names, catalogue } = props.userData
  const { t } = useFormat()
  return (
    <details className="own-names">
      <summary>{t('own.names')}</summary>
      {drawn.map((info) => {
        const key = catalogue.userSeries?.get(info.id)?.key ?? info.id
        const ours = labels.given(info)
        return (
          <TextField
            key={key}
            label={t('own.nameOf', { name: ours })}
            text={names.series.get(key) ?? ''}
            limit={nameLimits.series}
            ours={ours}
            reset={t('own.nameReset')}
            onText={(text) => onNames({ ...names, series: withText(names.series, key, text) })}
          />
        )
      })}
      {files.map(({ name }) => (
        <TextField
          key={name}
          label={t('own.sourceOf', { name })}
          text={names.sources.get(name) ?? ''}
          limit={nameLimits.source}
          ours={t('book.file.named', { name })}
          reset={t('own.nameReset')}
          onText={(text) => onNames({ ...names, sources: withText(names.sources, name, text) })}
        />
      ))}
      <p>{t('own.namesKept')}</p>
    </details>
  )
}

export function UserFileGroup(props: { readonly query: string }) {
  const page = usePage()
  const userData = useUserData()
  const colourIndices = useColours()
  const needsWeight = useView(({ measure }) => measure !== 'value')
  const format = useFormat()
  const { t, number } = format
  const client = useQueryClient()
  if (userData === null) return null
  const labels = createLabels(userData.catalogue, undefined, format)
  const parts = queryOf(props.query)
  const infos = [...(userData.catalogue.userSeries?.values() ?? [])].map(({ info }) => info)
  const bothFlows = new Set(infos.map(({ flow }) => flow)).size > 1
  const nameOf = (info: TradeSeries): string => {
    const name = labels.listed(info)
    const flow = t(`flow.${info.flow}.short`)
    return bothFlows ? t('series.withFlow', { name, flow }) : name
  }
  const isDrawn = ({ id }: SeriesInfo): boolean => colourIndices.has(id)
  const found = [...infos.filter(isDrawn), ...infos.filter((info) => !isDrawn(info))]
    .map((info) => ({ info, name: nameOf(info) }))
    .filter(({ info, name }) => parts.every((part) => info.cmdCode.startsWith(part) || begins(queryOf(name), part)))
  const rows = found.slice(0, maxListed)
  const remove = (name: string): void => {
    const files = userData.files.filter((file) => file.name !== name)
    setUserData(page, joinFiles(page, client, files).userData, withoutUserSeries)
    document.querySelector<HTMLElement>('.picker-search')?.focus()
  }
  return (
    <fieldset className="commodities own-group">
      <legend>{t('own.group')}</legend>
      <ul className="own-files">
        {userData.files.map(({ name, rows: all, taken }) => (
          <li key={name}>
            <span>
              {name} <small>{t('own.taken', { taken: number(taken, 0), rows: number(all, 0) })}</small>
            </span>
            <button
              type="button"
              className="link"
              aria-label={t('own.removeNamed', { name })}
              onClick={() => remove(name)}
            >
              {t('own.remove')}
            </button>
          </li>
        ))}
      </ul>
      <UserFileNames
        userData={userData}
        drawn={infos.filter(isDrawn)}
        labels={labels}
        onNames={(names) => setUserData(page, joinFiles(page, client, userData.files, names).userData, (view) => view)}
      />
      <ul>
        {rows.map(({ info, name }) => (
          <CommodityRow
            key={info.id}
            info={info}
            name={name}
            detail={
              needsWeight && info.weight === null
                ? t('picker.noWeight')
                : info.frequency === 'annual'
                  ? t('picker.yearly')
                  : ''
            }
          />
        ))}
      </ul>
      {found.length > rows.length && (
        <p className="commodities-more">{t('picker.search.more', { count: found.length - rows.length })}</p>
      )}
    </fieldset>
  )
}
