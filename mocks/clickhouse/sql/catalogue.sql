-- commodities
SELECT concat(flow, '-', cmd_code) AS id, flow, cmd_code AS cmdCode, name AS names, group,
  if(parts = '', [], splitByChar(';', parts)) AS parts
FROM trade.commodities WHERE edition = {edition:UInt32} ORDER BY place

-- headings: those of BACI by flow, of a pair that it has not those by year, and those that never have a weight
WITH (
  SELECT count() > 0 FROM trade.observations
  WHERE reporter = {reporter:UInt16} AND partner = {partner:UInt16} AND edition = {edition:UInt32} AND book = 'baci'
) AS of_baci
SELECT toString(flow) AS flow, arraySort(groupArray(code)) AS codes, arraySort(groupArrayIf(code, weights = 0)) AS weightless
FROM (
  SELECT flow, toString(cmd_code) AS code, count(weight_status) AS weights
  FROM trade.observations
  WHERE reporter = {reporter:UInt16} AND partner = {partner:UInt16} AND edition = {edition:UInt32}
    AND book IN if(of_baci, ['baci', 'baci-partial'], ['yearly']) AND length(cmd_code) = 4
  GROUP BY flow, cmd_code
)
GROUP BY flow ORDER BY flow

-- years: the first and the last that a book has every heading of
SELECT toString(book) AS book, min(period) AS first, max(period) AS last
FROM trade.observations
WHERE reporter = {reporter:UInt16} AND partner = {partner:UInt16} AND edition = {edition:UInt32}
  AND book IN ('baci', 'yearly') AND length(cmd_code) = 4
GROUP BY book

-- later: the first year of China alone after BACI's last
SELECT min(period) AS first
FROM trade.observations
WHERE reporter = {reporter:UInt16} AND partner = {partner:UInt16} AND edition = {edition:UInt32}
  AND book = 'yearly' AND period > (
    SELECT max(period) FROM trade.observations
    WHERE reporter = {reporter:UInt16} AND partner = {partner:UInt16} AND edition = {edition:UInt32} AND book = 'baci'
  )
HAVING count() > 0

-- partial: the year of which BACI has some headings alone
SELECT toString(period) AS year, arraySort(groupArrayIf(toString(cmd_code), flow = 'M')) AS M,
  arraySort(groupArrayIf(toString(cmd_code), flow = 'X')) AS X
FROM trade.observations
WHERE reporter = {reporter:UInt16} AND partner = {partner:UInt16} AND edition = {edition:UInt32}
  AND book = 'baci-partial'
GROUP BY period

-- newest: the last month, or the December of the last year, that has a value
SELECT if(last = '', concat(lastYear, '-12'), last) AS period
FROM (
  SELECT maxIf(period, book = 'customs' AND value_status IS NOT NULL) AS last, max(left(period, 4)) AS lastYear
  FROM trade.observations
  WHERE reporter = {reporter:UInt16} AND partner = {partner:UInt16} AND edition = {edition:UInt32}
)

-- reference: a year of crude oil as another publisher has it
SELECT flow, cmd_code AS cmdCode, year, value_usd AS valueUsd, net_weight_kg AS netWeightKg
FROM trade.reference_annual WHERE edition = {edition:UInt32} ORDER BY place

-- compiled: when the tables were put together, and what says of its sources when they were read; a node may not have heard yet that the edition is whole
SELECT compiled, (SELECT groupArray(vintage['en']) FROM trade.sources WHERE edition = {edition:UInt32}) AS vintages
FROM trade.editions WHERE reporter = {reporter:UInt16} AND partner = {partner:UInt16} AND edition = {edition:UInt32} LIMIT 1

-- sources: a source is told together with what comes from it; of Customs' yuan only the growth that it states is shown
SELECT id, publisher, name AS names, dataset, url, licence, vintage, via
FROM trade.sources
WHERE edition = {edition:UInt32}
  AND (id != 'comtrade-yearly' OR (
    SELECT count() FROM trade.observations
    WHERE reporter = {reporter:UInt16} AND partner = {partner:UInt16} AND edition = {edition:UInt32} AND book = 'yearly'
  ) > 0)
  AND (id NOT IN (SELECT source FROM trade.customs_yuan_monthly WHERE edition = {edition:UInt32})
    OR (SELECT count(stated_growth_pct) FROM trade.customs_yuan_monthly WHERE edition = {edition:UInt32}) > 0)
ORDER BY place

-- events
SELECT id, date, end_date AS endDate, kind, importance, if(concerns = '', [], splitByChar(';', concerns)) AS concerns,
  name AS names, short AS shortNames
FROM trade.events WHERE edition = {edition:UInt32} ORDER BY place
