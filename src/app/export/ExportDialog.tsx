import { useEffect, useId, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { adoptStyles } from '#src/lib/adoptStyles.ts'
import styles from '#src/app/export/export.css?inline'
import { embeddable } from '#src/app/export/embeddable.ts'
import { addressOf } from '#src/view/address/writeView.ts'
import { embedCode } from '#src/figure/files/embed.ts'
import { fileNameOfFigure } from '#src/figure/files/exports.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { ownWordLimits } from '#src/figure/readerWords.ts'
import { dataTo, sourceLine } from '#src/figure/files/credits.ts'
import { TextField } from '#src/app/TextField.tsx'
import { lastingNotesOfFigure, notesOfFigure } from '#src/figure/texts.ts'
import { CreditFields } from '#src/app/export/CreditFields.tsx'
import { drawnRoom } from '#src/figure/layout/styles.ts'
import { EmbedSection } from '#src/app/export/EmbedSection.tsx'
import { ExportActions } from '#src/app/export/ExportActions.tsx'
import type { ExportChoices } from '#src/app/export/exportChoices.ts'
import { firstChoices, scaleOf, sizeOf } from '#src/app/export/exportChoices.ts'
import { FigureOptions } from '#src/app/export/FigureOptions.tsx'
import { keptWords } from '#src/app/export/keptWords.ts'
import { JobLine } from '#src/app/export/JobLine.tsx'
import { NotesField } from '#src/app/export/NotesField.tsx'
import { PreviewPicture } from '#src/app/export/PreviewPicture.tsx'
import { sameFigure } from '#src/app/export/shownFigures.ts'
import { TitleField } from '#src/app/export/TitleField.tsx'
import { useFigureLanguage } from '#src/app/export/useFigureLanguage.ts'
import { useExportActions } from '#src/app/export/useExportActions.ts'
import { useJob } from '#src/app/export/useJob.ts'
import { UseDataSection } from '#src/app/export/UseDataSection.tsx'
import { usePreview } from '#src/app/export/usePreview.ts'
import { ownPage } from '#src/lib/site.ts'
import { useCatalogue } from '#src/page/useCatalogue.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { appMessages } from '#src/i18n/messages/en/app.ts'
import { exportMessages } from '#src/i18n/messages/en/export.ts'
import { programMessages } from '#src/i18n/messages/en/programs.ts'

adoptStyles(styles)

/** What can be taken away of the figure, with a preview of the picture. */
export function ExportDialog(props: {
  readonly content: FigureContent
  /** Null where nobody has chosen yet. */
  readonly choices: ExportChoices | null
  readonly onChoices: (choices: ExportChoices) => void
  /** Its title and the reader's notes can be edited: the view has them. */
  readonly isOfView?: boolean
  readonly onClose: () => void
}) {
  const { onChoices, isOfView = false, onClose } = props
  const catalogue = useCatalogue()
  const [onPhone] = useState(() => matchMedia('(max-width: 37.4375rem)').matches)
  const choices = useMemo(() => props.choices ?? firstChoices(onPhone), [props.choices, onPhone])
  const { content, choose } = useFigureLanguage(props.content)
  const { t } = useFormat()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [embedded, setEmbedded] = useState(false)
  const [usesData, setUsesData] = useState(false)
  const { job, start, cancel } = useJob()
  const { theme, events, notes, source } = choices
  const size = useMemo(() => sizeOf(choices), [choices])
  const kept = useSyncExternalStore(keptWords.subscribe, keptWords.get)
  const subtitle =
    choices.subtitle !== null && sameFigure(choices.subtitle.view, content.view) ? choices.subtitle.text : ''
  const empty = content.drawing === null
  const request = useMemo(
    () => ({
      content,
      catalogue,
      address: ownPage?.site ?? `${location.origin}${location.pathname}`,
      size,
      theme,
      events,
      notes,
      source,
      own: { ...kept, subtitle },
    }),
    [content, catalogue, size, theme, events, notes, source, kept, subtitle],
  )
  const preview = usePreview(empty ? null : request)
  const embed = embeddable(content.view)
  const embedLink = embed.figures === 'none' ? null : addressOf(request.address, embed.view, 'complete')
  const actions = useExportActions({
    content,
    catalogue,
    request,
    scale: Number(scaleOf(choices)),
    start,
    embedded,
    onEmbed: () => {
      // What is not all of the figure is looked at before it is taken.
      if (!embedded && embed.figures === 'all') copyEmbed(embedCode(actions.linkAddress, content.title))
      setEmbedded(!embedded)
    },
  })
  const copyEmbed = (code: string): void => actions.copyCode(code, t(exportMessages, 'export.done.embed'))
  const dataAction = {
    name: t(programMessages, 'programs.title'),
    about: t(programMessages, 'programs.about'),
    run: () => setUsesData(!usesData),
    expanded: usesData,
  }
  useEffect(() => dialog.current?.showModal(), [])

  return (
    <dialog ref={dialog} className="export" aria-labelledby={id} onClose={onClose}>
      <div className="export-head">
        <h2 id={id}>{t(exportMessages, 'export.title')}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {t(exportMessages, 'export.close')}
        </button>
      </div>
      {empty ? (
        <p>{t(exportMessages, 'export.nothing')}</p>
      ) : (
        <>
          <div className="export-body">
            <PreviewPicture preview={preview} size={size} />
            <div className="export-side">
              {isOfView && <TitleField title={content.title} own={content.view.title !== null} />}
              <TextField
                label={t(exportMessages, 'export.subtitleField')}
                rows={3}
                // Ours to begin with: the unit of the axis stands in it.
                text={subtitle || content.subtitle}
                limit={ownWordLimits.subtitle}
                ours={content.subtitle}
                reset={t(exportMessages, 'export.subtitleReset')}
                onText={(text) =>
                  onChoices({ ...choices, subtitle: text === content.subtitle ? null : { view: content.view, text } })
                }
              />
              {content.series?.some(({ info }) => info.book === 'file') && (
                <p className="export-hint">{t(exportMessages, 'export.ownNames')}</p>
              )}
              {isOfView && <NotesField content={content} catalogue={catalogue} room={drawnRoom(size)} />}
              <FigureOptions
                choices={choices}
                hasEvents={content.events.length > 0}
                hasNotes={lastingNotesOfFigure(content).length + notesOfFigure(content).length > 0}
                onPhone={onPhone}
                onChoose={onChoices}
                language={content.format.language}
                onLanguage={choose && ((language) => start(() => choose(language).then(() => '')))}
              />
            </div>
            <CreditFields
              sources={sourceLine(
                content.sources,
                catalogue,
                dataTo(content, catalogue),
                request.address,
                content.format,
              )}
            />
          </div>
          <div className="export-bar">
            <JobLine
              job={job}
              problem={preview.problem}
              idle={t(exportMessages, 'export.fileName', { name: fileNameOfFigure(content, catalogue) })}
              onCancel={cancel}
            />
            <ExportActions title={t(exportMessages, 'export.group.picture')} actions={actions.picture} />
          </div>
          <div className="export-groups">
            <ExportActions
              title={t(exportMessages, 'export.group.numbers')}
              actions={[...actions.numbers, dataAction]}
            />
            <ExportActions title={t(exportMessages, 'export.group.link')} actions={actions.link} />
          </div>
          {embedded && (
            <EmbedSection
              link={embedLink}
              title={embed.figures === 'all' ? content.title : t(appMessages, 'app.title')}
              figures={embed.figures}
              onCopy={copyEmbed}
            />
          )}
          {usesData && (
            <UseDataSection
              content={content}
              onCopy={(text, name) => actions.copyCode(text, t(programMessages, 'programs.done', { name }))}
            />
          )}
          <p className="export-hint">{t(exportMessages, 'export.again')}</p>
        </>
      )}
    </dialog>
  )
}
