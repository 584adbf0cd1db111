-- pairs: all that are loaded
SELECT DISTINCT concat(toString(reporter), '-', toString(partner)) AS pair
FROM trade.editions WHERE state = 'whole' AND partner != 0 ORDER BY pair
