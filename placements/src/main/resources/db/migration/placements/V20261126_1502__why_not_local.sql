-- Why a child is placed outside the area: by plan or for lack of a local home, with what stood
-- against each local home on the day of the choice; and what the placement costs.

create table local_option (
  id uuid primary key,
  authority text not null,
  reservation_id uuid not null references reservation,
  household_id uuid not null references household,
  position int not null,
  possible text not null,
  rule text,
  reason text not null,
  constraint local_option_once unique (reservation_id, household_id)
);

create table placement_outside (
  id uuid primary key,
  authority text not null,
  placement_id uuid not null references placement,
  reason text not null,
  explanation text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  superseded_at timestamptz,
  superseded_by text
);
create unique index placement_outside_one_holds on placement_outside (placement_id)
  where superseded_at is null;

create table placement_cost (
  id uuid primary key,
  authority text not null,
  placement_id uuid not null references placement,
  valid_from date not null,
  provider text not null,
  purchase text not null,
  weekly_fee_pence bigint not null,
  grade text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  superseded_at timestamptz,
  superseded_by text,
  constraint placement_cost_not_negative check (weekly_fee_pence >= 0)
);
create unique index placement_cost_one_a_day on placement_cost (placement_id, valid_from)
  where superseded_at is null;
