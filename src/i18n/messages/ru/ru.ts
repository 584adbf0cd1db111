import type { LanguageCatalogue } from '#src/i18n/types.ts'
import { altMessages } from '#src/i18n/messages/ru/altText.ts'
import { amountMessages, units } from '#src/i18n/messages/ru/amounts.ts'
import { analysisMessages } from '#src/i18n/messages/ru/analyses/analysis.ts'
import { bookMessages } from '#src/i18n/messages/ru/analyses/books.ts'
import { brentMessages } from '#src/i18n/messages/ru/analyses/brent.ts'
import { buyerMessages } from '#src/i18n/messages/ru/analyses/buyers.ts'
import { cardMessages } from '#src/i18n/messages/ru/analyses/card.ts'
import { moverMessages } from '#src/i18n/messages/ru/analyses/movers.ts'
import { priceVolumeMessages } from '#src/i18n/messages/ru/analyses/priceVolume.ts'
import { worldMessages } from '#src/i18n/messages/ru/analyses/world.ts'
import { appMessages } from '#src/i18n/messages/ru/app.ts'
import { chartMessages } from '#src/i18n/messages/ru/chart.ts'
import { claimMessages } from '#src/i18n/messages/ru/claims.ts'
import { comparisonMessages } from '#src/i18n/messages/ru/comparison.ts'
import { connectionMessages } from '#src/i18n/messages/ru/connection.ts'
import { controlMessages } from '#src/i18n/messages/ru/controls.ts'
import { creditMessages } from '#src/i18n/messages/ru/credits.ts'
import { errorMessages } from '#src/i18n/messages/ru/errors.ts'
import { exploreMessages } from '#src/i18n/messages/ru/explore.ts'
import { exportMessages } from '#src/i18n/messages/ru/export.ts'
import { programMessages } from '#src/i18n/messages/ru/programs.ts'
import { figureMessages } from '#src/i18n/messages/ru/figure.ts'
import { fileMessages } from '#src/i18n/messages/ru/files.ts'
import { footerMessages } from '#src/i18n/messages/ru/footer.ts'
import { galleryMessages } from '#src/i18n/messages/ru/gallery.ts'
import { leadMessages } from '#src/i18n/messages/ru/lead.ts'
import { headlineMessages } from '#src/i18n/messages/ru/headline.ts'
import { areaMessages } from '#src/i18n/messages/ru/kinds/area.ts'
import { balanceMessages } from '#src/i18n/messages/ru/kinds/balance.ts'
import { barMessages } from '#src/i18n/messages/ru/kinds/bar.ts'
import { panelMessages } from '#src/i18n/messages/ru/kinds/panels.ts'
import { seasonMessages } from '#src/i18n/messages/ru/kinds/season.ts'
import { sectionMessages } from '#src/i18n/messages/ru/kinds/sections.ts'
import { tableMessages } from '#src/i18n/messages/ru/kinds/table.ts'
import { treemapMessages } from '#src/i18n/messages/ru/kinds/treemap.ts'
import { announcementMessages } from '#src/i18n/messages/ru/announcements.ts'
import { cautionMessages } from '#src/i18n/messages/ru/cautions.ts'
import { noteMessages } from '#src/i18n/messages/ru/notes.ts'
import { withoutCodeMessages } from '#src/i18n/messages/ru/withoutCode.ts'
import { noticeMessages } from '#src/i18n/messages/ru/notices.ts'
import { lookMessages } from '#src/i18n/messages/ru/looks.ts'
import { pickerMessages } from '#src/i18n/messages/ru/picker.ts'
import { reasonMessages } from '#src/i18n/messages/ru/reasons.ts'
import { seriesMessages } from '#src/i18n/messages/ru/series.ts'
import { sourceMessages } from '#src/i18n/messages/ru/sources.ts'
import { spokenMessages } from '#src/i18n/messages/ru/spoken.ts'
import { stateMessages } from '#src/i18n/messages/ru/states.ts'
import { termMessages } from '#src/i18n/messages/ru/terms.ts'

// Russian. Names are put in as they are, so sentences are worded to take them in the nominative; months stand after «по»
// and a colon, where nominative and accusative are alike. `{count|товар|товара|товаров}` is the form for a count.
export const ru = {
  units,
  messages: {
    ...altMessages,
    ...amountMessages,
    ...analysisMessages,
    ...bookMessages,
    ...brentMessages,
    ...buyerMessages,
    ...cardMessages,
    ...worldMessages,
    ...moverMessages,
    ...priceVolumeMessages,
    ...appMessages,
    ...chartMessages,
    ...claimMessages,
    ...comparisonMessages,
    ...connectionMessages,
    ...controlMessages,
    ...creditMessages,
    ...errorMessages,
    ...exploreMessages,
    ...exportMessages,
    ...programMessages,
    ...figureMessages,
    ...fileMessages,
    ...footerMessages,
    ...galleryMessages,
    ...headlineMessages,
    ...leadMessages,
    ...areaMessages,
    ...balanceMessages,
    ...barMessages,
    ...panelMessages,
    ...seasonMessages,
    ...sectionMessages,
    ...tableMessages,
    ...treemapMessages,
    ...announcementMessages,
    ...cautionMessages,
    ...noteMessages,
    ...withoutCodeMessages,
    ...noticeMessages,
    ...lookMessages,
    ...pickerMessages,
    ...reasonMessages,
    ...seriesMessages,
    ...sourceMessages,
    ...spokenMessages,
    ...stateMessages,
    ...termMessages,
  },
} as const satisfies LanguageCatalogue
