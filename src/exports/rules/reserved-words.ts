// Words that name no table and no column as they are, by the warehouses that reserve them: what their documentation lists,
// as of August 2026. Loaders put an underscore before them
// (https://github.com/rudderlabs/rudder-transformer/blob/master/src/warehouse/v1/util.js, and for Redshift
// https://segment.com/docs/connections/storage/warehouses/redshift-faq/).
//
// https://cloud.google.com/bigquery/docs/reference/standard-sql/lexical#reserved_keywords
// https://www.postgresql.org/docs/current/sql-keywords-appendix.html
// https://docs.aws.amazon.com/redshift/latest/dg/r_pg_keywords.html
// https://docs.snowflake.com/en/sql-reference/reserved-keywords

const WORDS: readonly (readonly [warehouses: readonly string[], words: string])[] = [
  [
    ['BigQuery', 'Postgres', 'Redshift', 'Snowflake'],
    `all and any as between case cast create cross distinct else false for from full group having in inner
intersect into is join left like natural not null on or order right select some then to true union using when
where`,
  ],
  [['BigQuery', 'Postgres', 'Redshift'], `array asc collate default desc end except limit new outer`],
  [['BigQuery', 'Redshift', 'Snowflake'], `with`],
  [
    ['Postgres', 'Redshift', 'Snowflake'],
    `check column constraint current_date current_time current_timestamp current_user grant ilike localtime
localtimestamp table unique`,
  ],
  [['BigQuery', 'Redshift'], `ignore nulls partition respect`],
  [['BigQuery', 'Snowflake'], `by current exists following lateral of rows set tablesample`],
  [
    ['Postgres', 'Redshift'],
    `analyse analyze authorization binary both deferrable do foreign freeze initially isnull leading notnull off
offset old only overlaps placing primary references session_user similar trailing user verbose`,
  ],
  [['Redshift', 'Snowflake'], `minus`],
  [
    ['BigQuery'],
    `assert_rows_modified at contains cube define enum escape exclude extract fetch grouping groups hash if
interval lookup merge no over preceding proto range recursive rollup struct treat unbounded unnest window
within`,
  ],
  [['Postgres'], `asymmetric current_role symmetric`],
  [
    ['Redshift'],
    `aes128 aes256 allowoverwrite az64 backup blanksasnull bytedict bzip2 credentials current_user_id deflate
defrag delta delta32k disable emptyasnull enable encode encrypt encryption explicit globaldict256
globaldict64k gzip identity language lun luns lzo lzop mostly13 mostly32 mostly8 offline oid open parallel
percent permissions raw readratio recover rejectlog resort restore snapshot sysdate system tag tdes text255
text32k top truncatecolumns uuid wallet without`,
  ],
  [
    ['Snowflake'],
    `account alter connect connection database delete drop gscluster increment insert issue organization qualify
regexp revoke rlike row sample schema start trigger try_cast update values view whenever`,
  ],
];

const RESERVING: ReadonlyMap<string, readonly string[]> = new Map(
  WORDS.flatMap(([warehouses, words]) => words.split(/\s+/).map((word) => [word, warehouses] as const)),
);

/** The warehouses that reserve a name. */
export function reserving(name: string): readonly string[] {
  return RESERVING.get(name) ?? [];
}
