import { otherPair } from '#src/trade/pair.ts'
import { resourceUrl } from '#src/api/client.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { publishedTables, snippets, tableAddress } from '#src/app/export/publishedTables.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { intoView } from '#src/lib/intoView.ts'

const programs = ['python', 'r', 'sheet', 'curl'] as const
const others = [
  ['openapi', 'api/openapi.json'],
  ['tables', 'data/datapackage.json'],
  ['feed', 'feed.xml'],
] as const

export function UseDataSection(props: {
  readonly content: FigureContent
  readonly onCopy: (text: string, name: string) => void
}) {
  const { content, onCopy } = props
  const { t } = useFormat()
  const addresses = publishedTables(content).map((table) => tableAddress(table, resourceUrl(''), location.href))
  const lines = addresses.length === 0 ? null : snippets(addresses)
  const isOwn = content.series?.some(({ info }) => info.book === 'file') ?? false
  return (
    <section ref={intoView} className="export-use" aria-label={t('programs.title')}>
      <p>{t('programs.whole')}</p>
      {isOwn && <p className="export-own">{t('programs.own')}</p>}
      {lines !== null && (
        <div className="export-use-lines">
          <CopyField name={t('programs.address')} text={addresses.join('\n')} onCopy={onCopy} />
          {programs.map((program) => (
            <CopyField key={program} name={t(`programs.${program}`)} text={lines[program]} onCopy={onCopy} />
          ))}
        </div>
      )}
      {/* These files describe China and Russia, so no other pair has links to them. */}
      <p className="export-use-others">
        {(otherPair === null ? others : []).map(([key, path]) => (
          <a key={key} href={resourceUrl(path)} target="_blank" rel="noopener">
            {t(`programs.more.${key}`)}
          </a>
        ))}
      </p>
    </section>
  )
}

function CopyField(props: {
  readonly name: string
  readonly text: string
  readonly onCopy: (text: string, name: string) => void
}) {
  const { name, text, onCopy } = props
  const { t } = useFormat()
  return (
    <div className="export-use-field">
      <label>
        <span>{name}</span>
        <textarea
          readOnly
          // Lines are not wrapped, so that they look as they will when pasted.
          wrap="off"
          rows={Math.min(text.split('\n').length, 8)}
          spellCheck={false}
          value={text}
          onFocus={({ target }) => target.select()}
        />
      </label>
      <button type="button" aria-label={t('programs.copyNamed', { name })} onClick={() => onCopy(text, name)}>
        {t('programs.copy')}
      </button>
    </div>
  )
}
