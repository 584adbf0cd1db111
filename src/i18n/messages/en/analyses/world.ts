/** China's trade with Russia beside its trade with everyone. */
export const worldMessages = {
  'world.title.M': 'China’s imports from Russia {russia} from {a} to {b}, those from everyone {everyone}',
  'world.title.X': 'China’s exports to Russia {russia} from {a} to {b}, those to everyone {everyone}',
  'world.title.M.money':
    'In {money}, China’s imports from Russia {russia} from {a} to {b}, those from everyone {everyone}',
  'world.title.X.money': 'In {money}, China’s exports to Russia {russia} from {a} to {b}, those to everyone {everyone}',
  'world.title.one.M': 'China’s imports from Russia and from everyone',
  'world.title.one.X': 'China’s exports to Russia and to everyone',
  'world.rose': 'rose {percent}',
  'world.fell': 'fell {percent}',
  'world.rose.about': 'rose about {percent}',
  'world.fell.about': 'fell about {percent}',
  'world.same': 'hardly changed',
  'world.stated': '{change} by Customs’ own figures',
  'world.subtitle.M': 'China’s imports of all goods in {money}, rolling 12 months, {from} to {to}',
  'world.subtitle.X': 'China’s exports of all goods in {money}, rolling 12 months, {from} to {to}',
  'world.panel.index': 'Rolling 12 months, {a} = 100',
  'world.panel.share.M': 'Russia’s share of China’s imports, percent, rolling 12 months',
  'world.panel.share.X': 'Russia’s share of China’s exports, percent, rolling 12 months',
  'world.russia.M': 'Imports from Russia',
  'world.russia.X': 'Exports to Russia',
  'world.everyone.M': 'Imports from everyone',
  'world.everyone.X': 'Exports to everyone',
  'world.share': 'Russia’s share',
  'world.amount': '{index} ({usd})',
  'world.caution.unrevised':
    'From {year} figures with Russia are not yet revised: for that year Customs itself states {stated} in yuan, these give {computed}.',
  'world.caution.exports':
    'From 2025 exports to Russia are first releases, or read off a chart of MGIMO, a Moscow university.',
  'world.note.base': 'Index: calendar year {a} = 100.',
  'world.note.everyone': 'Everyone includes Russia; figures with everyone are rounded to $0.1 bn.',
  'world.note.share.M':
    'Both parts of the share are China Customs’ figures, for Russia revised to 2024; since then MGIMO, a Moscow university, has summed these.',
  'world.note.share.X': 'Both parts of the share are China Customs’ figures, for Russia revised to 2024.',
  'world.note.revised':
    'China Customs has revised its past exports to everyone: growth quoted at the time does not compare with the growth shown here.',
  'world.note.ends': 'The figures of trade with Russia end in {period}.',
  'world.table.russiaChange': 'Change, Russia',
  'world.table.everyoneChange': 'Change, everyone',

  'world.neighbour.M':
    'These are shares of what China imports from Russia. For Russia’s share of all that China imports:',
  'world.neighbour.X':
    'These are shares of what China exports to Russia. For Russia’s share of all that China exports:',
} as const
