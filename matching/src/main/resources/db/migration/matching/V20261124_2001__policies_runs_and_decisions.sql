-- One dated version of how homes are ordered (R-MATCH-14). Never changed, only followed by the next.
create table policy_version (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  number int not null,
  author text not null,
  reason text not null,
  recorded_at timestamptz not null,
  need int not null,
  siblings int not null,
  locality int not null,
  continuity int not null,
  heritage int not null,
  heritage_in_adoption int not null,
  stretch_percent int not null,
  in_area_percent int not null,
  home_near_metres int not null,
  home_far_metres int not null,
  school_near_metres int not null,
  school_far_metres int not null,
  heritage_support_percent int not null,
  nearly_equal int not null,
  splits_shown int not null,
  constraint policy_version_number unique (authority, number),
  -- R-MATCH-05: the cap holds whoever writes here.
  constraint policy_version_heritage_capped check (heritage between 0 and 100)
);

-- What was shown for a search, with everything that it was worked out from.
create table run (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  search uuid not null,
  as_of date not null,
  policy_number int not null,
  adopters boolean not null,
  inputs jsonb not null,
  result jsonb not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint run_policy foreign key (authority, policy_number)
    references policy_version (authority, number)
);
create index run_of_search on run (search, recorded_at);

-- Who chose which home, and why (R-MATCH-15).
create table decision (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  run uuid not null references run (id),
  search uuid not null,
  reservation uuid not null,
  household uuid not null,
  rank int not null check (rank > 0),
  score int,
  reasons text not null check (reasons <> ''),
  approvals text not null,
  accepted text not null,
  accepted_reason text not null,
  decided_at timestamptz not null,
  decided_by text not null,
  given_back_at timestamptz,
  given_back_by text,
  constraint decision_reservation unique (reservation)
);
create index decision_of_search on decision (search);

create table decision_child (
  decision uuid not null references decision (id),
  child uuid not null,
  primary key (decision, child)
);
