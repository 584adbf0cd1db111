import { type ReactNode, useRef, useState } from 'react'
import { resourceUrl } from '#src/api/client.ts'
import { useFormat } from '#src/i18n/format.ts'
import { useWindowEvent } from '#src/lib/element.ts'
import { Checkbox, LabelledField, Hint } from '#src/parts/form.tsx'
import type { FigureContent, RecordsContent } from '#src/publish/content.ts'
import { embedAddress, embedCode, heightOf } from '#src/publish/files/embed.ts'
import { benchmarkIn, isUserId, otherPair } from '#src/trade/catalogue.ts'
import { addressOf } from '#src/view/address/address.ts'
import type { ViewState } from '#src/view/viewState.ts'

type Embeddable = { readonly figures: 'all' | 'ours'; readonly view: ViewState } | { readonly figures: 'none' }

export function embeddable(view: ViewState): Embeddable {
  if (view.of !== null && isUserId(view.of)) return { figures: 'none' }
  const isOurs = (id: string): boolean => !isUserId(id)
  if (view.series.every(isOurs)) return { figures: 'all', view }
  const ours = { ...view, series: view.series.filter(isOurs), focus: view.focus.filter(isOurs), title: null }
  // An analysis draws none of the selected series.
  if (view.analysis !== null) return { figures: 'all', view: ours }
  // An address without series means the default selection, which is another chart.
  return ours.series.length === 0 ? { figures: 'none' } : { figures: 'ours', view: ours }
}

type SectionProps = {
  readonly content: FigureContent
  /** Copies a text, and says when it is done. */
  readonly onCopy: (text: string, done: string) => void
}

export function EmbedSection(props: SectionProps & { readonly address: string }) {
  const { content, address, onCopy } = props
  const { t } = useFormat()
  const embed = embeddable(content.view)
  const title = embed.figures === 'all' ? content.title : t('app.title')
  return (
    <Opened title={t('export.embed')}>
      {embed.figures !== 'all' && <p className="max-w-text">{t(`embed.own.${embed.figures}`)}</p>}
      {embed.figures !== 'none' && (
        <EmbedCode link={addressOf(address, embed.view, 'complete')} title={title} onCopy={onCopy} />
      )}
    </Opened>
  )
}

function EmbedCode(props: Pick<SectionProps, 'onCopy'> & { readonly link: string; readonly title: string }) {
  const { link, title, onCopy } = props
  const { t } = useFormat()
  const frame = useRef<HTMLIFrameElement>(null)
  const [postedHeight, setPostedHeight] = useState<number | null>(null)
  const height = postedHeight ?? 640
  const [resizes, setResizes] = useState(false)
  useWindowEvent('message', ({ source, data }) => {
    const posted = heightOf(data)
    if (posted !== null && source === frame.current?.contentWindow) setPostedHeight(Math.ceil(posted))
  })
  const code = embedCode(link, title, height, resizes)
  return (
    <div className="flex gap-xl stacked:flex-col">
      <div className="grid w-column flex-none content-start justify-items-start gap-md stacked:w-full">
        <CodeField name={t('embed.code')} code={code} rows={resizes ? 7 : 5} />
        <Checkbox name={t('embed.resizes')} checked={resizes} onChange={setResizes} />
        {/* A frame of a guessed height would be cut on the other page. */}
        <button disabled={postedHeight === null} onClick={() => onCopy(code, t('export.done.embed'))}>
          {t('embed.copy')}
        </button>
        {/* The hint stands last, because it may grow while the button is pressed. */}
        <Hint>{t(postedHeight === null ? 'embed.guess' : 'embed.height', { height })}</Hint>
      </div>
      {/* A sandbox would take away the frame's origin, from which it fetches its data. */}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
      <iframe
        ref={frame}
        className="block w-full min-w-0 border border-rule"
        src={embedAddress(link)}
        title={t('embed.preview')}
        height={height}
      />
    </div>
  )
}

const programs = ['python', 'r', 'sheet', 'curl'] as const
const others = [
  ['openapi', 'api/openapi.json'],
  ['tables', 'data/datapackage.json'],
  ['feed', 'feed.xml'],
] as const

