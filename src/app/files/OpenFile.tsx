import '#src/i18n/messages/en/en.ts'
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { type Format, useFormat } from '#src/i18n/format.ts'
import type { Imported } from '#src/imports/rows.ts'
import { loadCode } from '#src/lib/arrival.ts'
import { takeFiles } from '#src/lib/element.ts'
import { type Page, usePage } from '#src/page/page.ts'
import { plainText } from '#src/view/texts/plainText.ts'

/** All that is said of a file that a reader opens. */
export type FileState = {
  readonly texts: readonly string[]
  readonly isProblem?: true
  readonly report?: Imported
  /** Both are given while the file is read. */
  readonly cancel?: () => void
  readonly part?: number
}

/** A file that a reader opens, and what opening it needs. */
export type Opening = {
  readonly file: File
  readonly name: string
  readonly page: Page
  readonly client: QueryClient
  readonly format: Format
  readonly signal: AbortSignal
}

export const goToStage = (): void => document.getElementById('explore')?.scrollIntoView()

/** A picture is known by its type or its ending; any other file may hold figures. */
function isPicture({ name, type }: File): boolean {
  return type.startsWith('image/') || /\.(png|svg|jpe?g|gif|webp|avif|bmp|tiff?|ico)$/i.test(name)
}

/** An exported picture opens its view; a table joins the chart, is read in the browser and sent nowhere. */
export function OpenFile() {
  const page = usePage()
  const { chosenFiles } = page
  const isOver = useDrop(chosenFiles.set)
  const format = useFormat()
  const { t } = format
  const client = useQueryClient()
  const [fileState, setFileState] = useState<FileState | null>(null)
  const current = useRef<AbortController | null>(null)

  const open = useEffectEvent(async ([file, ...others]: readonly File[]): Promise<void> => {
    if (file === undefined) return
    current.current?.abort()
    const own = new AbortController()
    current.current = own
    // Nothing is said of a file once another is opened.
    const say = (state: FileState): void => (current.current === own ? setFileState(state) : undefined)
    const name = plainText(file.name, 80)
    const opening: Opening = { file, name, page, client, format, signal: own.signal }
    const refuse = (text: string): void => say({ isProblem: true, texts: [text] })
    if (others.length > 0) return refuse(t('picture.problem.several'))
    try {
      if (!isPicture(file)) {
        const takeFile = await loadCode(async () => (await import('#src/app/files/takeFile.ts')).takeFile)
        const cancel = (): void => own.abort()
        const progress = (part: number): void => say({ texts: [t('own.reading', { name })], cancel, part })
        progress(0)
        const taken = await takeFile(opening, progress)
        if (taken !== null) return say(taken)
      }
      const openPicture = await loadCode(async () => (await import('#src/app/files/openPicture.ts')).openPicture)
      for await (const state of openPicture(opening)) say(state)
    } catch (error) {
      const isCancelled = own.signal.aborted
      refuse(t(isCancelled ? 'own.cancelled' : 'own.failed', { name, problem: String(error) }))
    }
  })
  useEffect(() => {
    const take = (): void => {
      const files = chosenFiles.get()
      if (files.length === 0) return
      chosenFiles.set([])
      void open(files)
    }
    take()
    return chosenFiles.subscribe(take)
  }, [chosenFiles])

  const dismiss = (): void => {
    current.current = null
    setFileState(null)
  }
  const take = (input: HTMLInputElement | null): void => {
    const files = input === null ? [] : takeFiles(input)
    if (files.length > 0) chosenFiles.set(files)
  }
  const choosers = [
    [t('picture.open'), t('picture.about'), 'image/png,image/svg+xml,.png,.svg'],
    [t('own.open'), t('own.about'), '.csv,.tsv,.txt,.json,text/csv,application/json'],
  ] as const
  return (
    <aside
      id="picture"
      className="flex flex-wrap gap-x-huge gap-y-lg border-t border-rule py-lg text-plain print:hidden"
    >
      {choosers.map(([name, about, accept]) => (
        <div key={name} className="grow basis-popover">
          {/* A label opens the browser's chooser before this code has come, and the file may be chosen before it too. */}
          <label className="choice relative inline-block cursor-pointer rounded border border-rule bg-panel px-lg py-sm hover:border-muted coarse:py-lg">
            {name}
            <input type="file" className="sr-only" accept={accept} ref={take} onChange={({ target }) => take(target)} />
          </label>
          <p className="mt-md text-muted">{about}</p>
        </div>
      ))}
      {isOver && (
        <p className="pointer-events-none fixed inset-0 z-notice content-center rounded border-bold border-dashed border-accent bg-paper text-center">
          <span className="font-serif text-title font-semibold">{t('picture.drop')}</span>
        </p>
      )}
      {fileState !== null && <FileStatus {...fileState} onDismiss={dismiss} />}
    </aside>
  )
}

