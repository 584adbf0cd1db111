import { useIsFetching, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useEffectEvent, useRef } from 'react'
import { FileChooser } from '#src/app/FileChooser.tsx'
import { type FileResult, type FileState, FileStatus } from '#src/app/files/FileStatus.tsx'
import type { OpenedPicture } from '#src/app/files/openPicture.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { loadCode } from '#src/lib/loadCode.ts'
import { useCatalogue, usePage } from '#src/page/page.ts'
import { useSetView } from '#src/page/useView.ts'
import { followLink } from '#src/view/change.ts'
import { plainText } from '#src/view/texts/plainText.ts'

/** Milliseconds without a request after which a view counts as loaded. */
const quietMs = 400

const none: readonly File[] = []

/** A picture is known by its type or its ending; any other file may hold figures. */
function isPicture({ name, type }: File): boolean {
  return type.startsWith('image/') || /\.(png|svg|jpe?g|gif|webp|avif|bmp|tiff?|ico)$/i.test(name)
}

const problemOf = (text: string): FileResult => ({ isProblem: true, texts: [text], report: null })

const goToStage = (): void => document.getElementById('explore')?.scrollIntoView({ block: 'start' })

/** Compares the numbers of an opened picture with today's once the view is loaded, and tells what has moved. */
function useMoved(opened: OpenedPicture | null, onTexts: (texts: readonly string[]) => void): void {
  const catalogue = useCatalogue()
  const format = useFormat()
  const client = useQueryClient()
  const fetching = useIsFetching({ queryKey: ['trade'] })
  const tell = useEffectEvent(onTexts)
  useEffect(() => {
    if (opened === null || fetching > 0) return undefined
    let isCurrent = true
    const compare = async (): Promise<void> => {
      const queries = client.getQueryCache().getAll()
      if (queries.some(({ state }) => state.status === 'error')) return tell([])
      const movedTexts = await loadCode(async () => (await import('#src/app/files/openPicture.ts')).movedTexts)
      if (isCurrent) tell(movedTexts(opened, catalogue, format))
    }
    const timer = setTimeout(() => void compare(), quietMs)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [opened, fetching, client, catalogue, format])
}

/** An exported picture opens its view; a table joins the chart, is read in the browser and sent nowhere. */
export function OpenFile() {
  const page = usePage()
  const { chosenFiles } = page
  const over = useDrop(chosenFiles.set)
  const catalogue = useCatalogue()
  const set = useSetView()
  const format = useFormat()
  const { t } = format
  const client = useQueryClient()
  const [fileState, setFileState] = useState<FileState | null>(null)
  const [opened, setOpened] = useState<OpenedPicture | null>(null)
  useMoved(opened, (texts) => {
    setOpened(null)
    if (texts.length > 0)
      setFileState((now) => ({
        kind: 'done',
        isProblem: false,
        report: null,
        texts: [...(now?.kind === 'done' ? now.texts : []), ...texts],
      }))
  })
  const reading = useRef<AbortController | null>(null)
  const latest = useRef<File | null>(null)

  async function openFigures(file: File, name: string): Promise<FileResult | null> {
    const cancel = new AbortController()
    reading.current = cancel
    const progress = (part: number): void => setFileState({ kind: 'reading', name, part, cancel: () => cancel.abort() })
    const takeFile = await loadCode(async () => (await import('#src/app/files/takeFile.ts')).takeFile)
    progress(0)
    try {
      const taken = await takeFile(file, name, page, client, format, cancel.signal, progress)
      if (taken?.isProblem === false) goToStage()
      return taken
    } catch (error) {
      if (!cancel.signal.aborted) throw error
      return problemOf(t('own.cancelled', { name }))
    }
  }

  async function openView(file: File): Promise<FileResult> {
    const openPicture = await loadCode(async () => (await import('#src/app/files/openPicture.ts')).openPicture)
    const answer = await openPicture(file, catalogue, format)
    if ('problem' in answer) return problemOf(answer.problem)
    if (latest.current === file) {
      setOpened(answer.opened)
      set(followLink(answer.opened.search), { by: 'link' })
      goToStage()
    }
    return { isProblem: false, texts: answer.opened.texts, report: null }
  }

  async function open([file, ...others]: readonly File[]): Promise<void> {
    if (file === undefined) return
    reading.current?.abort()
    // The comparison of an earlier picture must not appear under this file.
    setOpened(null)
    latest.current = file
    const name = plainText(file.name, 80)
    let result: FileResult
    try {
      if (others.length > 0) result = problemOf(t('picture.problem.several'))
      else result = (isPicture(file) ? null : await openFigures(file, name)) ?? (await openView(file))
    } catch (error) {
      result = problemOf(t('own.failed', { name, problem: String(error) }))
    }
    // Another file may have been dropped meanwhile.
    if (latest.current === file) setFileState({ kind: 'done', ...result })
  }
  const openChosen = useEffectEvent(open)
  useEffect(() => {
    const take = (): void => {
      const files = chosenFiles.get()
      if (files.length === 0) return
      chosenFiles.set(none)
      void openChosen(files)
    }
    take()
    return chosenFiles.subscribe(take)
  }, [chosenFiles])

  const chooser = (name: string, about: string, accept: string) => (
    <div>
      <FileChooser name={name} accept={accept} onFiles={(files) => void open(files)} />
      <p>{about}</p>
    </div>
  )
  const pictures = 'image/png,image/svg+xml,.png,.svg'
  const tables = '.csv,.tsv,.txt,.json,text/csv,application/json'
  return (
    <aside id="picture" className="picture">
      {chooser(t('picture.open'), t('picture.about'), pictures)}
      {chooser(t('own.open'), t('own.about'), tables)}
      {over && <p className="picture-drop">{t('picture.drop')}</p>}
      {fileState !== null && <FileStatus fileState={fileState} onDismiss={() => setFileState(null)} />}
    </aside>
  )
}

declare global {
  interface Window {
    droppedEarly?: readonly File[] | null
  }
}

/** Passes on files dropped anywhere on the page, even before this code ran; true while files are held over it. */
function useDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true
    const drag = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      // The browser would otherwise leave the page for the file.
      event.preventDefault()
      setOver(true)
    }
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(false)
      onFiles(Array.from(event.dataTransfer?.files ?? []))
    }
    addEventListener('dragover', drag)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    if (window.droppedEarly != null) onFiles(window.droppedEarly)
    window.droppedEarly = null
    return () => {
      removeEventListener('dragover', drag)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [onFiles])
  return over
}
