import '#src/i18n/messages/en/en.ts'
import { useQueryClient } from '@tanstack/react-query'
import { TextField } from '#src/parts/TextField.tsx'
import { setFiles, withoutUserSeries } from '#src/app/files/userData.ts'
import { CommodityRow, RowGroup } from '#src/app/picker/CommodityGroup.tsx'
import { moreText } from '#src/app/picker/FoundCommodities.tsx'
import { begins, phraseOf, queryOf } from '#src/app/picker/search.ts'
import { useFormat } from '#src/i18n/format.ts'
import { sourceKey } from '#src/imports/joinCatalogue.ts'
import { useColours, usePage, useUserData, useView } from '#src/page/page.ts'
import type { TradeSeries, UserSeries } from '#src/trade/catalogue.ts'
import { createLabels } from '#src/view/texts/labels.ts'

/** The most rows that are listed: drawn series come first, and the search finds the others. */
const maxListed = 20

export function UserFileGroup(props: { readonly query: string }) {
  const page = usePage()
  const userData = useUserData()
  const colourIndices = useColours()
  const needsWeight = useView(({ measure }) => measure !== 'value')
  const format = useFormat()
  const { t, number } = format
  const client = useQueryClient()
  if (userData === null) return null
  const { files, names, catalogue } = userData
  const labels = createLabels(catalogue, undefined, format)
  const parts = queryOf(props.query)
  const isDrawn = ({ info }: UserSeries): boolean => colourIndices.has(info.id)
  const all = [...(catalogue.userSeries?.values() ?? [])].toSorted((a, b) => Number(isDrawn(b)) - Number(isDrawn(a)))
  const bothFlows = new Set(all.map(({ info }) => info.flow)).size > 1
  const nameOf = (info: TradeSeries): string => {
    const name = labels.listed(info)
    const flow = t(`flow.${info.flow}.short`)
    return bothFlows ? t('list.detail', { text: name, detail: flow }) : name
  }
  const found = all
    .map(({ info }) => ({ info, name: nameOf(info) }))
    .filter(({ info, name }) => parts.every((part) => info.cmdCode.startsWith(part) || begins(phraseOf(name), part)))
  // A label must have room for a name, a source line for several sources.
  const fields = [
    ...all.filter(isDrawn).map(({ info, key }) => {
      const ours = labels.given(info)
      return { key, ours, label: t('list.named', { name: t('kept.name'), text: ours }), limit: 50 }
    }),
    ...files.map(({ name }) => ({
      key: sourceKey(name),
      ours: t('book.file.named', { name }),
      label: t('list.named', { name: t('source.name'), text: name }),
      limit: 120,
    })),
  ]
  const rename = (key: string, text: string): void => {
    const others = [...names].filter(([one]) => one !== key)
    setFiles(page, client, files, new Map(text === '' ? others : [...others, [key, text]]))
  }
  const remove = (name: string): void => {
    const others = files.filter((file) => file.name !== name)
    setFiles(page, client, others)
    page.view.set(withoutUserSeries)
    document.querySelector<HTMLElement>('[type=search]')?.focus()
  }
  return (
    <RowGroup legend={t('own.group')} more={moreText(found.length - maxListed, format)}>
      <ul className="text-small">
        {files.map(({ name, rows, taken }) => (
          <li key={name} className="flex items-baseline justify-between gap-md">
            <span className="wrap-anywhere">
              {name}{' '}
              <small className="text-muted">{t('own.taken', { taken: number(taken, 0), rows: number(rows, 0) })}</small>
            </span>
            <button
              className="link"
              aria-label={t('list.named', { name: t('app.remove'), text: name })}
              onClick={() => remove(name)}
            >
              {t('app.remove')}
            </button>
          </li>
        ))}
      </ul>
      <details className="mt-xs mb-md text-small">
        <summary>{t('own.names')}</summary>
        <div className="grid gap-md pt-md">
          {fields.map(({ key, ...field }) => (
            <TextField key={key} {...field} text={names.get(key) ?? ''} onText={(text) => rename(key, text)} />
          ))}
          <p className="text-muted">{t('own.namesKept')}</p>
        </div>
      </details>
      <ul>
        {found.slice(0, maxListed).map(({ info, name }) => {
          const yearly = info.frequency === 'annual' ? t('picker.yearly') : ''
          const detail = needsWeight && info.weight === null ? t('picker.noWeight') : yearly
          return <CommodityRow key={info.id} info={info} name={name} detail={detail} />
        })}
      </ul>
    </RowGroup>
  )
}
