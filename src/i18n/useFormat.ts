import { createContext, useContext } from 'react'
import { english } from '#src/i18n/load.ts'
import { createFormat } from '#src/i18n/format.ts'

export const FormatContext = createContext(createFormat(english))

export function useFormat() {
  return useContext(FormatContext)
}
