-- name: the English name of a series
SELECT coalesce(
  (SELECT any(name['en']) FROM trade.commodities
    WHERE edition = {edition:UInt32} AND flow = {flow:String} AND cmd_code = {code:String} HAVING count() > 0),
  (SELECT any(if(short['en'] = '', concat(cmd_code, ' ', label), short['en'])) FROM trade.headings
    WHERE edition = {shared:UInt32} AND cmd_code = {code:String} HAVING count() > 0),
  concat('HS ', {code:String})
) AS name
