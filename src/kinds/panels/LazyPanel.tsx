import type { ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'

/** How far below the window a panel is drawn already. */
const ahead = '300px'

/** Draws what is in it once it has come near the window, and keeps it: each panel is a whole chart. */
export function PanelSeen(props: { readonly height: number; readonly atOnce: boolean; readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState(props.atOnce)
  useEffect(() => {
    const element = place.current
    if (seen || element === null) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true)
      },
      { rootMargin: ahead },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [seen])
  return (
    <div ref={place} style={{ height: props.height }}>
      {seen && props.children}
    </div>
  )
}
