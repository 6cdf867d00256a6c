-- A version of the policy holds from a day on, and says the order of a plan's aims as well. The
-- first one, from configuration, holds from the beginning.
alter table policy_version
  add column holds_from date,
  add column aims text not null default 'PLACED TOGETHER SCORE LOCAL',
  add column put_in_force_by text;

-- What somebody proposes as the next version: changed until it is put in force or withdrawn.
create table policy_draft (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  drafted_by text not null,
  drafted_at timestamptz not null,
  reason text not null check (reason <> ''),
  holds_from date not null,
  figures text not null,
  aims text not null,
  ended_at timestamptz,
  ended_by text,
  number int,
  constraint policy_draft_ended check ((ended_at is null) = (ended_by is null)),
  constraint policy_draft_in_force check (number is null or ended_at is not null),
  constraint policy_draft_version foreign key (authority, number)
    references policy_version (authority, number)
);
create index policy_draft_open on policy_draft (authority, drafted_at) where ended_at is null;

-- What a plan followed from (R-MATCH-14): with it, it is made again, by this policy or another.
create table plan_input (
  plan uuid not null references plan (id),
  number int not null check (number >= 0),
  content text not null,
  primary key (plan, number)
);
