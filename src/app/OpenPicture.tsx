import { useIsFetching, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { followLink } from '#src/view/change.ts'
import { needCode } from '#src/api/code.ts'
import type { OpenedPicture } from '#src/app/export/pictureTold.ts'
import { useDrop } from '#src/app/export/useDrop.ts'
import type { SetView } from '#src/app/useView.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import '#src/i18n/laterWords.ts'

/** Milliseconds without a request after which the figures of a view are all here. */
const quiet = 400
const noTexts: readonly string[] = []
const pictureTold = () => needCode(() => import('#src/app/export/pictureTold.ts'))

type Told = { readonly problem: boolean; readonly texts: readonly string[] }

/** An exported picture is the document: dropped on the page or chosen, it opens the view it was made of. */
export function OpenPicture(props: { readonly catalogue: Catalogue; readonly set: SetView }) {
  const { catalogue, set } = props
  const format = useFormat()
  const { t } = format
  const client = useQueryClient()
  const chooser = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState<Told | null>(null)
  const [opened, setOpened] = useState<OpenedPicture | null>(null)

  const open = useCallback(
    async (files: readonly File[]): Promise<void> => {
      const [file, ...others] = files
      if (file === undefined) return
      const { openPicture } = await pictureTold()
      const answer = others.length > 0 ? { problem: t('picture.problem.several') } : await openPicture(file, catalogue, format)
      if ('problem' in answer) {
        setTold({ problem: true, texts: [answer.problem] })
        return
      }
      setTold({ problem: false, texts: answer.opened.texts })
      setOpened(answer.opened)
      set(followLink(answer.opened.search))
      const place = document.getElementById(answer.opened.view.view ?? 'explore') ?? document.getElementById('explore')
      place?.scrollIntoView({ block: 'start' })
    },
    [catalogue, format, set, t],
  )
  const over = useDrop(useCallback((files) => void open(files), [open]))

  // Its figures are compared with those of today once these are here.
  const fetching = useIsFetching()
  useEffect(() => {
    if (opened === null || fetching > 0) return undefined
    const timer = setTimeout(() => {
      setOpened(null)
      if (client.getQueryCache().getAll().some(({ state }) => state.status === 'error')) return
      void pictureTold().then(({ movedTexts }) => {
        const texts = movedTexts(opened, catalogue, format)
        if (texts.length > 0) setTold((now) => ({ problem: false, texts: [...(now?.texts ?? noTexts), ...texts] }))
      })
    }, quiet)
    return () => clearTimeout(timer)
  }, [opened, fetching, client, catalogue, format])

  return (
    <aside id="picture" className="picture">
      <button type="button" onClick={() => chooser.current?.click()}>
        {t('picture.open')}
      </button>
      <input
        ref={chooser}
        type="file"
        accept="image/png,image/svg+xml,.png,.svg"
        hidden
        onChange={({ target }) => {
          void open(Array.from(target.files ?? []))
          // So that the same file can be chosen again.
          target.value = ''
        }}
      />
      <p>{t('picture.about')}</p>
      {over && <p className="picture-drop">{t('picture.drop')}</p>}
      {told !== null && (
        <div className={told.problem ? 'picture-told is-problem' : 'picture-told'} role={told.problem ? 'alert' : 'status'}>
          <div>
            {told.texts.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </div>
          <button type="button" className="link" onClick={() => setTold(null)}>
            {t('picture.dismiss')}
          </button>
        </div>
      )}
    </aside>
  )
}
