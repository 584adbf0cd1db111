import { abroad } from '#src/i18n/messages/en/abroad.ts'
import { figure } from '#src/i18n/messages/en/figure.ts'
import { sources } from '#src/i18n/messages/en/sources.ts'
import { analyses } from '#src/i18n/messages/en/analyses.ts'
import { charts } from '#src/i18n/messages/en/charts.ts'
import { controls } from '#src/i18n/messages/en/controls.ts'
import { page } from '#src/i18n/messages/en/page.ts'
import { files } from '#src/i18n/messages/en/files.ts'
import '#src/i18n/messages/en/around.ts'
import { englishParts } from '#src/i18n/languages.ts'

/** The words that are in no part before. */
export type Rest = typeof abroad &
  typeof figure &
  typeof sources &
  typeof analyses &
  typeof charts &
  typeof controls &
  typeof page &
  typeof files

// Importing this module makes English whole.
englishParts.push(abroad, figure, sources, analyses, charts, controls, page, files)
