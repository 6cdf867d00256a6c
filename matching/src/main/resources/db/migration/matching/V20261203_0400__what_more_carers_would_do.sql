-- What more homes of some coarse, fixed kinds would do for all who wait (R-MATCH-22), one table for
-- a day. It names nobody; whole counts are kept and told in fives.
create table carer_table (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  as_of date not null,
  policy_number int not null,
  fingerprint bigint not null,
  too_many boolean not null,
  lines jsonb not null,
  made_at timestamptz not null,
  made_by text not null,
  constraint carer_table_policy foreign key (authority, policy_number)
    references policy_version (authority, number)
);
create unique index carer_table_once on carer_table (authority, as_of);
