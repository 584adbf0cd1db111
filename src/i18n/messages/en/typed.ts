/** Words that readers type in English, by their meaning, parted by commas; the first says how a phrase was understood. */
export const en = {
  /** Parameters of the address. */
  options: {
    'series=': 'nothing selected, nothing, no commodities',
    'series=M-2709,M-271111,M-271121,M-2701': 'energy, fuels',
    'measure=value': 'value, values, by value, worth, monetary value, cost, costs, cost of',
    'measure=weight':
      'net weight, weight, by weight, volume, by volume, physical volume, quantity, tonnage, tonnes, tons, metric tons, kilograms, kg, mass',
    'measure=price':
      'average price, price, unit price, unit value, price per tonne, price per ton, price a tonne, per tonne, per ton, a tonne, a ton, cost per tonne, cost per ton, cost of a tonne, cost of a ton',
    'money=usd': 'US dollars, American dollars, dollars, dollar, USD',
    'money=cny': 'yuan, Chinese yuan, RMB, renminbi, CNY',
    'money=rub': 'roubles, rubles, Russian roubles, Russian rubles, RUB',
    'money=real':
      '2021 dollars, 2021 US dollars, dollars of 2021, US dollars of 2021, constant dollars, constant 2021 dollars, constant prices, in 2021 prices, constant 2021 prices, prices of 2021, real terms, real dollars, real value, real, inflation adjusted, adjusted for inflation, without inflation',
    'show=level': 'amount, amounts, level, absolute',
    'show=index': 'index, indexed, as an index, indexed to, relative to, rebased, rebased to',
    'show=yoy':
      'change on a year earlier, change on the year, change from a year earlier, on a year earlier, year on year, year over year, yoy, y/y, growth, growth rate, annual growth, yearly growth, annual change, yearly change, change, percent change, percentage change, % change',
    'show=share':
      'share of all goods, of all goods, share, what part, what part of, how much of, percentage of, what percentage, what percentage of, share of total, share of the total, percentage share, proportion, percent of total, percentage of total, % of total, % of all goods, percent of all goods, percentage of all goods, share of total trade, share of all trade, share of trade, share of imports, share of exports, share of all imports, share of all exports, share of total imports, share of total exports',
    'freq=month': 'month, months, by month, monthly, per month, each month, every month, month by month',
    'freq=quarter': 'quarter, quarters, by quarter, quarterly, per quarter, each quarter, every quarter',
    'freq=rolling':
      '12-month sum, 12-month total, 12-month rolling sum, twelve-month sum, twelve-month total, rolling, rolling sum, rolling total, rolling 12-month sum, rolling 12 months, rolling twelve months, rolling year, trailing 12 months, trailing twelve months, trailing year, 12 months, twelve months, moving annual total',
    'freq=year': 'years, by year, yearly, annual, annually, per year, each year, every year, year by year',
    'freq=ytd': 'year to date, YTD, so far this year, since the start of the year, cumulative',
    'chart=line': 'lines, line, line chart, line graph',
    'chart=area': 'stacked areas, stacked, stack, area, areas, area chart, stacked chart, stacked area chart',
    'chart=bar': 'bars, bar, drawn as bars, bar chart, bar graph, columns, column chart',
    'chart=panels': 'panels, small multiples, separate panels, separate charts',
    'chart=season': 'seasons, season, seasonal, seasonality, by season, seasonal chart, seasonal pattern',
    'chart=table': 'table, as a table, in a table, table of figures',
    'chart=treemap': 'treemap, tree map',
    'chart=balance': 'balance',
    'series=M-TOTAL,X-TOTAL&chart=balance':
      'trade balance, balance of trade, trade surplus, trade deficit, surplus, deficit',
    'chart=treemap&flow=X':
      'what does Russia buy from China, what Russia buys from China, what does China sell to Russia, what China sells to Russia',
    'chart=treemap&flow=M':
      'what does China buy from Russia, what China buys from Russia, what does Russia sell to China, what Russia sells to China',
    'chart=treemap&flow=X&node=XVI': 'machinery, machinery and equipment, machines, textile machinery',
    'chart=treemap&flow=X&node=72': 'steel, iron and steel, ferrous metals',
    'chart=treemap&flow=X&node=XI': 'clothes, clothing, garments, apparel, textiles',
    'chart=treemap&flow=X&node=30': 'medicine, medicines, drugs, pharmaceuticals',
    'chart=treemap&flow=X&node=VI': 'chemicals, chemical products',
    'chart=treemap&flow=M&node=XV': 'metals, base metals',
    'chart=treemap&flow=M&node=IV': 'food, foods, foodstuffs',
    'scale=linear': 'linear, linear scale',
    'scale=log': 'logarithmic, logarithmic scale, log, log scale, logarithmic axis, log axis',
    'y=own': 'own value axis, own axis, own axes, own scale',
    'y=shared': 'shared value axis, shared axis, same axis, common axis, shared scale, same scale, common scale',
    'events=major': 'major events',
    'events=all': 'all events, with events, every event, all events marked',
    'events=none': 'no events, without events, hide events, no events marked',
    'view=suppliers':
      'whom China replaced, who China replaced, suppliers, Russia’s suppliers, suppliers of Russia, who supplies Russia, who supplies Russia’s, what replaced European, who replaced European, replaced European, what replaced Korean, who replaced Korean, what replaced Japanese, who replaced Japanese, what replaced German, who replaced German, what replaced Western, who replaced Western, who replaced Europe’s, who sells, which countries sell, which country sells, who exports, which countries export, which countries supply, which country supplies, through Hong Kong, via Hong Kong, Hong Kong',
    'view=europe':
      'Europe or China, in Europe’s place, instead of Europe, Europe, European Union, EU, EU exports, EU exports to Russia, European exports, European exports to Russia, exports of the EU to Russia',
    'view=dependence':
      'who depends on whom, who depends on who, dependence, dependent, dependent on, reliance, reliant on, relies on, rely on, relied on, depended on, dependency, mutual dependence, does Russia depend on China, does China depend on Russia, depend on, depends on, supplier of China',
    'view=price-volume':
      'price or volume, price and volume, price versus volume, price vs volume, price or quantity, volume or price, price effect, decomposition',
    'view=prices':
      'against world prices, world prices, world price, LME, London Metal Exchange, compared with world prices, against the world price, international prices, world market price, benchmark prices, discount',
    'view=prices&benchmark=brent': 'Brent, Brent crude, Brent price',
    'view=prices&benchmark=dubai': 'Dubai, Dubai crude',
    'view=prices&benchmark=urals': 'Urals, Urals crude',
    'view=prices&benchmark=coal-australia': 'Australian coal, Newcastle coal, coal in Australia',
    'view=prices&benchmark=coal-south-africa': 'South African coal, Richards Bay coal, coal in South Africa',
    'view=prices&benchmark=lng-japan': 'LNG in Japan, Japanese LNG, LNG price in Japan',
    'view=prices&benchmark=ttf': 'TTF, European gas, European gas price, gas in Europe',
    'view=prices&benchmark=aluminium': 'aluminium LME, LME aluminium, LME aluminum, aluminium in London',
    'view=prices&benchmark=copper': 'copper LME, LME copper, copper in London',
    'view=prices&benchmark=nickel': 'nickel LME, LME nickel, nickel in London',
    'view=prices&benchmark=potash': 'spot potash, potash spot price',
    'view=world':
      'compared with all of China’s trade, all of China’s trade, China’s trade with the world, China’s trade with everyone, share of China’s trade, Russia’s share of China’s trade, Russia’s share of all China’s imports, compared with the world, compared with all countries, China’s trade with Russia compared with all its trade, compared with all its trade, all its trade',
    'view=buyers':
      'who does Russia sell, whom does Russia sell, to whom does Russia sell, which countries buy, which countries bought, which country buys, who else bought, who else buys, buyers, other buyers, buyers of Russian, who buys, who bought, everyone but China who bought, everyone but China, besides China, apart from China, other than China, buyers of Russian oil',
    'view=books':
      'two countries’ figures, both countries’ figures, mirror statistics, mirror data, discrepancy, discrepancies, gap between Chinese and Russian figures, Russian and Chinese figures, Chinese and Russian figures, Russian and Chinese data',
    'view=rates':
      'the rates behind the money, exchange rate, exchange rates, rates of exchange, currency rates, rouble to the dollar, rouble against the dollar, rouble to the yuan, yuan to the dollar, rouble exchange rate, yuan exchange rate, exchange rate of the rouble, exchange rate of the yuan, exchange rate of the dollar',
    'view=movers':
      'what rose and fell, what rose, what fell, what rose most, what fell most, movers, biggest movers, winners and losers, gainers and losers, biggest gainers, biggest losers, biggest changes, grew most, rose most, fell most, grew the most, rose the most, fell the most',
    'by=value': 'ranked by value',
    'by=percent': 'ranked by percent, by percent, ranked by percentage',
    'sort=china': 'sorted by China’s share, by China’s share, sorted by China, sort by China',
    'sort=russia': 'sorted by Russia’s share, by Russia’s share, sorted by Russia, sort by Russia, by Russia',
    'sort=group': 'sorted in groups, in groups, by group',
    'sort=all': 'all goods listed',
    'lag=1': 'a month earlier, one month earlier, a month before',
    'lag=2': 'two months earlier, two months before',
    'lag=3': 'three months earlier, three months before',
    'lang=en': 'in English, English',
    'lang=zh': 'in the Chinese language, Chinese language',
    'lang=ru': 'in the Russian language, Russian language',
    'theme=light': 'light theme, light mode',
    'theme=dark': 'dark theme, dark mode',
  },
  /** Words that give a meaning to the words next to them. */
  marks: {
    from: 'from, since, starting, starting in, starting from, beginning, beginning in, as of',
    to: '-, to, till, until, through, up to, ending, ending in',
    between: 'between',
    before: 'before, prior to',
    after: 'after',
    onwards: 'onwards, onward, on, to now, until now, to date, to today, up to now, to the present',
    earlier: 'and earlier, or earlier',
    base: 'base, base year, base period, base month',
    isBase: '= 100, equals 100, as 100, is 100, as base, as the base',
    year: 'year',
    picture: 'headings of',
    a: 'earlier year',
    b: 'later year',
    flow: 'flow',
    of: 'closer look at',
    selected: 'in the chart',
    benchmark: 'benchmark',
    not: 'not, no, non, never, yet to, failed to, fails to, fail to, without, excluding, exclude, hide, minus, excl',
    around: 'before and after',
    largest: 'largest, biggest, main, top, the most, most, most important',
    except: 'except, except for, other than, apart from, all but, everything but',
    ofRussia:
      'Russia’s share, Russian share, share of Russia in, Russia’s market share, Russian market share, market share of Russian',
    ofChina:
      'China’s share, Chinese share, share of China in, China’s market share, Chinese market share, market share of Chinese',
    trade:
      'trade, trade between the two countries, trade between both countries, total trade, trade turnover, turnover, bilateral trade, goods trade, trade in goods, merchandise trade, bilateral goods trade, bilateral trade in goods, Russian and Chinese exports, Chinese and Russian exports',
  },
  /** Words for directions, the strongest first: `exports to China` are China's imports. A deal has its subject: `China bought`. */
  flows: {
    M3: 'Chinese market, cost China, China’s market, from Russia to China, Russia to China, from Russia, to China, into China, Russian exports, Russia’s exports, China’s imports, Chinese imports, imports from Russia, exports to China, bought from Russia, sold to China, did China pay, revenue from China, revenues from China',
    X3: 'Russian market, cost Russia, Russia’s market, from China to Russia, China to Russia, from China, to Russia, into Russia, Chinese exports, China’s exports, Russia’s imports, Russian imports, imports from China, exports to Russia, bought from China, sold to Russia',
    M2: 'Russian, Russia, Moscow',
    X2: 'Chinese, China, Beijing',
    M1: 'import, imported, importing, buys, bought, purchases',
    X1: 'export, exported, exporting, sells, sold, sales, supplied, shipped, delivered',
  },
  buyers: 'China, Beijing; Russia, Moscow',
  deals:
    'bought, buys, received, took, imports, imported, purchased, purchases, pays, paid, spends, spent; sold, sells, exports, exported, earns, earned, supplied, supplies, provided, provides, delivered, shipped, ships, sent, sends',
  orders: '{who} {deal}, {deal} by {who}',
  /** Readers' words for events, by event id. */
  events: {
    'russia-invades-ukraine':
      'invasion, full-scale invasion, war, war in Ukraine, Ukraine war, Russia invaded Ukraine, outbreak of the war, outbreak of war, start of the war',
    'eu-crude-embargo': 'price cap, oil price cap, crude embargo, oil embargo, embargo',
    'wuhan-lockdown': 'pandemic, Covid, Covid-19, lockdown',
    'power-of-siberia-starts': 'Power of Siberia starts, start of Power of Siberia, opening of Power of Siberia',
  },
  /** Subjects that these figures do not hold; a question about one is answered by a sentence. */
  beyond: {
    arms: 'weapons, weapon, arms, arms trade, arms sales, weaponry, military equipment, missiles, tanks',
    lists:
      'dual-use, dual use, dual-use goods, dual use goods, sanctioned goods, sanctioned, common high priority, high-priority goods, battlefield goods',
    drones: 'drones, drone, UAV, UAVs, unmanned aircraft',
    services:
      'services, service, services trade, trade in services, investment, investments, invested, invest, direct investment, FDI, loans, credit, tourism, tourists, migration, labour migrants, payments, banks',
    forecasts: 'forecast, forecasts, outlook, projection, projections, prediction, predictions, will be, future',
    counts: 'how many, number of, pieces, units, in units',
    judgement:
      'sanctions work, sanctions worked, sanctions working, sanctions effective, sanctions fail, sanctions failed, sanctions bite',
    europe:
      'Russian exports to Europe, Russia’s exports to Europe, Russian exports to the EU, Russia’s exports to the EU, exports to Europe, exports to the EU, to Europe, to the EU, Europe’s imports, EU imports, EU imports from Russia, European imports',
    buyers: 'India, Indian, Turkey, Türkiye, Turkish, Japan, Japanese, South Korea, Hungary, Slovakia, Bulgaria',
    others:
      'US, USA, United States, America, American, Kazakhstan, Belarus, Kyrgyzstan, Uzbekistan, Armenia, Georgia, Ukraine, Germany, German, France, French, Italy, Italian, Poland, Britain, UK, United Kingdom, Canada, Australia, Brazil, Vietnam, Iran, North Korea, Korea, Taiwan, Mongolia, Africa, Emirates, UAE, Saudi Arabia, Iraq, Netherlands, Finland, Switzerland, all countries, every country, other countries, all suppliers, all sources, worldwide, the whole world, rest of the world',
  },
  /** Names of several commodities at once, by their codes. */
  together: {
    '2805 2846': 'rare earths, rare earth, rare earth metals, rare-earth metals',
    '8456 8457 8458 8459 8460 8461 8462 8463': 'machine tools, machine tool',
    '3102 3104 3105': 'fertilizer, fertilizers, fertiliser, fertilisers',
    '271121': 'gas via Power of Siberia, gas through Power of Siberia, gas from Power of Siberia, Power of Siberia gas',
    '8542': '',
    '3601 3602': 'explosives, explosive',
  },
  /** Names that mean less, or more, than the heading that is shown, by a key of `ask.remark` and the heading. */
  remarks: {
    'electric-8703': 'electric car, electric cars, electric vehicle, electric vehicles, EV, EVs, hybrid cars',
    'machines-8703': '',
  },
  /** The year that still runs; the newest whole year. */
  ago: 'this year, the current year, current year, in this year; last year, the previous year, previous year, past year',
  /** The last `n` years up to the newest figures. */
  last: 'last {n} years, past {n} years, latest {n} years',
  /** From one on, each with its forms. */
  numbers: 'one; two; three; four; five; six; seven; eight; nine; ten; eleven; twelve',
  /** Months, quarters and half-years, in the order of the year. */
  months:
    'January, Jan; February, Feb; March, Mar; April, Apr; May; June, Jun; July, Jul; August, Aug; September, Sep, Sept; October, Oct; November, Nov; December, Dec',
  quarters:
    'Q1, first quarter, 1st quarter; Q2, second quarter, 2nd quarter; Q3, third quarter, 3rd quarter; Q4, fourth quarter, 4th quarter, last quarter',
  halves: 'H1, first half, 1st half; H2, second half, 2nd half',
  /** The first `n` months of a year, which `numbers` and digits count. */
  firstMonths: 'first {n} months',
  threeQuarters: 'first three quarters, first 3 quarters, first nine months',
  books: {
    customs: 'China Customs',
    yearly: 'China Customs by heading, yearly',
    baci: 'BACI',
    quoted: 'as quoted, quoted, in the press',
  },
  nodes: { section: 'section {node}, HS section {node}', chapter: 'chapter {node}, HS chapter {node}, HS {node}' },
  /** A world price as a line, beside the average prices of the goods. */
  worldPrice: 'line of {name}, {name} as a line, {name} line',
  lag: '{lag} month earlier, {lag} months earlier, lag {lag}, lagged {lag} months',
  /** Words of a statement that may be checked, which mean this beside a number alone. */
  said: {
    words: {
      rise: 'rose, rise, rises, risen, rising, grew, grow, grows, grown, growing, growth, increased, increase, increases, increasing, up, climbed, climb, climbing, jumped, jump, jumping, surged, surge, surging, edged up, edged higher, boosted, boost, boosting, raised, lifted, stepped up, inched up, ticked up, skyrocketed, spiked, ballooned, soared, soar, soaring, gained, gain, expanded, expand, expansion, advanced, higher, larger, bigger, greater, more, rocketed, leapt, swelled, rebounded, recovered',
      fall: 'fell, fall, falls, fallen, falling, dropped, drop, dropping, declined, decline, declining, decreased, decrease, decreasing, down, shrank, shrink, shrunk, lost, slid, slipped, eased, cooled, edged down, edged lower, inched down, ticked down, plummeted, retreated, plunged, plunge, slumped, slump, tumbled, collapsed, contracted, contraction, lower, less, smaller, fewer, cut, dipped, sank, reduced, crashed',
      dearer: 'dearer, more expensive',
      cheaper: 'cheaper',
      halved: 'halved, halve, halves, halving, cut in half, fell by half, dropped by half',
      more: 'more than, or more than, or over, over, above, in excess of, at least, upwards of, better than, north of, well over',
      exceeded:
        'exceeded, exceeding, exceed, exceeds, surpassed, surpassing, passed, passing, topped, topping, rose above, climbed above',
      under: 'fell below, dropped below, slipped below, sank below, falling below, dropping below, fell under',
      orMore: 'or more, and more, plus',
      less: 'less than, under, below, fewer than, at most, no more than, short of',
      nearly: 'nearly, or nearly, or almost, almost, close to, just under, just below, approaching, just short of',
      about: 'about, around, roughly, approximately, some, circa, a total of, an average of, another',
      record:
        'record, records, a record, a record high, record high, record level, highest, highest ever, highest on record, all-time high, a new high, new high, an all-time high, record-breaking, peak, peaked',
      low: 'record low, a record low, a new low, an all-time low, lowest, all-time low, new low',
      rank: 'top, largest, biggest, leading, main, buyer, customer, importer, trading partner',
      supplier: 'supplier, suppliers, exporter',
      share:
        'accounted for, account for, accounts for, accounting for, made up, make up, makes up, making up, constituted, represented, represent, represents, comprised, share',
      shareOfRussia:
        'Russia was responsible for, Russia is responsible for, Russia accounted for, Russia accounts for, Russia made up, Russia makes up, Russia provided, Russia provides, Russia supplied, Russia supplies, Russia delivered, Russia had, came from Russia, come from Russia, comes from Russia, coming from Russia, was from Russia, were from Russia, is from Russia, are from Russia, was supplied by Russia, were supplied by Russia, is supplied by Russia, are supplied by Russia, was provided by Russia, were provided by Russia, is provided by Russia, are provided by Russia, was Russian, were Russian, is Russian, are Russian, was made in Russia, were made in Russia, is made in Russia, are made in Russia',
      shareOfChina:
        'China was responsible for, China is responsible for, China accounted for, China accounts for, China made up, China makes up, China provided, China provides, China supplied, China supplies, China delivered, China had, came from China, come from China, comes from China, coming from China, was from China, were from China, is from China, are from China, was supplied by China, were supplied by China, is supplied by China, are supplied by China, was provided by China, were provided by China, is provided by China, are provided by China, was Chinese, were Chinese, is Chinese, are Chinese, was made in China, were made in China, is made in China, are made in China',
      percent: '%, per cent, percent, pct',
      points: 'percentage points, percentage point, points, pp, ppts',
      times: 'times, fold, time',
      cross: 'x, ×',
      factorOf: 'by a factor of, a factor of, multiplied by, multiplied',
      tenths: '',
      andHalf: 'and a half',
      parts: '',
      percentOf: '',
      by: 'by',
      to: 'to, at',
      of: 'of',
      reach:
        'reached, reach, reaching, totalled, totaled, totalling, totaling, amounted, amounting, hit, hitting, stood, came in, worth, valued, got, gets, sourced, sources, obtained, received',
      from: 'instead of, rather than, against, versus, compared with, compared to, from',
      was: 'was, were, is, are, came from, consisted of, went on',
      pieces: 'units, vehicles, pieces, items, lorryloads, head',
      foreign:
        'euros, euro, EUR, €, pounds, sterling, £, yen, won, rupees, barrels, barrels per day, barrels a day, bpd, b/d, cubic metres, cubic meters, bcm, kilograms, kg, litres, square metres, megawatt-hours, kWh, TEU, degrees, dozens, hundreds, thousands, millions, billions, trillions',
      sequential:
        'years to, years through, years ending, each year, every year, month on month, month over month, from the previous month, from a month earlier, on the month, than the previous month, quarter on quarter, from the previous quarter, from a quarter earlier, a year, per year, a year on average, per year on average, annually on average, a month, per month, each month, every month, every quarter, each quarter, a month on average, monthly average, average monthly, a day, per day, daily, a week, per week, a quarter on average',
      future:
        'will, would, could, may reach, may double, expected to, expects, set to, forecast to, projected to, predicted to, planned to, plans to, aims to, likely to, should reach, target',
      pace: 'slowed, slowing, slows, accelerated, accelerating, narrowed, narrowing, moderated, quickened',
      rolling:
        'in the year to, the year to, year to, in the twelve months to, in the 12 months to, twelve months to, 12 months to, twelve months ending, 12 months ending, twelve months through, 12 months through, year ending, year ended',
      filler:
        'reportedly, sharply, significantly, modestly, officially, still, again, further, slightly, strongly, steadily, markedly, substantially, considerably, dramatically, rapidly, actually, in fact, even so, by contrast, for comparison, Western sanctions, sanctions, Reuters, Bloomberg, calculations, calculations by, year on year, year over year, yoy, y/y, on the year, on a year earlier, from a year earlier, from the year before, from a year ago, from the previous year, from the same period, from the same period a year earlier, than a year earlier, than the year before, than a year before, a year before, the previous year, previous year, compared with a year earlier, compared with the year before, compared with the previous year, compared to the previous year, compared to a year earlier, over the previous year, over a year earlier, a year earlier, the year before, a third year, a fourth year, a fifth year, a third month, a fourth month, a fifth month, according to, General Administration of Customs, China Customs, China’s customs, Chinese customs, Russian customs, China’s commerce ministry, customs authorities, customs service, Ministry of Commerce, two-way, customs data, customs figures, customs, official data, official figures, ministry, minister, spokesman, data showed, data show, showed, shows, saw, posted, posting, recorded, recording, registered, suffered, refiners, said, says, reported, set, had, has, have, been, be, being, now, already, last, year’s, as much, as many, so much, its, value, the value of, total, overall, from that, that of, in terms of, terms, term, half-year, alone, while, whereas, their, whole, full year, whole year, full, calendar, annual, compared, relative, during, even, little changed, flat, unchanged, steady, the same period, the same months, the same quarter, the same half, the corresponding period, the corresponding months, the corresponding quarter, the corresponding half, became, become, becoming, remained, remains, remain, remaining, driven by, helped by, boosted by, fuelled by, due to, owing to, thanks to, despite, amid, though, although, whereas, however, meanwhile, barely changed, hardly changed, virtually unchanged, shipping, supplying, delivering',
    },
    /** Words around numbers: where clauses part, what a number is of, and what it is compared with. */
    around: {
      joint:
        'and, while, although, though, but, or, as, because, with, due, after, following, including, despite, amid, thanks to, owing to, driven by, helped by, on (?:the )?(?:lower|higher|rising|falling|weaker|stronger|weak|strong|soaring)',
      unclear: 'respectively',
      listed: 'and, as well as',
      compared: 'faster than, slower than, lower than, higher than, (?:more|less) than the (?=[$¥]?\\d)',
      otherTime: 'a year earlier, the year before, a year before, the previous year, full-year, full year, whole year',
      afterwards: 'after, following',
      yearly: 'year on year, year-on-year, yoy, y/y, year earlier, year before, previous year, last year',
      aside:
        'for (?:the|a) (?:second|third|fourth|fifth) (?:(?:straight|consecutive) year|year (?:running|in a row)), for (?:only )?the first time(?: ever)?(?: since (?:\\p{L}+ )?\\d{4}| in [\\p{L}-]+ years)?, (?:to )?(?:the |its |their )?(?:highest|largest|biggest|most|record)(?: level| value)? (?:since (?:\\p{L}+ )?\\d{4}|in (?:\\p{L}+|\\d+) (?:years|months|decades)), (?:the )?(?:second|third|fourth)[- ](?:highest|largest|biggest)(?: on record| ever)?, (?:close to|(?:just )?short of|near|from|off|below|missed) (?:an?|the|its|their) (?:\\p{L}+[- ])?(?:record|all-time|peak)(?: high| level)?(?! (?:[$¥\\d]|of|set|in \\d{4} to))',
      ofGrowth: 'of (?:the |its |all |that )?(?:growth|increase|rise|decline|fall|drop)',
      toLevel: 'to (?:the |their |its )?(?:\\d{4} levels?|levels? (?:of|in) \\d{4})',
      route: 'by (?:pipeline|sea|rail|road|ship|truck)s?, seaborne, through the espo pipeline',
      samePeriod: '(?:same|corresponding) (?:period|months|quarter|half) (?:of|in)',
      than: '(?:than|below|above)(?: (?:that|those))?(?: of)?(?: it| its| the)?',
      paid: 'paid, spent, cost, worth',
      bought: '(?:bought|buys|purchased|took|received|sold|sells|shipped)(?!.* goods)',
      salesWithin:
        "(?:sales|sold|selling)(?: (?!to)[\\p{L}-]+){0,4} (?:in|on the) (?:russia|china|russian market|chinese market)(?![’']s)",
      volume: 'volume, volumes',
      country: "china(?:[’']s)?, russia(?:[’']s)?, beijing(?:[’']s)?, moscow(?:[’']s)?",
      owner: "china[’']s, beijing[’']s",
      whole: 'total, overall, all, entire',
      boughtIn: '',
      whether: '(?:did|was|were|has|have|how much|(?<!\\p{L}.*)(?:is|are|do|does))(?!.* or )',
      ofBoth: 'from russia, to russia, from china, to china',
      base: '(?:than(?: it was)?(?: in)?|as in|above|below|by|on|over|from|compared with|compared to|against|versus|relative to)(?: the (?:same|corresponding) (?:period|months|quarter|half) (?:of|in))?',
      baseAfter: '(?:figure|level|total|value)s?(?! (?:of|was|were|is))',
    },
    fractions: {
      '1/2': 'half, a half, one half, five in ten',
      '1/3': 'a third, one third, one in three, one out of three',
      '2/3': 'two thirds, two in three, two out of three',
      '1/4': 'a quarter, one quarter, a fourth, one in four, one out of four',
      '3/4': 'three quarters, three in four, three out of four',
      '1/5': 'a fifth, one fifth, one in five, one out of five',
      '2/5': 'two fifths, two in five, two out of five',
      '3/5': 'three fifths, three in five, three out of five',
      '4/5': 'four fifths, four in five, four out of five, eight in ten, eight out of ten',
      '1/10': 'a tenth, one tenth, one in ten, one out of ten',
      '3/10': 'three tenths, three in ten, three out of ten',
      '7/10': 'seven tenths, seven in ten, seven out of ten',
      '9/10': 'nine tenths, nine in ten, nine out of ten',
    },
    factors: { '2': 'twice, twice as much, twice as large', '3': 'thrice' },
    /** Verbs of a rise, which a fall before them makes none. */
    multiplied: {
      '2': 'doubled, double, doubles, doubling',
      '3': 'tripled, triple, triples, tripling, trebled, treble, trebling',
      '4': 'quadrupled, quadruple, quadrupling',
      '5': 'quintupled',
      '6': 'sextupled',
    },
    /** By the number of zeros. */
    scales: { '3': 'thousand, k', '6': 'million, mn, m, mln', '9': 'billion, bn, bln, b', '12': 'trillion, tn, trn' },
    /** A choice of the view, and zeros that the unit adds. */
    units: {
      'measure=weight': 'tonnes, tonne, tons, ton, metric tons, metric tonnes, t',
      'measure=weight 3': 'kt',
      'measure=weight 6': 'Mt',
      'money=usd': 'dollars, dollar, US dollars, USD, $, US$',
      'money=real': '2021 $, 2021 dollars, dollars of 2021, 2021 US dollars',
      'money=cny': 'yuan, RMB, CNY, renminbi, ¥',
      'money=rub': 'roubles, rouble, rubles, ruble, RUB, ₽',
    },
    numbers: {},
  },
  filler:
    'now, right now, and, or, of, the, in, at, denominated, when, fast, average, changed, compare, overtake, overtook, for, with, as, by, per, a, an, is, was, were, are, did, does, do, has, have, me, show, show me, give me, draw, plot, chart, graph, figure, figures, data, please, how, how much, what, what about, which, much, many, vs, versus, against, compared, compared with, compared to, both, both ways, in both directions, both directions, plus, also, over, over time, time, it, its, that, this, commodity, commodities, product, products, goods, billion, bn, million, mn, HS, HS code, code, heading, trend, history, between China and Russia, between Russia and China, between the two countries, between Moscow and Beijing, between Beijing and Moscow, Moscow and Beijing, Beijing and Moscow, China and Russia, Russia and China, China-Russia, Russia-China, Sino-Russian, Russian-Chinese, only, just, there, during, within, period, range, terms, scale, axis, went, go, going, come, came, those, shipped, shipments, deliveries, supplies, flows, see, look, want, I, we, can, could, from the, to the, marked, pay, paid, more, than, all its, but, called, their, there is, show us, tell us, give us, all, s, between our countries',
} as const

type Texts<Of> = { readonly [Key in keyof Of]: Of[Key] extends string ? string : Texts<Of[Key]> }
/** A language may have no word of a meaning. */
type Some<Of> = { readonly [Key in keyof Of]?: string }
type Said = typeof en.said
/** Lists by numbers, units and scales, of which each language has its own. */
type Listed = { readonly [value: string]: string }
export type Words = Texts<Omit<typeof en, 'together' | 'remarks' | 'said'>> & {
  readonly [Group in 'together' | 'remarks']: Some<(typeof en)[Group]>
} & { readonly said: { readonly [Group in keyof Said]: Group extends 'words' | 'around' ? Some<Said[Group]> : Listed } }
