-- Who applied to adopt a child decides for how long the child has to have had its home with them before.
-- on_day is the day of the application; a home of ours is named by its id and its placements tell the
-- days, of others the days stand here.
create table adoption_applicants (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  child uuid not null,
  on_day date not null,
  who text not null check (who in ('AGENCY', 'PARTNER', 'FOSTER', 'OTHER')),
  household uuid,
  lived text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  superseded_at timestamptz,
  superseded_by text,
  superseded_why text,
  constraint adopters_whom_an_agency_chose_are_not_told
    check (who <> 'AGENCY' or (household is null and lived = '')),
  constraint a_home_of_ours_has_its_days_in_placements check (household is null or lived = '')
);
create index on adoption_applicants (child);
call keep_touched('adoption_applicants', 'child');
