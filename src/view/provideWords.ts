import { altTextOf } from '#src/view/altText.ts'
import { fileNameOf } from '#src/view/fileName.ts'
import { provideLateWords } from '#src/view/lateWords.ts'
import { notesOf } from '#src/view/notes.ts'
import { noticeTexts, reasonText } from '#src/view/reasons.ts'
import '#src/i18n/soonWords.ts'

// Imported by whatever cannot do without them.
provideLateWords({ altTextOf, fileNameOf, notesOf, noticeTexts, reasonText })
