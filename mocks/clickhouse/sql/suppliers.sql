-- rows
SELECT cmd_code AS cmdCode, year, any(imports_usd) AS importsUsd, any(status) AS status,
  any(source) AS source, anyOrNullIf(share_basis_points, partner = 'CN') AS china,
  anyOrNullIf(share_basis_points, partner = 'HK') AS hongKong, if(count() < 10, NULL, argMax(share_basis_points, rank)) AS tenth
FROM trade.suppliers_annual WHERE edition = {edition:UInt32}
GROUP BY cmd_code, year ORDER BY min(place)
