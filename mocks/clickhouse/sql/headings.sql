-- chapters
SELECT cmd_code AS cmdCode, section, name AS names, short AS shortNames
FROM trade.chapters WHERE edition = {shared:UInt32} ORDER BY place

-- headings: their flows in BACI, or else in the yearly book, and the newest whole year of their main book
WITH
  (
    SELECT count() > 0 FROM trade.observations
    WHERE reporter = {reporter:UInt16} AND partner = {partner:UInt16} AND edition = {edition:UInt32} AND book = 'baci'
  ) AS of_baci,
  years AS (
    SELECT toString(flow) AS flow, toString(cmd_code) AS code, book = 'customs' AS monthly, left(period, 4) AS year,
      count(value_usd) AS periods, sum(value_usd) AS usd
    FROM trade.observations
    WHERE reporter = {reporter:UInt16} AND partner = {partner:UInt16} AND edition = {edition:UInt32}
      AND book IN if(of_baci, ['customs', 'baci', 'baci-partial'], ['customs', 'yearly']) AND length(cmd_code) = 4
    GROUP BY flow, cmd_code, monthly, year
  ),
  newest AS (
    SELECT flow, code, countIf(NOT monthly) > 0 AS inBaci, max(monthly) AS hasMonths,
      arrayReverseSort(arrayMap(of -> (of.2, of.4), arrayFilter(
        of -> of.1 = hasMonths AND of.3 = if(hasMonths, 12, 1), groupArray((monthly, toUInt16(year), periods, usd))
      ))) AS whole
    FROM years GROUP BY flow, code
  ),
  flows AS (
    SELECT code, arraySort(groupArray(flow)) AS flows,
      arraySort(groupArrayIf((flow, whole[1]), notEmpty(whole))) AS lastYears
    FROM newest WHERE inBaci GROUP BY code
  )
SELECT cmd_code AS cmdCode, label, short AS names, flows.flows AS flows,
  CAST(flows.lastYears, 'Map(String, Tuple(year UInt16, valueUsd Float64))') AS lastYear
FROM trade.headings LEFT JOIN flows ON flows.code = headings.cmd_code
WHERE edition = {shared:UInt32} ORDER BY place

-- synonyms
SELECT cmd_code AS cmdCode,
  CAST(arrayMap(of -> (of.2, of.3), arraySort(groupArray((first, language, words)))), 'Map(String, Array(String))') AS words
FROM (
  SELECT cmd_code, language, min(place) AS first,
    arrayMap(of -> of.2, arraySort(groupArray((place, synonym)))) AS words
  FROM trade.synonyms WHERE edition = {shared:UInt32} GROUP BY cmd_code, language
)
GROUP BY cmd_code ORDER BY min(first)
