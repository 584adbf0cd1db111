import { abroad } from '#src/i18n/messages/en/abroad.ts'
import { figure } from '#src/i18n/messages/en/figure.ts'
import { sources } from '#src/i18n/messages/en/sources.ts'
import { analyses } from '#src/i18n/messages/en/analyses.ts'
import { charts } from '#src/i18n/messages/en/charts.ts'
import { controls } from '#src/i18n/messages/en/controls.ts'
import { page } from '#src/i18n/messages/en/page.ts'
import { files } from '#src/i18n/messages/en/files.ts'
import '#src/i18n/messages/en/around.ts'
import { addWords } from '#src/i18n/languages.ts'

/** The words that are in no part before; importing this module makes English whole. */
export const rest = {
  ...abroad,
  ...figure,
  ...sources,
  ...analyses,
  ...charts,
  ...controls,
  ...page,
  ...files,
} as const

addWords(rest)
