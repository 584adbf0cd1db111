import { useRef } from 'react'
import { takeFiles } from '#src/lib/takeFiles.ts'

export function FileChooser(props: {
  readonly name: string
  readonly accept: string
  readonly onFiles: (files: readonly File[]) => void
}) {
  const { name, accept, onFiles } = props
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" onClick={() => chooser.current?.click()}>
        {name}
      </button>
      <input ref={chooser} type="file" accept={accept} hidden onChange={({ target }) => onFiles(takeFiles(target))} />
    </>
  )
}
