-- editions: the newest whole edition of a pair, and that of the data of all pairs
SELECT maxIf(edition, partner != 0) AS edition, maxIf(edition, partner = 0) AS shared
FROM trade.editions
WHERE (reporter, partner) IN ((0, 0), ({reporter:UInt16}, {partner:UInt16})) AND state = 'whole'
