import { addEnglish } from '#src/i18n/english.ts'
import { enSoon } from '#src/i18n/enSoon.ts'

addEnglish(enSoon)