export function UseDataSection({ content, onCopy }: SectionProps) {
  const { t } = useFormat()
  const addresses = publishedTables(content).map((table) => tableAddress(table, resourceUrl(''), location.href))
  const lines = addresses.length === 0 ? null : snippets(addresses)
  const isOwn = content.series.some(({ info }) => info.book === 'file')
  return (
    <Opened title={t('programs.title')}>
      <p className="max-w-text">{t('programs.whole')}</p>
      {isOwn && <p className="max-w-text">{t('programs.own')}</p>}
      {lines !== null && (
        <div className="grid grid-cols-halves gap-x-xxl gap-y-lg stacked:grid-cols-one">
          <CopyField name={t('export.address')} text={addresses.join('\n')} onCopy={onCopy} />
          {programs.map((program) => (
            <CopyField
              key={program}
              name={program === 'r' ? 'R' : program === 'curl' ? program : t(`programs.${program}`)}
              text={lines[program]}
              onCopy={onCopy}
            />
          ))}
        </div>
      )}
      {/* These files describe China and Russia, so no other pair has links to them. */}
      <p className="flex flex-wrap gap-x-xxl gap-y-xs">
        {(otherPair === null ? others : []).map(([key, path]) => (
          <a key={key} href={resourceUrl(path)} target="_blank" rel="noopener">
            {t(`programs.more.${key}`)}
          </a>
        ))}
      </p>
    </Opened>
  )
}

function CopyField(props: Pick<SectionProps, 'onCopy'> & { readonly name: string; readonly text: string }) {
  const { name, text, onCopy } = props
  const { t } = useFormat()
  return (
    <div className="grid content-start justify-items-start gap-md first:col-span-full">
      {/* Lines are not wrapped, so that they look as they will when pasted. */}
      <CodeField name={name} code={text} rows={Math.min(text.split('\n').length, 8)} wrap="off" />
      <button
        className="stacked:min-h-target"
        aria-label={t('list.named', { name: t('programs.copy'), text: name })}
        onClick={() => onCopy(text, t('programs.done', { name }))}
      >
        {t('programs.copy')}
      </button>
    </div>
  )
}

/** A part of the dialog that a button opens, perhaps below the edge of what is in view. */
function Opened(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section
      ref={intoView}
      className="mt-lg grid gap-lg border-t border-rule pt-lg text-plain"
      aria-label={props.title}
    >
      {props.children}
    </section>
  )
}

/** Lines to be copied, which are selected whole. */
function CodeField(props: {
  readonly name: string
  readonly code: string
  readonly rows: number
  readonly wrap?: 'off'
}) {
  const { name, code, rows, wrap } = props
  return (
    <LabelledField name={name}>
      <textarea
        className="block w-full resize-y px-md py-sm font-mono text-fine leading-text"
        readOnly
        rows={rows}
        wrap={wrap}
        spellCheck={false}
        value={code}
        onFocus={({ target }) => target.select()}
      />
    </LabelledField>
  )
}

// A published table is a CSV file of the site, named by its path from the site's folder.

/** The tables behind the queries of the first view, which do not name theirs. */
const early: Record<string, string[]> = { products: ['baci-annual.csv'], rates: ['rates-monthly.csv'] }

/** Tables of the world prices that are not in prices-monthly.csv, by source id and by series id. */
const otherPrices = new Map([
  ['eia-brent', 'data/context-monthly.csv'],
  ['W-BRENT', 'data/context-monthly.csv'],
  ['minecon-urals', 'data/rates-monthly.csv'],
  ['W-URALS', 'data/rates-monthly.csv'],
])

/** The table of a series; a world price has no file of its own. */
const seriesTable = (id: string): string =>
  benchmarkIn(id) === undefined ? `api/series/${id}.csv` : (otherPrices.get(id) ?? 'data/prices-monthly.csv')

type Shown =
  | Pick<Extract<FigureContent, { readonly of: 'series' }>, 'of' | 'series'>
  | Pick<RecordsContent, 'of' | 'madeOf' | 'sources'>

