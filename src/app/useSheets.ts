import { useCallback, useEffect, useMemo, useState } from 'react'

export type SheetId = 'commodities' | 'measures'

/** Less than this and a chart above a sheet would show nothing. */
const leastRoom = 200

/** Which sheet is open, and how much of the window it leaves to the chart: null where it is none or too little. */
export function useSheets() {
  const [open, setOpen] = useState<SheetId | null>(null)
  const [room, setRoom] = useState<number | null>(null)
  const onToggle = useCallback((id: SheetId, isOpen: boolean) => {
    setOpen((before) => (isOpen ? id : before === id ? null : before))
    const left = innerHeight - (document.getElementById(id)?.offsetHeight ?? 0)
    if (isOpen) setRoom(left < leastRoom ? null : left)
  }, [])

  // A window that has grown has room for the controls in their place.
  useEffect(() => {
    if (open === null) return undefined
    const follow = (): void => {
      const opener = document.querySelector(`.sheet-bar [popovertarget=${open}]`)
      if (opener instanceof HTMLElement && opener.offsetParent === null) document.getElementById(open)?.hidePopover()
    }
    addEventListener('resize', follow)
    return () => removeEventListener('resize', follow)
  }, [open])

  const toggles = useMemo(
    () => ({
      commodities: (isOpen: boolean) => onToggle('commodities', isOpen),
      measures: (isOpen: boolean) => onToggle('measures', isOpen),
    }),
    [onToggle],
  )
  return { open, room: open === null ? null : room, toggles } as const
}
