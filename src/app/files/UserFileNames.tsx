import type { SeriesInfo } from '#src/trade/catalogue.ts'
import type { Labels } from '#src/view/texts/labels.ts'
import type { ReaderNames } from '#src/imports/joinCatalogue.ts'
import type { UserData } from '#src/page/userData.ts'
import { TextField } from '#src/app/TextField.tsx'
import { useFormat } from '#src/i18n/useFormat.ts'
import { seriesMessages } from '#src/i18n/messages/en/series.ts'
import { fileMessages } from '#src/i18n/messages/en/files.ts'

/** A label must have room for it, a source line for several. */
const limits = { series: 50, source: 120 } as const

function withText(texts: ReadonlyMap<string, string>, key: string, text: string): ReadonlyMap<string, string> {
  const others = [...texts].filter(([one]) => one !== key)
  return new Map(text === '' ? others : [...others, [key, text]])
}

/** What a reader calls the drawn series of their files, and where they say that the figures are from. */
export function UserFileNames(props: {
  readonly userData: UserData
  readonly drawn: readonly SeriesInfo[]
  readonly labels: Labels
  readonly onNames: (names: ReaderNames) => void
}) {
  const { userData, drawn, labels, onNames } = props
  const { files, names, catalogue } = userData
  const { t } = useFormat()
  return (
    <details className="own-names">
      <summary>{t(fileMessages, 'own.names')}</summary>
      {drawn.map((info) => {
        const key = catalogue.userSeries?.get(info.id)?.key ?? info.id
        const ours = labels.given(info)
        return (
          <TextField
            key={key}
            label={t(fileMessages, 'own.nameOf', { name: ours })}
            text={names.series.get(key) ?? ''}
            limit={limits.series}
            ours={ours}
            reset={t(fileMessages, 'own.nameReset')}
            onText={(text) => onNames({ ...names, series: withText(names.series, key, text) })}
          />
        )
      })}
      {files.map(({ name }) => (
        <TextField
          key={name}
          label={t(fileMessages, 'own.sourceOf', { name })}
          text={names.sources.get(name) ?? ''}
          limit={limits.source}
          ours={t(seriesMessages, 'book.file.named', { name })}
          reset={t(fileMessages, 'own.nameReset')}
          onText={(text) => onNames({ ...names, sources: withText(names.sources, name, text) })}
        />
      ))}
      <p>{t(fileMessages, 'own.namesKept')}</p>
    </details>
  )
}
