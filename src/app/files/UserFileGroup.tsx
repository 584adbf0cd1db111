import { useQueryClient } from '@tanstack/react-query'
import type { SeriesInfo } from '#src/trade/catalogue.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import { CommodityRow } from '#src/controls/CommodityRow.tsx'
import { begins, tokensOf } from '#src/controls/searchRank.ts'
import { UserFileNames } from '#src/app/files/UserFileNames.tsx'
import { userDataOf, withoutUserSeries } from '#src/app/files/userData.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { usePage } from '#src/page/page.ts'
import { useUserData } from '#src/page/useCatalogue.ts'
import { useSetUserData } from '#src/page/useSetUserData.ts'
import { useColours } from '#src/page/useColours.ts'
import { useView } from '#src/page/useView.ts'
import { fileMessages } from '#src/i18n/messages/en/files.ts'
import { pickerMessages } from '#src/i18n/messages/en/picker.ts'
import { seriesMessages } from '#src/i18n/messages/en/series.ts'

/** As many rows are listed; those that are drawn come first, and the search finds the others. */
const mostListed = 20

/** The series of a reader's own files among the commodities, and the way to take the files out again. */
export function UserFileGroup(props: { readonly query: string }) {
  const { query } = props
  const { served } = usePage()
  const userData = useUserData()
  const onUserData = useSetUserData()
  const colourIndices = useColours()
  const needsWeight = useView(({ measure }) => measure !== 'value')
  const format = useFormat()
  const { t, number } = format
  const client = useQueryClient()
  if (userData === null) return null
  const labels = createLabels(userData.catalogue, undefined, format)
  const parts = tokensOf(query)
  const infos = [...(userData.catalogue.userSeries?.values() ?? [])].map(({ info }) => info)
  const both = new Set(infos.map(({ flow }) => flow)).size > 1
  const nameOf = (info: SeriesInfo): string =>
    both
      ? t(seriesMessages, 'series.withFlow', {
          name: labels.listed(info),
          flow: t(seriesMessages, `flow.${info.flow}.short`),
        })
      : labels.listed(info)
  const named = infos.map((info) => ({ info, name: nameOf(info) }))
  const found = named.filter(({ info, name }) =>
    parts.every((part) => info.cmdCode.startsWith(part) || begins(tokensOf(name), part)),
  )
  const rows = [
    ...found.filter(({ info }) => colourIndices.has(info.id)),
    ...found.filter(({ info }) => !colourIndices.has(info.id)),
  ].slice(0, mostListed)
  const remove = (name: string): void => {
    const files = userData.files.filter((file) => file.name !== name)
    onUserData(userDataOf(served, files, userData, client).userData, withoutUserSeries)
    document.querySelector<HTMLElement>('.picker-search')?.focus()
  }
  return (
    <fieldset className="commodities own-group">
      <legend>{t(fileMessages, 'own.group')}</legend>
      <ul className="own-files">
        {userData.files.map(({ name, rows: all, taken }) => (
          <li key={name}>
            <span>
              {name} <small>{t(fileMessages, 'own.taken', { taken: number(taken, 0), rows: number(all, 0) })}</small>
            </span>
            <button
              type="button"
              className="link"
              aria-label={t(fileMessages, 'own.removeNamed', { name })}
              onClick={() => remove(name)}
            >
              {t(fileMessages, 'own.remove')}
            </button>
          </li>
        ))}
      </ul>
      <UserFileNames
        userData={userData}
        drawn={infos.filter(({ id }) => colourIndices.has(id))}
        labels={labels}
        onNames={(names) =>
          onUserData(userDataOf(served, userData.files, userData, client, names).userData, (view) => view)
        }
      />
      <ul>
        {rows.map(({ info, name }) => (
          <CommodityRow
            key={info.id}
            info={info}
            name={name}
            detail={
              needsWeight && info.weight === null
                ? t(pickerMessages, 'picker.noWeight')
                : info.frequency === 'annual'
                  ? t(pickerMessages, 'picker.yearly')
                  : ''
            }
          />
        ))}
      </ul>
      {found.length > rows.length && (
        <p className="commodities-more">
          {t(pickerMessages, 'picker.search.more', { count: found.length - rows.length })}
        </p>
      )}
    </fieldset>
  )
}
