import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { openDialog } from '#src/app/dialogs.tsx'
import { addition } from '#src/app/board/boardAddress.ts'
import { ExportActions, useExportActions } from '#src/app/export/ExportActions.tsx'
import { FigureOptions } from '#src/app/export/FigureOptions.tsx'
import { JobLine, useJob } from '#src/app/export/JobLine.tsx'
import { NotesField } from '#src/app/export/NotesField.tsx'
import { EmbedSection, UseDataSection } from '#src/app/export/UseElsewhere.tsx'
import * as choosing from '#src/app/export/exportChoices.ts'
import { type Format, createFormat, useFormat } from '#src/i18n/format.ts'
import { type Language, languageRow, loadLanguage } from '#src/i18n/languages.ts'
import { asError } from '#src/lib/attempt.ts'
import { siteAddress } from '#src/lib/site.ts'
import { useStore } from '#src/lib/store.ts'
import { useCatalogue, usePage, useSetView } from '#src/page/page.ts'
import { Dialog } from '#src/parts/Dialog.tsx'
import { Hint } from '#src/parts/form.tsx'
import { TextField } from '#src/parts/TextField.tsx'
import type { FigureContent } from '#src/publish/content.ts'
import { dataTo, sourceLine } from '#src/publish/files/credits.ts'
import { type FigureRequest, figureSvg, fileNameOfFigure } from '#src/publish/files/exports.ts'
import { TooSmallError, chartWidth } from '#src/publish/layout/figureLayout.ts'
import type { FigureSize } from '#src/publish/layout/sizes.ts'
import { type OwnWords, ownWordLimits } from '#src/publish/readerWords.ts'
import { choose } from '#src/view/change.ts'
import { plainTitle, titleLimit } from '#src/view/texts/plainText.ts'

/** The figure in the language chosen for its picture, in which links to the figure open too. */
function inLanguage(content: FigureContent, chosen: Format | null): FigureContent {
  if (chosen === null || chosen.language === content.format.language) return content
  const translated = content.inLanguage(chosen)
  return { ...translated, view: { ...translated.view, lang: chosen.language } }
}

export function ExportDialog(props: { readonly content: FigureContent; readonly onClose: () => void }) {
  const { onClose } = props
  const catalogue = useCatalogue()
  const choices = useStore(choosing.chosen)
  const [chosenFormat, setChosenFormat] = useState<Format | null>(null)
  const { t } = useFormat()
  const dialog = useRef<HTMLDialogElement>(null)
  const [opened, setOpened] = useState<'embed' | 'data' | null>(null)
  const { job, start, cancel } = useJob()
  const kept = useStore(choosing.keptWords)
  // The preview is drawn again whenever the request is another.
  const request = useMemo(() => {
    const content = inLanguage(props.content, chosenFormat)
    const { theme, events, notes, source, subtitle } = choices
    return {
      content,
      catalogue,
      address: siteAddress(),
      size: choosing.sizeOf(choices),
      theme,
      events,
      notes,
      source,
      own: {
        ...kept,
        subtitle: subtitle !== null && choosing.sameFigure(subtitle.view, content.view) ? subtitle.text : '',
      },
    }
  }, [props.content, chosenFormat, catalogue, choices, kept])
  const { content, address, size } = request
  const { view, drawing, series, format } = content
  const { subtitle } = request.own
  const preview = usePreview(drawing === null ? null : request)
  const scale = choosing.scaleOf(choices)
  const actions = useExportActions({ request, scale: Number(scale), start })
  const opener = (part: 'embed' | 'data', name: string, about: string) => ({
    name,
    about,
    run: () => setOpened(opened === part ? null : part),
    expanded: opened === part,
  })
  const board = addition(usePage(), catalogue, content.view)
  const boardAction = {
    name: t('board.add'),
    about: t(board.problem === null ? 'board.add.about' : `board.problem.${board.problem}`),
    run: () => {
      if (board.problem === null) board.add()
      dialog.current?.close()
    },
  }
  const keepAction = { name: t('kept.keep'), about: t('kept.keep.about'), run: () => openDialog('kept') }
  const chooseLanguage = (language: Language): void =>
    start(async () => {
      setChosenFormat(createFormat(await loadLanguage(language)))
      return ''
    })
  const idle = t('export.fileName', { name: fileNameOfFigure(content, catalogue) })
  const foot = drawing && <JobLine job={job} problem={preview.problem} idle={idle} onCancel={cancel} />
  return (
    <Dialog ref={dialog} isWide={drawing !== null} title={t('control.export')} foot={foot} onClose={onClose}>
      {drawing === null ? (
        <p>{t('export.nothing')}</p>
      ) : (
        <>
          <div className="grid grid-cols-one gap-x-xxl gap-y-lg beside:grid-cols-export beside:grid-rows-headed">
            <Preview preview={preview} size={size} />
            <div className="grid content-start gap-lg beside:col-second beside:row-both">
              <ExportActions title={t('export.group.files')} actions={actions.files} />
              <ExportActions title={t('export.group.clipboard')} actions={actions.clipboard} />
              <ExportActions
                title={t('export.group.uses')}
                actions={[
                  opener('embed', t('export.embed'), t('export.embed.about')),
                  boardAction,
                  keepAction,
                  opener('data', t('programs.title'), t('programs.about')),
                  ...actions.share,
                ]}
              />
            </div>
            <div className="grid content-start gap-md">
              <div className="grid grid-cols-cards gap-x-xxl">
                <TitleField content={content} />
                <TextField
                  label={t('export.subtitleField')}
                  look="growing"
                  // The field starts with the page's own subtitle, which holds the unit of the axis.
                  text={subtitle || content.subtitle}
                  limit={ownWordLimits.subtitle}
                  ours={content.subtitle}
                  onText={(text) =>
                    choosing.chooseExport({ subtitle: text === content.subtitle ? null : { view, text } })
                  }
                />
              </div>
              {series.some(({ info }) => info.book === 'file') && <Hint>{t('export.ownNames')}</Hint>}
              <NotesField content={content} width={chartWidth(size)} />
              <Fold
                name={t('export.fold.look')}
                chosen={[
                  t(`export.size.${choosing.sizeNameOf(choices)}`),
                  `${scale}×`,
                  t(`app.theme.${choices.theme}`),
                  languageRow(format.language).name,
                ]}
              >
                <FigureOptions content={content} onLanguage={chooseLanguage} />
              </Fold>
              <Fold name={t('export.fold.credit')} chosen={[kept.source, kept.credit].filter(Boolean)}>
                <CreditFields
                  kept={kept}
                  sources={sourceLine(content.sources, catalogue, dataTo(content, catalogue), address, format)}
                />
                <Hint>{t('export.kept')}</Hint>
              </Fold>
            </div>
          </div>
          {opened === 'embed' && <EmbedSection content={content} address={address} onCopy={actions.copyCode} />}
          {opened === 'data' && <UseDataSection content={content} onCopy={actions.copyCode} />}
        </>
      )}
    </Dialog>
  )
}

