import { useEffect, useState } from 'react'

const restMs = 1000

/** A live region that says a text after a second without a change: speech at every letter would drown out the letter typed. */
export function Spoken({ text }: { readonly text: string }) {
  const [rested, setRested] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), restMs)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p role="status" className="sr-only">
      {rested}
    </p>
  )
}
