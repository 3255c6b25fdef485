-- The counts of a run from its mentions and articles alone. ${...} stand for the choices in run.json.

CREATE VIEW article AS
SELECT article_id, CAST(published AS DATE) AS published, nullif(source, '') AS source,
       coalesce(nullif(cluster_id, ''), article_id) AS story, pair_cap,
       CAST(date_trunc('${bucket}', CAST(published AS DATE)) AS DATE) AS period_start,
       CASE '${window}' WHEN 'sentence' THEN n_sentences ELSE least(n_sentences, 1) END AS windows
FROM articles;

CREATE VIEW period AS
SELECT CAST(s AS DATE) AS period_start
FROM (SELECT unnest(generate_series(min(period_start)::TIMESTAMP, max(period_start)::TIMESTAMP,
                                    INTERVAL '${step}')) AS s FROM article);

CREATE TABLE period_total AS
SELECT period_start, count(article_id) AS articles_total, count(DISTINCT story) AS clusters_total,
       coalesce(sum(windows) FILTER (NOT pair_cap), 0) AS windows_total
FROM period LEFT JOIN article USING (period_start)
GROUP BY period_start;

-- Who is named in person, and the state that counts with him or her.
CREATE TABLE naming AS
WITH counted AS (
  SELECT *, temporal = 'past' AND '${past}' = 'out' AS is_past,
         CASE '${window}' WHEN 'sentence' THEN sentence_no ELSE 0 END AS window_no
  FROM mentions WHERE kind <> 'capital')
SELECT article_id, entity_id, is_past, window_no, entity_type = 'agency' AS is_agency
FROM counted WHERE entity_id IS NOT NULL
UNION ALL
SELECT article_id, via, is_past, window_no, false
FROM counted WHERE via IS NOT NULL AND entity_type <> 'agency' AND ${via};

CREATE TABLE agency AS SELECT DISTINCT entity_id FROM naming WHERE is_agency;

CREATE TABLE named AS
SELECT article_id, entity_id, count(*) FILTER (NOT is_past) AS n_mentions,
       count(*) FILTER (is_past) AS n_past
FROM naming WHERE entity_id NOT IN (FROM agency)
GROUP BY ALL;

CREATE TABLE in_window AS
SELECT DISTINCT article_id, entity_id, window_no
FROM naming JOIN article USING (article_id)
WHERE NOT is_past AND NOT is_agency AND NOT pair_cap;

CREATE TABLE margin AS
SELECT period_start, entity_id, count(*) AS n
FROM in_window JOIN article USING (article_id) GROUP BY ALL;

CREATE TABLE own_state AS
SELECT DISTINCT article_id, least(entity_id, via) AS entity_a, greatest(entity_id, via) AS entity_b
FROM mentions
WHERE entity_id IS NOT NULL AND via IS NOT NULL AND kind <> 'capital' AND entity_type <> 'agency'
  AND ${via};

CREATE TABLE together AS
SELECT a.article_id, a.entity_id AS entity_a, b.entity_id AS entity_b, count(*) AS n_windows
FROM in_window a JOIN in_window b
  ON a.article_id = b.article_id AND a.window_no = b.window_no AND a.entity_id < b.entity_id
GROUP BY ALL;
DELETE FROM together WHERE (article_id, entity_a, entity_b) IN (FROM own_state);

-- entity_period
CREATE TABLE sql_entity_period AS
WITH counts AS (
  SELECT period_start, entity_id,
         count(*) FILTER (n_mentions > 0) AS n_articles,
         count(DISTINCT story) FILTER (n_mentions > 0) AS n_clusters,
         count(DISTINCT source) FILTER (n_mentions > 0) AS n_sources,
         sum(n_mentions) AS n_mentions,
         count(*) FILTER (n_past > 0) AS n_articles_past
  FROM named JOIN article USING (article_id) GROUP BY ALL),
filled AS (
  SELECT entity_id FROM counts GROUP BY entity_id
  HAVING starts_with(entity_id, 'iso3:') OR sum(n_articles) >= ${fill_min}),
keys AS (
  SELECT period_start, entity_id FROM filled, period
  UNION SELECT period_start, entity_id FROM counts)
SELECT '${bucket}' AS bucket, period_start, entity_id, coalesce(n_articles, 0) AS n_articles,
       coalesce(n_clusters, 0) AS n_clusters, coalesce(n_sources, 0) AS n_sources,
       coalesce(n_mentions, 0) AS n_mentions, coalesce(n_articles_past, 0) AS n_articles_past,
       articles_total, clusters_total
FROM keys LEFT JOIN counts USING (period_start, entity_id) JOIN period_total USING (period_start);

-- dyad_period
CREATE TABLE sql_dyad_period AS
WITH counts AS (
  SELECT period_start, entity_a, entity_b, count(*) AS n_articles,
         count(DISTINCT story) AS n_clusters, count(DISTINCT source) AS n_sources,
         sum(n_windows) AS n_windows
  FROM together JOIN article USING (article_id) GROUP BY ALL),
keys AS (
  SELECT period_start, entity_a, entity_b
  FROM (SELECT entity_a, entity_b FROM counts GROUP BY ALL HAVING sum(n_articles) >= ${fill_min}),
       period
  UNION SELECT period_start, entity_a, entity_b FROM counts)
SELECT '${bucket}' AS bucket, period_start, entity_a, entity_b,
       coalesce(n_articles, 0) AS n_articles, coalesce(n_clusters, 0) AS n_clusters,
       coalesce(n_sources, 0) AS n_sources, coalesce(n_windows, 0) AS n_windows,
       coalesce(a.n, 0) AS n_a, coalesce(b.n, 0) AS n_b,
       windows_total, articles_total, clusters_total
