import { altMessages } from '#src/i18n/messages/en/altText.ts'
import { amountMessages, units } from '#src/i18n/messages/en/amounts.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { boardMessages } from '#src/i18n/messages/en/app/board.ts'
import { bookMessages } from '#src/i18n/messages/en/analyses/books.ts'
import { buyerMessages } from '#src/i18n/messages/en/analyses/buyers.ts'
import { cardMessages } from '#src/i18n/messages/en/analyses/card.ts'
import { formulaMessages } from '#src/i18n/messages/en/analyses/formula.ts'
import { europeMessages } from '#src/i18n/messages/en/analyses/europe.ts'
import { dependenceMessages } from '#src/i18n/messages/en/analyses/dependence.ts'
import { partnerMessages } from '#src/i18n/messages/en/analyses/partners.ts'
import { moverMessages } from '#src/i18n/messages/en/analyses/movers.ts'
import { priceMessages } from '#src/i18n/messages/en/analyses/prices.ts'
import { priceVolumeMessages } from '#src/i18n/messages/en/analyses/priceVolume.ts'
import { supplierMessages } from '#src/i18n/messages/en/analyses/suppliers.ts'
import { worldMessages } from '#src/i18n/messages/en/analyses/world.ts'
import { appMessages } from '#src/i18n/messages/en/app/app.ts'
import { askMessages } from '#src/i18n/messages/en/ask.ts'
import { chartMessages } from '#src/i18n/messages/en/chart.ts'
import { claimMessages } from '#src/i18n/messages/en/claims.ts'
import { comparisonMessages } from '#src/i18n/messages/en/comparison.ts'
import { connectionMessages } from '#src/i18n/messages/en/app/connection.ts'
import { controlMessages } from '#src/i18n/messages/en/controls.ts'
import { creditMessages } from '#src/i18n/messages/en/credits.ts'
import { errorMessages } from '#src/i18n/messages/en/errors.ts'
import { exploreMessages } from '#src/i18n/messages/en/app/explore.ts'
import { faultMessages } from '#src/i18n/messages/en/app/faults.ts'
import { exportMessages } from '#src/i18n/messages/en/app/export.ts'
import { programMessages } from '#src/i18n/messages/en/app/programs.ts'
import { figureMessages } from '#src/i18n/messages/en/figure.ts'
import { fileMessages } from '#src/i18n/messages/en/app/files.ts'
import { findMessages } from '#src/i18n/messages/en/finds.ts'
import { footerMessages } from '#src/i18n/messages/en/app/footer.ts'
import { galleryMessages } from '#src/i18n/messages/en/app/gallery.ts'
import { keptMessages } from '#src/i18n/messages/en/app/kept.ts'
import { keyMessages } from '#src/i18n/messages/en/app/keys.ts'
import { leadMessages } from '#src/i18n/messages/en/lead.ts'
import { headlineMessages } from '#src/i18n/messages/en/headline.ts'
import { areaMessages } from '#src/i18n/messages/en/kinds/area.ts'
import { balanceMessages } from '#src/i18n/messages/en/kinds/balance.ts'
import { barMessages } from '#src/i18n/messages/en/kinds/bar.ts'
import { panelMessages } from '#src/i18n/messages/en/kinds/panels.ts'
import { seasonMessages } from '#src/i18n/messages/en/kinds/season.ts'
import { sectionMessages } from '#src/i18n/messages/en/kinds/sections.ts'
import { tableMessages } from '#src/i18n/messages/en/kinds/table.ts'
import { treemapMessages } from '#src/i18n/messages/en/kinds/treemap.ts'
import { announcementMessages } from '#src/i18n/messages/en/app/announcements.ts'
import { cautionMessages } from '#src/i18n/messages/en/cautions.ts'
import { worldPriceMessages } from '#src/i18n/messages/en/worldPrices.ts'
import { noteMessages } from '#src/i18n/messages/en/notes.ts'
import { withoutCodeMessages } from '#src/i18n/messages/en/withoutCode.ts'
import { noticeMessages } from '#src/i18n/messages/en/app/notices.ts'
import { lookMessages } from '#src/i18n/messages/en/app/looks.ts'
import { pickerMessages } from '#src/i18n/messages/en/picker.ts'
import { readerNoteMessages } from '#src/i18n/messages/en/readerNotes.ts'
import { reasonMessages } from '#src/i18n/messages/en/reasons.ts'
import { seriesMessages } from '#src/i18n/messages/en/series.ts'
import { sourceMessages } from '#src/i18n/messages/en/app/sources.ts'
import { spokenMessages } from '#src/i18n/messages/en/spoken.ts'
import { stateMessages } from '#src/i18n/messages/en/app/states.ts'
import { statusMessages } from '#src/i18n/messages/en/statuses.ts'
import { termMessages } from '#src/i18n/messages/en/terms.ts'

/** All English messages, which every other language must have; the page loads those of a feature with its code. */
export const en = {
  units,
  messages: {
    ...altMessages,
    ...boardMessages,
    ...amountMessages,
    ...analysisMessages,
    ...bookMessages,
    ...buyerMessages,
    ...cardMessages,
    ...dependenceMessages,
    ...partnerMessages,
    ...supplierMessages,
    ...worldMessages,
    ...europeMessages,
    ...formulaMessages,
    ...moverMessages,
    ...priceMessages,
    ...priceVolumeMessages,
    ...appMessages,
    ...askMessages,
    ...chartMessages,
    ...claimMessages,
    ...comparisonMessages,
    ...connectionMessages,
    ...controlMessages,
    ...creditMessages,
    ...errorMessages,
    ...faultMessages,
    ...exploreMessages,
    ...exportMessages,
    ...programMessages,
    ...figureMessages,
    ...fileMessages,
    ...findMessages,
    ...footerMessages,
    ...galleryMessages,
    ...headlineMessages,
    ...keptMessages,
    ...keyMessages,
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
    ...worldPriceMessages,
    ...withoutCodeMessages,
    ...noticeMessages,
    ...lookMessages,
    ...pickerMessages,
    ...readerNoteMessages,
    ...reasonMessages,
    ...seriesMessages,
    ...sourceMessages,
    ...spokenMessages,
    ...stateMessages,
    ...statusMessages,
    ...termMessages,
  },
} as const
