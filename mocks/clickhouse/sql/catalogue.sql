-- commodities
SELECT concat(flow, '-', cmd_code) AS id, flow, cmd_code AS cmdCode, name AS names, group,
  if(parts = '', [], splitByChar(';', parts)) AS parts
FROM trade.commodities WHERE edition = {edition:UInt32} ORDER BY place

-- headings: codes by flow from BACI, or from the yearly book where BACI has none, and those without any weight
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

-- years: the first and the last year for which a book has every heading
SELECT toString(book) AS book, min(period) AS first, max(period) AS last
FROM trade.observations
WHERE reporter = {reporter:UInt16} AND partner = {partner:UInt16} AND edition = {edition:UInt32}
  AND book IN ('baci', 'yearly') AND length(cmd_code) = 4
GROUP BY book

-- later: the first year after BACI's last in China's own book
SELECT min(period) AS first
FROM trade.observations
WHERE reporter = {reporter:UInt16} AND partner = {partner:UInt16} AND edition = {edition:UInt32}
  AND book = 'yearly' AND period > (
    SELECT max(period) FROM trade.observations
    WHERE reporter = {reporter:UInt16} AND partner = {partner:UInt16} AND edition = {edition:UInt32} AND book = 'baci'
  )
HAVING count() > 0

-- partial: the year for which BACI has only some headings
SELECT toString(period) AS year, arraySort(groupArrayIf(toString(cmd_code), flow = 'M')) AS M,
  arraySort(groupArrayIf(toString(cmd_code), flow = 'X')) AS X
FROM trade.observations
WHERE reporter = {reporter:UInt16} AND partner = {partner:UInt16} AND edition = {edition:UInt32}
  AND book = 'baci-partial'
GROUP BY period

-- newest: the last month that has a value, or the December of the last year
SELECT if(last = '', concat(lastYear, '-12'), last) AS period
FROM (
  SELECT maxIf(period, book = 'customs' AND value_status IS NOT NULL) AS last, max(left(period, 4)) AS lastYear
  FROM trade.observations
  WHERE reporter = {reporter:UInt16} AND partner = {partner:UInt16} AND edition = {edition:UInt32}
)

-- reference: a year of crude oil from another publisher
SELECT flow, cmd_code AS cmdCode, year, value_usd AS valueUsd, net_weight_kg AS netWeightKg
FROM trade.reference_annual WHERE edition = {edition:UInt32} ORDER BY place

-- compiled: day and sources' vintages of the edition in any state: a node may not know yet that it is whole
SELECT compiled, (SELECT groupArray(vintage['en']) FROM trade.sources WHERE edition = {edition:UInt32}) AS vintages
FROM trade.editions WHERE reporter = {reporter:UInt16} AND partner = {partner:UInt16} AND edition = {edition:UInt32} LIMIT 1

-- sources: only those from which some answer has figures; of Customs' yuan the page shows only the stated growth
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
