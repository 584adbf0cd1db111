-- rows: totals that have a list of partners
SELECT totals.country AS country, totals.cmd_code AS cmdCode, totals.year AS year, imports_usd AS importsUsd,
  exports_usd AS exportsUsd, totals.status AS status, totals.source AS source, side, partners
FROM trade.dependence_totals_annual AS totals
JOIN (
  SELECT country, cmd_code, year, any(side) AS side,
    CAST(arrayMap(of -> (of.2, of.1, of.3), arraySort(groupArray((rank, partner, share_basis_points)))),
      'Array(Tuple(partner String, rank UInt8, shareBasisPoints UInt16))') AS partners
  FROM trade.dependence_annual WHERE edition = {edition:UInt32}
  GROUP BY country, cmd_code, year
) AS lists ON lists.country = totals.country AND lists.cmd_code = totals.cmd_code AND lists.year = totals.year
WHERE edition = {edition:UInt32} ORDER BY place

-- totals
SELECT country, cmd_code AS cmdCode, year, imports_usd AS importsUsd, exports_usd AS exportsUsd, status, source
FROM trade.dependence_totals_annual WHERE edition = {edition:UInt32} ORDER BY place
