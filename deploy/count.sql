-- The rows of every table of Kith: psql -Atf count.sql kith
select format('%s.%s %s', table_schema, table_name,
         (xpath('/row/c/text()', query_to_xml(
           format('select count(*) as c from %I.%I', table_schema, table_name), false, true, '')))[1])
  from information_schema.tables
 where table_type = 'BASE TABLE'
   and table_schema in ('placements', 'court', 'matching', 'sufficiency', 'app', 'reporting')
 order by 1;
