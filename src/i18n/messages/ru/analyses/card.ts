import type { TextsLike } from '#src/i18n/types.ts'
import type { cardMessages as english } from '#src/i18n/messages/en/analyses/card.ts'

export const cardMessages = {
  'card.price-volume.more':
    'Импорт из России, {name}: в {b}\u00a0году на {change} больше, чем в {a}-м, из них {price} — за счёт цены',
  'card.price-volume': '{name}, {a}–{b}: {change}, в том числе за счёт цены {price}',
  'card.brent.below': 'За год по {month} российская нефть обошлась Китаю примерно на {gap} за баррель дешевле Brent',
  'card.brent.above': 'За год по {month} российская нефть обошлась Китаю примерно на {gap} за баррель дороже Brent',
  'card.brent.same': 'За год по {month} российская нефть стоила Китаю примерно столько же, сколько Brent',
  'card.buyers': 'Нефти и нефтепродуктов из России за год по {period} купили: Китай — {china}, {name} — {other}',
  'card.books.M': 'В {year}\u00a0году Китай насчитал {china} импорта из России, Россия — {russia} экспорта в Китай',
  'card.books.X': 'В {year}\u00a0году Китай насчитал {china} экспорта в Россию, Россия — {russia} импорта из Китая',
  'card.books.range': 'от {least} до {most}',
  'card.movers.M':
    'Импорт Китая из России, {a}–{b}: наибольший рост — {rose} ({more}), наибольшее падение — {fell} ({less})',
  'card.movers.X':
    'Экспорт Китая в Россию, {a}–{b}: наибольший рост — {rose} ({more}), наибольшее падение — {fell} ({less})',
} as const satisfies TextsLike<typeof english>