/** The published tables behind a figure; series of a reader's own file have none. */
export function publishedTables(content: Shown): readonly string[] {
  if (content.of === 'series')
    return [
      ...new Set(content.series.filter(({ info }) => info.book !== 'file').map(({ info }) => seriesTable(info.id))),
    ]
  const elsewhere = content.sources.flatMap((source) => otherPrices.get(source) ?? [])
  const all = content.madeOf.flatMap(({ queryKey: [, name, id], tables = early[String(name)] ?? [] }) => {
    if (name === 'series' && typeof id === 'string' && !isUserId(id)) return seriesTable(id)
    return name === 'prices' && elsewhere.length > 0 ? elsewhere : tables.map((file) => `data/${file}`)
  })
  return [...new Set(all)].filter((table) => otherPair === null || table.startsWith('api/'))
}

/**
 * The absolute address of a published table. Characters that mean something to a shell, to Python or to R are escaped,
 * so that it can stand between double quotes in any of them.
 *
 * @param folder address of the site's folder or of its trade API, also relative to the page
 */
export function tableAddress(table: string, folder: string, page: string): string {
  const { origin, pathname } = new URL(`${folder}${table}`, page)
  return `${origin}${pathname.replaceAll(/[!$'()*[\]^`|~]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)}`
}

/** Whether a table has commodity codes, read as text because numbers would lose leading zeros (`0303`). */
const hasCodes = (address: string): boolean =>
  /\/(series\/[^/]+|(baci|dependence|dependence-totals|suppliers)-annual)\.csv$/.test(address)
const pythonCodes = (address: string): string => (hasCodes(address) ? ', dtype={"cmd_code": str}' : '')
const rCodes = (address: string): string => (hasCodes(address) ? ', colClasses = c(cmd_code = "character")' : '')

/** A table as a variable of Python and R: `m_2709` for `M-2709.csv`. */
const nameOf = (address: string): string =>
  address
    .replaceAll(/^.*\/|\.csv$/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '_')

/**
 * Code that reads tables in Python, R, a spreadsheet and curl.
 *
 * @param addresses absolute addresses of CSV files, at least one; files of series have the same columns, and are read
 * as one table
 */
export function snippets(addresses: readonly string[]) {
  const [first = ''] = addresses
  const areAlike = addresses.every((address) => /\/series\/[^/]+\.csv$/.test(address))
  const quoted = addresses.map((address) => `  "${address}"`).join(',\n')
  const calls = addresses.map((address) => `IMPORTDATA("${address}")`)
  const linesOf = (line: (address: string) => string): string => addresses.map(line).join('\n')
  const named = (address: string): string => (addresses.length === 1 ? 'data' : nameOf(address))
  const [python, r] =
    areAlike && calls.length > 1
      ? [
          `addresses = [\n${quoted},\n]\ndata = pd.concat([pd.read_csv(address${pythonCodes(first)}) for address in addresses])`,
          `addresses <- c(\n${quoted}\n)\ndata <- do.call(rbind, lapply(addresses, read.csv${rCodes(first)}))`,
        ]
      : [
          linesOf((address) => `${named(address)} = pd.read_csv("${address}"${pythonCodes(address)})`),
          linesOf((address) => `${named(address)} <- read.csv("${address}"${rCodes(address)})`),
        ]
  return {
    python: `import pandas as pd\n\n${python}`,
    r,
    sheet: areAlike && calls.length > 1 ? stacked(calls) : calls.map((call) => `=${call}`).join('\n'),
    curl: linesOf((address) => `curl --fail --remote-name "${address}"`),
  }
}

/**
 * One formula of Google Sheets for several series, as each of several in a column would grow over the next. Of rows that
 * begin as the first one does, which are heads, it leaves out all others. Semicolons are understood in every country.
 */
const stacked = (calls: readonly string[]): string =>
  `=LET(all;{${calls.join(';')}};FILTER(all;(SEQUENCE(ROWS(all))=1)+(INDEX(all;0;1)<>INDEX(all;1;1))))`

/** A ref that scrolls its element into view. */
function intoView(element: Element | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}
