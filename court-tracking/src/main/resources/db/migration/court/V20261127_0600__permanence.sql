-- How each route to permanence stands for a child, the plan, what was done towards it, the reviews
-- that were asked for, and the concerns of the reviewing officer. Nothing is edited: a row is closed
-- (superseded_at) and another added. Reviews that were held stand in the schema placements.
create table route_mark (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  child uuid not null,
  route text not null check (route in (
    'RETURN_HOME', 'RELATIVE_OR_FRIEND', 'SPECIAL_GUARDIANSHIP', 'CHILD_ARRANGEMENTS', 'ADOPTION',
    'LONG_TERM_FOSTERING', 'RESIDENTIAL', 'SUPPORTED_LIVING')),
  status text not null check (status in ('CONSIDERED', 'PURSUED', 'RULED_OUT')),
  on_day date not null,
  reason text,
  horizon text check (horizon in (
    'WITHIN_A_MONTH', 'WITHIN_SIX_MONTHS', 'EVENTUALLY', 'STAYS_WITH_FAMILY')),
  relative boolean,
  recorded_at timestamptz not null,
  recorded_by text not null,
  superseded_at timestamptz,
  superseded_by text,
  constraint route_is_ruled_out_with_a_reason check (status <> 'RULED_OUT' or reason <> ''),
  constraint only_a_return_has_a_horizon check (horizon is null or route = 'RETURN_HOME')
);
create index on route_mark (child);

create table permanence_plan (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  child uuid not null,
  primary_route text not null,
  on_day date not null,
  pathway boolean not null,
  without_review text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  superseded_at timestamptz,
  superseded_by text
);
create index on permanence_plan (child);

create table permanence_step (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  child uuid not null,
  step text not null,
  on_day date not null,
  note text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  superseded_at timestamptz,
  superseded_by text
);
create index on permanence_step (child);

create table review_request (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  child uuid not null,
  reason text not null check (reason in ('REVIEWING_OFFICER', 'VISIT', 'OTHER')),
  on_day date not null,
  due_by date not null,
  note text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  superseded_at timestamptz,
  superseded_by text,
  constraint review_is_due_after_it_is_asked_for check (due_by >= on_day)
);
create index on review_request (child);

create table reviewing_officer (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  child uuid not null,
  name text not null,
  on_day date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  superseded_at timestamptz,
  superseded_by text
);
create index on reviewing_officer (child);

create table concern (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  child uuid not null,
  text text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  superseded_at timestamptz,
  superseded_by text,
  on_day date not null
);
create index on concern (child);

create table concern_step (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  concern uuid not null references concern (id),
  number int not null,
  stage text not null check (stage in (
    'RAISED', 'FORMAL', 'SENIOR', 'DIRECTOR', 'CAFCASS', 'RESOLVED')),
  on_day date not null,
  to_whom text,
  answer_due date,
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint concern_moves_once_at_a_time unique (concern, number)
);
