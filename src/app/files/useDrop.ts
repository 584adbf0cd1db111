import { useEffect } from 'react'
import { usePage } from '#src/page/page.ts'

declare global {
  interface Window {
    /** Files that the script in the page's head has kept until there is somebody to open them; from then on null. */
    droppedEarly?: readonly File[] | null
  }
}

/** Takes files that are dropped anywhere on the page, also before anybody listened; tells while some are held over it. */
export function useDrop(): void {
  const { chosenFiles, filesOver } = usePage()
  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true
    const drag = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      // Without this the browser would leave the page for the file.
      event.preventDefault()
      filesOver.set(true)
    }
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) filesOver.set(false)
    }
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      event.preventDefault()
      filesOver.set(false)
      chosenFiles.set(Array.from(event.dataTransfer?.files ?? []))
    }
    addEventListener('dragover', drag)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    if (window.droppedEarly != null) chosenFiles.set(window.droppedEarly)
    window.droppedEarly = null
    return () => {
      removeEventListener('dragover', drag)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [chosenFiles, filesOver])
}
