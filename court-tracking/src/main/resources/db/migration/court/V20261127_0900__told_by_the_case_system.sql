-- What extracts of the case system tell of pre-proceedings and of permanence: the rows as told, and
-- which of the facts in Kith come from them. Those follow the next extract; what people recorded
-- stays. Without a reference to the extract: it is a row of another schema.
create table case_row (
  id uuid primary key,
  authority text not null,
  child uuid not null,
  part text not null check (part in ('PRE_PROCEEDINGS', 'PERMANENCE')),
  number int not null,
  cells jsonb not null,
  extract uuid not null,
  told_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  superseded_at timestamptz,
  superseded_extract uuid,
  constraint case_row_superseded_whole
    check (num_nonnulls(superseded_at, superseded_extract) in (0, 2))
);
create index case_row_child on case_row (child, part) where superseded_at is null;

alter table pre_proceedings add column case_family text;
create index pre_proceedings_case_family on pre_proceedings (case_family)
  where case_family is not null;
alter table child_in_pre_proceedings add column extract uuid;
alter table pre_proceedings_step add column extract uuid;
alter table gateway_decision add column extract uuid;
alter table permanence_step add column extract uuid;
