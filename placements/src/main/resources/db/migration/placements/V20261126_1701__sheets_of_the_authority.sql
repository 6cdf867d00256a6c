-- Spreadsheets on their way in: a sheet waits with its mapping until somebody has seen what it would
-- change and says so. What it held goes when it is applied; what nobody applied goes after a week.

create table sheet_mapping (
  id uuid primary key,
  authority text not null,
  kind text not null,
  name text not null,
  mapping text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  superseded_at timestamptz,
  superseded_by text,
  constraint sheet_mapping_is_an_object check (jsonb_typeof(mapping::jsonb) = 'object'),
  constraint sheet_mapping_name check (name <> '')
);
create unique index sheet_mapping_one_of_a_name on sheet_mapping (authority, kind, lower(name))
  where superseded_at is null;

create table sheet_upload (
  id uuid primary key,
  authority text not null,
  kind text not null,
  file_name text not null,
  content bytea,
  sheet text,
  mapping text,
  mapping_name text,
  takes_effect_on date not null,
  uploaded_at timestamptz not null,
  uploaded_by text not null,
  applied_at timestamptz,
  added int,
  changed int,
  constraint sheet_upload_mapping_is_an_object
    check (mapping is null or jsonb_typeof(mapping::jsonb) = 'object'),
  constraint sheet_upload_content_until_applied check ((content is null) = (applied_at is not null)),
  constraint sheet_upload_applied_whole check (num_nonnulls(applied_at, added, changed) in (0, 3))
);
create index sheet_upload_waiting on sheet_upload (uploaded_at) where applied_at is null;
