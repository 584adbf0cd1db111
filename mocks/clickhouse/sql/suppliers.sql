-- rows: every heading and year, with China, Hong Kong and the tenth supplier alone
SELECT cmd_code AS cmdCode, year, any(imports_usd) AS importsUsd, any(status) AS status, any(source) AS source,
  CAST(arrayMap(of -> (of.2, of.1, of.3), arraySort(groupArrayIf(
    (rank, partner, share_basis_points), partner IN ('CN', 'HK') OR rank = 10
  ))), 'Array(Tuple(partner String, rank UInt8, shareBasisPoints UInt16))') AS partners
FROM trade.suppliers_annual WHERE edition = {edition:UInt32}
GROUP BY cmd_code, year ORDER BY min(place)