FROM keys LEFT JOIN counts USING (period_start, entity_a, entity_b)
JOIN period_total USING (period_start)
LEFT JOIN margin a ON a.period_start = keys.period_start AND a.entity_id = entity_a
LEFT JOIN margin b ON b.period_start = keys.period_start AND b.entity_id = entity_b;

-- dyads
CREATE TABLE sql_dyads AS
WITH counts AS (
  SELECT entity_a, entity_b, count(*) AS n_articles, count(DISTINCT story) AS n_clusters,
         count(DISTINCT source) AS n_sources, sum(n_windows) AS n_windows,
         count(DISTINCT period_start) AS n_periods, min(published) AS first_seen,
         max(published) AS last_seen
  FROM together JOIN article USING (article_id) GROUP BY ALL),
whole AS (SELECT entity_id, sum(n) AS n FROM margin GROUP BY ALL),
total AS (
  SELECT count(*) AS articles_total, count(DISTINCT story) AS clusters_total,
         sum(windows) FILTER (NOT pair_cap) AS windows_total FROM article)
SELECT entity_a, entity_b, n_articles, n_clusters, n_sources, n_windows,
       a.n AS n_a, b.n AS n_b, windows_total, articles_total, clusters_total,
       n_periods, first_seen, last_seen
FROM counts CROSS JOIN total
JOIN whole a ON a.entity_id = entity_a JOIN whole b ON b.entity_id = entity_b;

-- entities: who is named at all, agencies too, in the past too
CREATE VIEW named_entities AS FROM entities WHERE n_articles > 0;
CREATE TABLE sql_named_entities AS
SELECT entity_id, count(DISTINCT article_id) AS n_articles, count(*) AS n_mentions,
       min(published) AS first_seen, max(published) AS last_seen
FROM naming JOIN article USING (article_id) GROUP BY entity_id;

-- Rates, from the counts of SQL. N windows, a and b of them name one and the other, k both.
CREATE MACRO wilson(x, n, side) AS
  CASE WHEN n = 0 THEN NULL
       WHEN side < 0 AND x = 0 THEN 0.0
       WHEN side > 0 AND x = n THEN 1.0
       ELSE (x / n + 1.959964 ** 2 / (2 * n)
             + side * 1.959964 * sqrt(x / n * (1 - x / n) / n + 1.959964 ** 2 / (4 * n ** 2)))
            / (1 + 1.959964 ** 2 / n) END;
CREATE MACRO cell(o, r, c, n) AS CASE WHEN o = 0 THEN 0.0 ELSE o * ln(o * n / (r * c)) END;
CREATE MACRO g2(k, a, b, n) AS
  2 * (cell(k, a, b, n) + cell(a - k, a, n - b, n) + cell(b - k, n - a, b, n)
       + cell(n - a - b + k, n - a, n - b, n));
CREATE MACRO is_table(k, a, b, n) AS n > 0 AND a + b - k <= n;

CREATE MACRO expected_of(k, a, b, n) AS CASE WHEN is_table(k, a, b, n) THEN a * b / n END;
CREATE MACRO lift_of(k, a, b, n) AS
  CASE WHEN is_table(k, a, b, n) AND a * b > 0 THEN k * n / (a * b) END;
CREATE MACRO npmi_of(k, a, b, n) AS
  CASE WHEN NOT is_table(k, a, b, n) OR a * b = 0 THEN NULL
       WHEN k = 0 THEN -1.0 WHEN k = n THEN 1.0 ELSE ln(k * n / (a * b)) / -ln(k / n) END;
CREATE MACRO llr_of(k, a, b, n) AS
  CASE WHEN NOT is_table(k, a, b, n) THEN NULL
       WHEN k * n < a * b THEN -g2(k, a, b, n) ELSE g2(k, a, b, n) END;

CREATE TABLE entity_period_rate AS
SELECT period_start, entity_id, n_clusters / nullif(clusters_total, 0) AS share,
       wilson(n_clusters::DOUBLE, clusters_total, -1) AS share_low,
       wilson(n_clusters::DOUBLE, clusters_total, 1) AS share_high
FROM sql_entity_period;

CREATE TABLE dyad_period_rate AS
SELECT period_start, entity_a, entity_b, n_clusters / nullif(clusters_total, 0) AS share,
       wilson(n_clusters::DOUBLE, clusters_total, -1) AS share_low,
       wilson(n_clusters::DOUBLE, clusters_total, 1) AS share_high,
       expected_of(k, a, b, n) AS expected, lift_of(k, a, b, n) AS lift,
       npmi_of(k, a, b, n) AS npmi, llr_of(k, a, b, n) AS llr
FROM (SELECT *, n_windows::DOUBLE AS k, n_a::DOUBLE AS a, n_b::DOUBLE AS b,
             windows_total::DOUBLE AS n FROM sql_dyad_period);

CREATE TABLE dyads_rate AS
SELECT entity_a, entity_b, n_clusters / nullif(clusters_total, 0) AS share,
       wilson(n_clusters::DOUBLE, clusters_total, -1) AS share_low,
       wilson(n_clusters::DOUBLE, clusters_total, 1) AS share_high,
       expected_of(k, a, b, n) AS expected, lift_of(k, a, b, n) AS lift,
       npmi_of(k, a, b, n) AS npmi, llr_of(k, a, b, n) AS llr
FROM (SELECT *, n_windows::DOUBLE AS k, n_a::DOUBLE AS a, n_b::DOUBLE AS b,
             windows_total::DOUBLE AS n FROM sql_dyads);
