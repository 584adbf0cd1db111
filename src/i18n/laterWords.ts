import '#src/i18n/soonWords.ts'
import { addEnglish } from '#src/i18n/english.ts'
import { enLater } from '#src/i18n/enLater.ts'

// Imported by whatever comes after the first view and has words of its own.
addEnglish(enLater)
