import { useEffect, useState } from 'react'

/** How far below or above the screen a part is still near: its code and figures come while the reader scrolls to it. */
const rootMargin = '400px 0px'

/** Whether an element has ever come near the screen. */
export function useNear(): readonly [boolean, (element: HTMLElement | null) => void] {
  const [element, setElement] = useState<HTMLElement | null>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (element === null || near) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true)
      },
      { rootMargin },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [element, near])
  return [near, setElement]
}
