/** Terms that are explained in place: the wordings of each in texts, the longest first, and its meaning. */
export const termMessages = {
  'term.cif.words': 'CIF',
  'term.cif':
    'Cost, insurance and freight: what goods are worth as they arrive, with what it took to ship and insure them. Customs count imports so.',
  'term.fob.words': 'FOB',
  'term.fob':
    'Free on board: what goods are worth as they leave, without shipping and insurance. Customs count exports so, a few percent lower than the same goods as imports.',
  'term.baci.words': 'BACI',
  'term.baci':
    'Yearly world trade by HS heading, from the French research centre CEPII. It makes one number of what the exporter and the importer each reported to the United Nations.',
  'term.hs.words': 'HS',
  'term.hs':
    'Harmonized System, the list of goods that customs use all over the world. Two digits are a chapter, four a heading, six a subheading.',
  'term.rolling.words': 'rolling 12 months|12-month sums|12-month sum',
  'term.rolling':
    'Each point is the sum of the twelve months that end with it. Seasons drop out, and a turn shows later than in single months.',
  'term.unreliable.words': 'low reliability',
  'term.unreliable':
    'There is reason to doubt the number: reports contradict each other, or part of it was imputed. It gives a rough size only.',
} as const
