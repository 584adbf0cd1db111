-- editions: the newest whole load of a pair, and of what belongs to all
SELECT maxIf(edition, partner != 0) AS edition, maxIf(edition, partner = 0) AS shared
FROM trade.editions
WHERE (reporter, partner) IN ((0, 0), ({reporter:UInt16}, {partner:UInt16})) AND state = 'whole'
