-- rows: oil and gas together (OILGAS) have only a value, which covers fewer buyers
SELECT product, buyer, period, net_weight_kg AS netWeightKg, weight_status AS status, source
FROM trade.buyers_monthly
WHERE edition = {edition:UInt32} AND product != 'OILGAS' AND net_weight_kg IS NOT NULL
ORDER BY place
