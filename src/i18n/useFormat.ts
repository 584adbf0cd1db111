import { createContext, useContext } from 'react'
import { en } from '#src/i18n/en.ts'
import { createFormat } from '#src/i18n/format.ts'

/** The language of everything below. */
export const FormatContext = createContext(createFormat(en))

export function useFormat() {
  return useContext(FormatContext)
}