function FileStatus(props: FileState & { readonly onDismiss: () => void }) {
  const { texts, isProblem, report, cancel, part, onDismiss } = props
  const { t } = useFormat()
  return (
    // Fixed, because a file may be dropped anywhere, and above what the page says at its foot: Undo, Reload.
    <div
      className="fixed inset-x-xl bottom-aloft z-notice mx-auto w-fit max-w-text rounded border border-rule bg-panel shadow-popover"
      role={isProblem ? 'alert' : 'status'}
      data-part="told"
    >
      <div
        className={`flex items-start gap-xl rounded border-l-bold px-xl py-lg ${isProblem ? 'border-accent' : 'border-second'}`}
      >
        <div className="max-h-pane min-w-0 overflow-auto wrap-anywhere text-muted">
          {texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {cancel !== undefined && <progress aria-label={texts[0]} value={part} />}
          {report !== undefined && report.taken < report.rows && <LeftOutRows report={report} />}
        </div>
        <button className={cancel === undefined ? 'link flex-none' : 'flex-none'} onClick={cancel ?? onDismiss}>
          {t(cancel === undefined ? 'app.dismiss' : 'app.cancel')}
        </button>
      </div>
    </div>
  )
}

function LeftOutRows({ report: { kind, rows, taken, reasons, bad } }: { readonly report: Imported }) {
  const { t, number } = useFormat()
  const left = rows - taken
  const place = kind === 'comtrade-json' ? 'own.row' : 'own.line'
  return (
    <details>
      <summary>{t('own.left', { count: number(left, 0) })}</summary>
      <ul className="my-sm">
        {[...reasons].map(([id, count]) => {
          const reason = t(`own.reason.${id}`)
          return <li key={id}>{t('own.count', { count: number(count, 0), reason })}</li>
        })}
      </ul>
      {bad.length < left && <p>{t('own.first', { count: bad.length })}</p>}
      <ol className="my-sm text-small">
        {bad.map(({ at, reason, text }) => (
          <li key={at}>
            {t(place, { at: number(at, 0), reason: t(`own.reason.${reason}`) })}{' '}
            {text !== '' && <code>{plainText(text, 60)}</code>}
          </li>
        ))}
      </ol>
    </details>
  )
}

declare global {
  interface Window {
    droppedEarly?: readonly File[] | null
  }
}

/** Passes on files dropped anywhere on the page, even before this code ran; true while files are held over it. */
function useDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    const hold = (event: DragEvent): void => {
      const { type, dataTransfer, relatedTarget } = event
      if (dataTransfer?.types.includes('Files') !== true || (type === 'dragleave' && relatedTarget !== null)) return
      // The browser would otherwise leave the page for the file.
      event.preventDefault()
      setOver(type === 'dragover')
      if (type === 'drop') onFiles(Array.from(dataTransfer.files))
    }
    for (const type of ['dragover', 'dragleave', 'drop'] as const) addEventListener(type, hold, stop)
    if (window.droppedEarly != null) onFiles(window.droppedEarly)
    window.droppedEarly = null
    return () => stop.abort()
  }, [onFiles])
  return isOver
}
