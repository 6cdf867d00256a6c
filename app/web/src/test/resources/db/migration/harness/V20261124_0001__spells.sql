create table spell (
  id uuid primary key,
  version bigint not null,
  child uuid not null,
  days daterange not null generated always as (daterange(first_day, last_day, '[]')) stored,
  first_day date not null,
  last_day date,
  recorded_at timestamptz not null,
  note text,
  constraint spell_no_overlap exclude using gist (child with =, days with &&)
);
