-- Each load of a pair of countries has a number, its edition, by which answers read; no answer reads an edition that
-- was never finished. Data of no pair is loaded as that of 0 and 0.

CREATE DATABASE IF NOT EXISTS trade;

CREATE TABLE IF NOT EXISTS trade.editions (
  edition UInt32, reporter UInt16, partner UInt16, state Enum8('begun' = 1, 'whole' = 2), compiled String
) ENGINE = MergeTree ORDER BY (reporter, partner, edition);

-- The figures of all pairs, ordered so that the rows of a series lie side by side, however large the table is.
CREATE TABLE IF NOT EXISTS trade.observations (
  reporter UInt16, partner UInt16, edition UInt32, flow Enum8('M' = 1, 'X' = 2), cmd_code LowCardinality(String),
  book Enum8('customs' = 1, 'baci' = 2, 'baci-partial' = 3, 'quoted' = 4, 'yearly' = 5), period LowCardinality(String),
  value_usd Nullable(Float64), net_weight_kg Nullable(Float64),
  value_status Nullable(Enum8('A' = 1, 'P' = 2, 'E' = 3, 'U' = 4)),
  weight_status Nullable(Enum8('A' = 1, 'P' = 2, 'E' = 3, 'U' = 4)),
  source LowCardinality(String), plus_minus_usd Nullable(Float64), stated_growth_pct Nullable(Float64), note Nullable(String)
) ENGINE = MergeTree ORDER BY (reporter, partner, edition, flow, cmd_code, book, period);

-- The tables beside the books are small, and `place` keeps the order of their rows.

CREATE TABLE IF NOT EXISTS trade.context_monthly (
  edition UInt32, place UInt32, period String, brent_usd_per_barrel Nullable(Float64), brent_status Nullable(String),
  brent_source String, china_crude_imports_kg Nullable(Float64), china_crude_imports_status Nullable(String),
  china_crude_imports_source String
) ENGINE = MergeTree ORDER BY (edition, place);

CREATE TABLE IF NOT EXISTS trade.rates_monthly (
  edition UInt32, place UInt32, period String,
  cny_per_usd Nullable(Float64), cny_status Nullable(String), cny_source String,
  rub_per_usd Nullable(Float64), rub_status Nullable(String), rub_source String,
  usd_per_eur Nullable(Float64), eur_status Nullable(String), eur_source String,
  us_cpi Nullable(Float64), us_cpi_status Nullable(String), us_cpi_source String,
  urals_usd_per_barrel Nullable(Float64), urals_status Nullable(String), urals_source String
) ENGINE = MergeTree ORDER BY (edition, place);

CREATE TABLE IF NOT EXISTS trade.prices_monthly (
  edition UInt32, place UInt32, benchmark LowCardinality(String), period String, price_usd Nullable(Float64),
  unit LowCardinality(String), status Nullable(String), source LowCardinality(String)
) ENGINE = MergeTree ORDER BY (edition, place);

CREATE TABLE IF NOT EXISTS trade.world_monthly (
  edition UInt32, place UInt32, flow String, period String, value_usd Nullable(Float64), status Nullable(String), source String
) ENGINE = MergeTree ORDER BY (edition, place);

CREATE TABLE IF NOT EXISTS trade.customs_yuan_monthly (
  edition UInt32, place UInt32, flow String, period String, value_cny Float64, year_to_date_cny Float64,
  stated_growth_pct Nullable(Float64), status String, source String
) ENGINE = MergeTree ORDER BY (edition, place);

CREATE TABLE IF NOT EXISTS trade.reference_annual (
  edition UInt32, place UInt32, flow String, cmd_code String, year String, value_usd Float64, net_weight_kg Float64
) ENGINE = MergeTree ORDER BY (edition, place);

CREATE TABLE IF NOT EXISTS trade.buyers_monthly (
  edition UInt32, place UInt32, product String, buyer String, period String, net_weight_kg Nullable(Float64),
  weight_status Nullable(String), source String
) ENGINE = MergeTree ORDER BY (edition, place);

CREATE TABLE IF NOT EXISTS trade.suppliers_annual (
  edition UInt32, place UInt32, cmd_code String, year UInt16, imports_usd Float64, rank UInt8, partner String,
  share_basis_points UInt16, status String, source String
) ENGINE = MergeTree ORDER BY (edition, place);

CREATE TABLE IF NOT EXISTS trade.dependence_annual (
  edition UInt32, place UInt32, country String, cmd_code String, year UInt16, side String, rank UInt8, partner String,
  share_basis_points UInt16, status String, source String
) ENGINE = MergeTree ORDER BY (edition, place);

CREATE TABLE IF NOT EXISTS trade.dependence_totals_annual (
  edition UInt32, place UInt32, country String, cmd_code String, year UInt16, imports_usd Float64, exports_usd Float64,
  status String, source String
) ENGINE = MergeTree ORDER BY (edition, place);

CREATE TABLE IF NOT EXISTS trade.europe_monthly (
  edition UInt32, place UInt32, partner String, period String, value_eur Float64, status String, source String
) ENGINE = MergeTree ORDER BY (edition, place);

CREATE TABLE IF NOT EXISTS trade.russia_annual (
  edition UInt32, place UInt32, reporter_flow String, year UInt16, value_usd Float64, status String, source String
) ENGINE = MergeTree ORDER BY (edition, place);

CREATE TABLE IF NOT EXISTS trade.russia_partners_monthly (
  edition UInt32, place UInt32, reporter_flow String, partner String, period String, value_usd Float64, status String, source String
) ENGINE = MergeTree ORDER BY (edition, place);

CREATE TABLE IF NOT EXISTS trade.russia_partners_annual (
  edition UInt32, place UInt32, reporter_flow String, partner String, year UInt16, value_usd Float64, status String, source String
) ENGINE = MergeTree ORDER BY (edition, place);

-- In the tables of the catalogue, texts are maps by language.

CREATE TABLE IF NOT EXISTS trade.commodities (
  edition UInt32, place UInt32, flow String, cmd_code String, name Map(String, String), group String, parts String
) ENGINE = MergeTree ORDER BY (edition, place);

CREATE TABLE IF NOT EXISTS trade.chapters (
  edition UInt32, place UInt32, cmd_code String, section String, name Map(String, String), short Map(String, String)
) ENGINE = MergeTree ORDER BY (edition, place);

CREATE TABLE IF NOT EXISTS trade.headings (
  edition UInt32, place UInt32, cmd_code String, label String, short Map(String, String)
) ENGINE = MergeTree ORDER BY (edition, place);

CREATE TABLE IF NOT EXISTS trade.synonyms (
  edition UInt32, place UInt32, cmd_code String, language String, synonym String
) ENGINE = MergeTree ORDER BY (edition, place);

CREATE TABLE IF NOT EXISTS trade.sources (
  edition UInt32, place UInt32, id String, publisher Map(String, String), name Map(String, String),
  dataset Map(String, String), url String, licence Map(String, String), vintage Map(String, String), via Map(String, String)
) ENGINE = MergeTree ORDER BY (edition, place);

CREATE TABLE IF NOT EXISTS trade.events (
  edition UInt32, place UInt32, id String, date String, end_date Nullable(String), kind String, importance UInt8,
  concerns String, name Map(String, String), short Map(String, String)
) ENGINE = MergeTree ORDER BY (edition, place);

CREATE TABLE IF NOT EXISTS trade.corrections (
  edition UInt32, place UInt32, date String, table String, what Map(String, String), why Map(String, String)
) ENGINE = MergeTree ORDER BY (edition, place);
