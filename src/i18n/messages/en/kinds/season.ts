/** Seasons: the same months of several years. */
export const seasonMessages = {
  'season.to': 'January to {month}',
  'season.janFeb': 'January and February together',
  'season.to.year': '{first} to {month} {year}',
  'season.janFeb.year': '{first} and {second} {year} together',
  'season.earlier': 'earlier',
  'season.band': '{from}–{to}, lowest to highest',
  'season.band.years': '{from}–{to}',
  'season.note':
    'Each line is one year, from January to December: the newest is the strongest, the one before it less so, earlier ones are grey.',
  'season.note.band':
    'The band goes from the lowest to the highest of {from} to {to}, in months for which all of these years have a figure; it is hatched where one of them is provisional, estimated or of low reliability.',
  'season.alt': '{name}: {amount} in {period}.',
  'season.alt.before': '{name}: {amount} in {period}, {before} a year earlier.',
  'season.alt.band': 'In the same period of {from} to {to} from {low} to {high}.',
} as const
