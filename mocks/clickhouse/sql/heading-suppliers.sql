-- years
SELECT year, any(imports_usd) AS importsUsd, any(status) AS status, any(source) AS source,
  CAST(arrayMap(of -> (of.2, of.1, of.3), arraySort(groupArray((rank, partner, share_basis_points)))),
    'Array(Tuple(partner String, rank UInt8, shareBasisPoints UInt16))') AS partners
FROM trade.suppliers_annual WHERE edition = {edition:UInt32} AND cmd_code = {code:String}
GROUP BY year ORDER BY min(place)
