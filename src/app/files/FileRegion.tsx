import type { ComponentProps } from 'react'
import { memo } from 'react'
import { useDrop } from '#src/app/files/useDrop.ts'
import { OpenFileRegion } from '#src/app/islands/regions.tsx'

/** Takes what is dropped as soon as the page is hydrated: the code that opens it may come later. */
export const FileRegion = memo(function FileRegion(
  props: Omit<ComponentProps<typeof OpenFileRegion>, 'over'> & { readonly onFiles: (files: readonly File[]) => void },
) {
  const { onFiles, ...rest } = props
  const over = useDrop(onFiles)
  return <OpenFileRegion {...rest} over={over} />
})
