import { useEffect, useState } from 'react'

const restMs = 1000

/** The text after a second without a change: speech at every letter would drown out the letter typed. */
export function useRested(text: string): string {
  const [rested, setRested] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), restMs)
    return () => clearTimeout(timer)
  }, [text])
  return rested
}
