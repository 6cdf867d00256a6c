-- A finding is about a fact: a rule, a table, a child, a column and what makes the row the same row
-- in the next return. By it a finding is followed from return to return, and accepted once.

alter table return_finding add column row_key text not null default '';

update return_finding f set row_key = r.year::text
  from statutory_return r
 where r.id = f.return_id and (f.row_number is null or f.part in ('oc2', 'oc3'));

update return_finding f
   set row_key = case
         when w.day ~ '^\d{1,2}/\d{1,2}/\d{4}$'
           then split_part(w.day, '/', 3) || '-' || lpad(split_part(w.day, '/', 2), 2, '0')
             || '-' || lpad(split_part(w.day, '/', 1), 2, '0')
         when w.day ~ '^\d{4}-\d{2}-\d{2}' then left(w.day, 10)
         else '?' || w.cells end
  from (select return_id, part, number,
               btrim(received ->> case part
                 when 'episodes' then 1
                 when 'reviews' then 2
                 when 'placedAdoption' then 2
                 when 'dolo' then 2
                 else 3 end) as day,
               (select string_agg(c, ',' order by n)
                  from jsonb_array_elements_text(received) with ordinality as cells(c, n)) as cells
          from return_row
         where part in ('episodes', 'reviews', 'placedAdoption', 'missing', 'swEpisodes', 'dolo'))
       as w
 where w.return_id = f.return_id and w.part = f.part and w.number = f.row_number;

alter table return_finding add column fact uuid not null generated always as
  (md5(part || '|' || rule || '|' || child || '|' || field || '|' || row_key)::uuid) stored;
create index return_finding_fact on return_finding (fact);

create table finding_acceptance (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  fact uuid not null,
  rule text not null,
  part text not null,
  received text,
  sealed boolean not null,
  reason text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  constraint finding_acceptance_withdrawn_whole
    check (num_nonnulls(withdrawn_at, withdrawn_by) in (0, 2))
);
create unique index finding_acceptance_one on finding_acceptance (authority, fact)
  where withdrawn_at is null;
create index finding_acceptance_fact on finding_acceptance (fact);
