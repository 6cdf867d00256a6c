-- A plan for everybody who waits (R-MATCH-22): asked for, made once, never changed after.
create table plan (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  as_of date not null,
  searches uuid[] not null,
  asked_at timestamptz not null,
  asked_by text not null,
  job uuid,
  cancelled boolean not null default false,
  adopters boolean not null default false,
  policy_number int,
  fingerprint bigint,
  children int,
  placed int,
  together int,
  score bigint,
  in_area int,
  proven boolean,
  result jsonb,
  -- Read by nobody but who asks for the proof or why not: texts, which need not be parsed.
  problem text,
  proof text,
  constraint plan_policy foreign key (authority, policy_number)
    references policy_version (authority, number),
  constraint plan_whole check (
    (result is null) = (problem is null) and (result is null) = (proof is null)
    and (result is null) = (fingerprint is null) and (result is null) = (policy_number is null))
);
create index plan_by_day on plan (authority, asked_at desc);
