import type { LanguageCatalogue } from '#src/i18n/types.ts'
import { altMessages } from '#src/i18n/messages/zh/altText.ts'
import { amountMessages, units } from '#src/i18n/messages/zh/amounts.ts'
import { analysisMessages } from '#src/i18n/messages/zh/analyses/analysis.ts'
import { bookMessages } from '#src/i18n/messages/zh/analyses/books.ts'
import { brentMessages } from '#src/i18n/messages/zh/analyses/brent.ts'
import { buyerMessages } from '#src/i18n/messages/zh/analyses/buyers.ts'
import { cardMessages } from '#src/i18n/messages/zh/analyses/card.ts'
import { moverMessages } from '#src/i18n/messages/zh/analyses/movers.ts'
import { priceVolumeMessages } from '#src/i18n/messages/zh/analyses/priceVolume.ts'
import { worldMessages } from '#src/i18n/messages/zh/analyses/world.ts'
import { appMessages } from '#src/i18n/messages/zh/app.ts'
import { chartMessages } from '#src/i18n/messages/zh/chart.ts'
import { claimMessages } from '#src/i18n/messages/zh/claims.ts'
import { comparisonMessages } from '#src/i18n/messages/zh/comparison.ts'
import { connectionMessages } from '#src/i18n/messages/zh/connection.ts'
import { controlMessages } from '#src/i18n/messages/zh/controls.ts'
import { creditMessages } from '#src/i18n/messages/zh/credits.ts'
import { errorMessages } from '#src/i18n/messages/zh/errors.ts'
import { exploreMessages } from '#src/i18n/messages/zh/explore.ts'
import { exportMessages } from '#src/i18n/messages/zh/export.ts'
import { programMessages } from '#src/i18n/messages/zh/programs.ts'
import { figureMessages } from '#src/i18n/messages/zh/figure.ts'
import { fileMessages } from '#src/i18n/messages/zh/files.ts'
import { footerMessages } from '#src/i18n/messages/zh/footer.ts'
import { galleryMessages } from '#src/i18n/messages/zh/gallery.ts'
import { leadMessages } from '#src/i18n/messages/zh/lead.ts'
import { headlineMessages } from '#src/i18n/messages/zh/headline.ts'
import { areaMessages } from '#src/i18n/messages/zh/kinds/area.ts'
import { balanceMessages } from '#src/i18n/messages/zh/kinds/balance.ts'
import { barMessages } from '#src/i18n/messages/zh/kinds/bar.ts'
import { panelMessages } from '#src/i18n/messages/zh/kinds/panels.ts'
import { seasonMessages } from '#src/i18n/messages/zh/kinds/season.ts'
import { sectionMessages } from '#src/i18n/messages/zh/kinds/sections.ts'
import { tableMessages } from '#src/i18n/messages/zh/kinds/table.ts'
import { treemapMessages } from '#src/i18n/messages/zh/kinds/treemap.ts'
import { announcementMessages } from '#src/i18n/messages/zh/announcements.ts'
import { cautionMessages } from '#src/i18n/messages/zh/cautions.ts'
import { noteMessages } from '#src/i18n/messages/zh/notes.ts'
import { withoutCodeMessages } from '#src/i18n/messages/zh/withoutCode.ts'
import { noticeMessages } from '#src/i18n/messages/zh/notices.ts'
import { lookMessages } from '#src/i18n/messages/zh/looks.ts'
import { pickerMessages } from '#src/i18n/messages/zh/picker.ts'
import { reasonMessages } from '#src/i18n/messages/zh/reasons.ts'
import { seriesMessages } from '#src/i18n/messages/zh/series.ts'
import { sourceMessages } from '#src/i18n/messages/zh/sources.ts'
import { spokenMessages } from '#src/i18n/messages/zh/spoken.ts'
import { stateMessages } from '#src/i18n/messages/zh/states.ts'
import { termMessages } from '#src/i18n/messages/zh/terms.ts'

// Chinese (Simplified), in the terms of China’s own trade statistics. Periods come with their 年 and 月.
export const zh = {
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