/** Choices that are seldom made, under their name and what is chosen; at most one of them is open. */
function Fold(props: { readonly name: string; readonly chosen: readonly string[]; readonly children: ReactNode }) {
  return (
    <details name="export" className="text-plain">
      <summary className="w-fit cursor-pointer py-xs text-small text-muted hover:text-ink">
        {props.name}
        {props.chosen.map((one) => (
          <span key={one} className="before:content-dot">
            {one}
          </span>
        ))}
      </summary>
      <div className="pt-md">{props.children}</div>
    </details>
  )
}

type Preview = { readonly request: FigureRequest; readonly url: string | null; readonly problem: Error | null }

/** The address of a decoded picture: WebKit paints a picture before the fonts in it are ready, and never again. */
async function pictureOf(svg: string): Promise<string> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  const image = new Image()
  image.src = url
  await image.decode()
  return url
}

function usePreview(request: FigureRequest | null) {
  const [drawn, setDrawn] = useState<Preview | null>(null)
  useEffect(() => {
    if (request === null) return undefined
    const controller = new AbortController()
    const { signal } = controller
    const draw = async (): Promise<void> => {
      try {
        const url = await pictureOf(await figureSvg(request, { signal }))
        if (signal.aborted) URL.revokeObjectURL(url)
        else setDrawn({ request, url, problem: null })
      } catch (error) {
        if (!signal.aborted) setDrawn({ request, url: null, problem: asError(error) })
      }
    }
    // The timeout lets the choice be painted first, since drawing takes a moment.
    const timer = setTimeout(() => void draw(), 30)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [request])
  const url = drawn?.url ?? null
  useEffect(() => (url === null ? undefined : () => URL.revokeObjectURL(url)), [url])
  return { url, isDrawing: request !== null && drawn?.request !== request, problem: drawn?.problem ?? null }
}

function Preview(props: { readonly preview: ReturnType<typeof usePreview>; readonly size: FigureSize }) {
  const { url, isDrawing, problem } = props.preview
  const { width, height } = props.size
  const { t } = useFormat()
  return (
    // The height is that of the tallest choice, so that nothing below moves when the size changes.
    <div
      className="relative h-pane border border-rule bg-shade stacked:h-pane-low"
      aria-busy={isDrawing}
      data-part="preview"
    >
      {url !== null && (
        <img
          className="absolute inset-0 size-full object-contain busy:opacity-dim"
          src={url}
          alt={t('export.preview')}
          width={width}
          height={height}
        />
      )}
      {problem instanceof TooSmallError && (
        <p role="alert" className="absolute inset-x-xl bottom-xl text-plain">
          {t('export.tooSmall')}
        </p>
      )}
    </div>
  )
}

function TitleField({ content }: { readonly content: FigureContent }) {
  const { title, view } = content
  const set = useSetView()
  const { t } = useFormat()
  return (
    <TextField
      label={t('export.titleField')}
      look="title"
      text={title}
      limit={titleLimit}
      // The height is fixed, so that a title cut or reset moves nothing under a pressed pointer.
      rows={view.analysis === null ? 3 : 6}
      ours={view.title === null ? title : ''}
      onText={(text) => set(choose('title', plainTitle(text)), { history: 'replace' })}
    />
  )
}

function CreditFields(props: {
  readonly kept: Omit<OwnWords, 'subtitle'>
  /** The page's own line of sources, used where the reader gives none. */
  readonly sources: string
}) {
  const { kept, sources } = props
  const { t } = useFormat()
  return (
    <div className="grid grid-cols-cards content-start gap-x-xxl gap-y-xs">
      <TextField
        label={t('export.sourceField')}
        look="growing"
        text={kept.source}
        limit={ownWordLimits.source}
        ours={sources}
        onText={(text) => choosing.keepWords('source', text)}
      />
      <TextField
        label={t('export.creditField')}
        look="growing"
        text={kept.credit}
        limit={ownWordLimits.credit}
        ours={t('export.creditExample')}
        reset={t('app.remove')}
        onText={(text) => choosing.keepWords('credit', text)}
      />
    </div>
  )
}
