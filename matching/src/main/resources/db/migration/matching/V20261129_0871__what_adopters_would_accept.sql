-- What adopters said that they would accept, and how far they would stretch. Nothing is edited: what
-- is said again closes what was said before.
create table adopter_preference (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  household uuid not null,
  on_day date not null,
  least_age int,
  most_age int,
  least_age_stretch int,
  most_age_stretch int,
  least_children int,
  most_children int,
  least_children_stretch int,
  most_children_stretch int,
  needs text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  superseded_at timestamptz,
  superseded_by text,
  constraint adopter_preference_ages check (least_age <= most_age),
  constraint adopter_preference_children check (least_children <= most_children)
);
create index on adopter_preference (household);
create unique index adopter_preference_once on adopter_preference (household)
  where superseded_at is null;
call keep_touched('adopter_preference', 'household');
