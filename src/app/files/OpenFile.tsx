import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { followLink } from '#src/view/change.ts'
import { plainText } from '#src/view/texts/plainText.ts'
import { loadCode } from '#src/lib/loadCode.ts'
import type { OpenedPicture } from '#src/app/files/openPicture.ts'
import { useDrop } from '#src/app/files/useDrop.ts'
import { useMoved } from '#src/app/files/useMoved.ts'
import { FileChooser } from '#src/app/files/FileChooser.tsx'
import type { FileState } from '#src/app/files/FileStatus.tsx'
import { FileStatus } from '#src/app/files/FileStatus.tsx'
import { usePage } from '#src/page/page.ts'
import { useCatalogue, useUserData } from '#src/page/useCatalogue.ts'
import { useSetUserData } from '#src/page/useSetUserData.ts'
import { useSetView } from '#src/page/useView.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { fileMessages } from '#src/i18n/messages/en/files.ts'

/** What the operating system takes for a picture; anything else may hold figures. */
function isPicture({ name, type }: File): boolean {
  return type.startsWith('image/') || /\.(png|svg|jpe?g|gif|webp|avif|bmp|tiff?|ico)$/i.test(name)
}

const problemState = (text: string): FileState => ({ kind: 'done', problem: true, texts: [text], report: null })

const goToStage = (): void => document.getElementById('explore')?.scrollIntoView({ block: 'start' })

/**
 * A file that is dropped on the page or chosen. An exported picture is the document: it opens the view it was made of.
 * A table of figures joins the chart as the reader's own; it is read here and sent nowhere.
 */
export function OpenFile() {
  const { served, chosenFiles } = usePage()
  const chosen = useSyncExternalStore(chosenFiles.subscribe, chosenFiles.get, chosenFiles.get)
  const over = useDrop(chosenFiles.set)
  const userData = useUserData()
  const catalogue = useCatalogue()
  const set = useSetView()
  const onUserData = useSetUserData()
  const format = useFormat()
  const { t } = format
  const client = useQueryClient()
  const [fileState, setFileState] = useState<FileState | null>(null)
  const [opened, setOpened] = useState<OpenedPicture | null>(null)
  useMoved(opened, catalogue, (texts) => {
    setOpened(null)
    if (texts.length > 0)
      setFileState((now) => ({
        kind: 'done',
        problem: false,
        report: null,
        texts: [...(now?.kind === 'done' ? now.texts : []), ...texts],
      }))
  })
  const page = useRef({ served, userData, client, onUserData })
  useLayoutEffect(() => {
    page.current = { served, userData, client, onUserData }
  })
  /** Ends the reading of a file. */
  const reading = useRef<AbortController | null>(null)
  const latest = useRef<File | null>(null)

  const openFigures = useCallback(
    async (file: File): Promise<FileState | null> => {
      const cancel = new AbortController()
      reading.current = cancel
      const name = plainText(file.name, 80)
      const progress = (part: number): void =>
        setFileState({ kind: 'reading', name, part, cancel: () => cancel.abort() })
      const takeFile = await loadCode(async () => (await import('#src/app/files/takeFile.ts')).takeFile)
      progress(0)
      try {
        const taken = await takeFile(file, () => page.current, format, cancel.signal, progress)
        if (taken?.problem === false) goToStage()
        return taken && { kind: 'done', ...taken }
      } catch (error) {
        if (!cancel.signal.aborted) throw error
        return problemState(format.t(fileMessages, 'own.cancelled', { name }))
      }
    },
    [format],
  )
  const openView = useCallback(
    async (file: File): Promise<FileState> => {
      const openPicture = await loadCode(async () => (await import('#src/app/files/openPicture.ts')).openPicture)
      const answer = await openPicture(file, catalogue, format)
      if ('problem' in answer) return problemState(answer.problem)
      if (latest.current === file) {
        setOpened(answer.opened)
        set(followLink(answer.opened.search))
        goToStage()
      }
      return { kind: 'done', problem: false, texts: answer.opened.texts, report: null }
    },
    [catalogue, format, set],
  )
  const open = useCallback(
    async (files: readonly File[]): Promise<void> => {
      const [file, ...others] = files
      if (file === undefined) return
      reading.current?.abort()
      // What is still to be said of an earlier picture would stand under this file.
      setOpened(null)
      latest.current = file
      let next: FileState
      try {
        if (others.length > 0) next = problemState(format.t(fileMessages, 'picture.problem.several'))
        else next = (isPicture(file) ? null : await openFigures(file)) ?? (await openView(file))
      } catch (error) {
        next = problemState(
          format.t(fileMessages, 'own.failed', { name: plainText(file.name, 80), problem: String(error) }),
        )
      }
      // Another file may have been dropped meanwhile.
      if (latest.current === file) setFileState(next)
    },
    [format, openFigures, openView],
  )
  const lastChosen = useRef<readonly File[] | null>(null)
  useEffect(() => {
    if (lastChosen.current === chosen) return
    lastChosen.current = chosen
    void open(chosen)
  }, [chosen, open])

  return (
    <aside id="picture" className="picture">
      <div>
        <FileChooser
          name={t(fileMessages, 'picture.open')}
          accept="image/png,image/svg+xml,.png,.svg"
          onFiles={(files) => void open(files)}
        />
        <p>{t(fileMessages, 'picture.about')}</p>
      </div>
      <div>
        <FileChooser
          name={t(fileMessages, 'own.open')}
          accept=".csv,.tsv,.txt,.json,text/csv,application/json"
          onFiles={(files) => void open(files)}
        />
        <p>{t(fileMessages, 'own.about')}</p>
      </div>
      {over && <p className="picture-drop">{t(fileMessages, 'picture.drop')}</p>}
      {fileState !== null && <FileStatus fileState={fileState} onDismiss={() => setFileState(null)} />}
    </aside>
  )
}
