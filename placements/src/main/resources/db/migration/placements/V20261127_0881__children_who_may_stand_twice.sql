-- Names folded, so that likely duplicates are found by equal keys (R-DATA-15): without accents and
-- case, whichever name is called the given one. The same as FoldedName in the engine, which decides.
create function folded_name(first_name text, family_name text) returns text
  language sql immutable parallel safe as $$
  select string_agg(part, ' ' order by part collate "C")
    from regexp_split_to_table(
           replace(replace(replace(replace(
             lower(translate(
               regexp_replace(
                 normalize(coalesce(first_name, '') || ' ' || coalesce(family_name, ''), NFKD),
                 '[\u0300-\u036f''`\u00b4\u2018\u2019]', '', 'g'),
               'ØøŁłĐđÐðĦħıÆŒÞẞ', 'oollddddhhiæœþß')),
             'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
           '[-[:space:].,/\u2010-\u2014]+') as part
   where part <> ''
$$;

alter table child add column folded_name text
  generated always as (folded_name(first_name, family_name)) stored;
create index child_alike on child (authority, born, folded_name)
  where merged_into is null and born is not null and folded_name is not null;
