-- What was recorded of permanence, of cases towards special guardianship and before the court by
-- mistake is taken back with the reason: the row stays, and counts for nothing any more.
do $$
declare
  entry text;
begin
  foreach entry in array array[
    'route_mark', 'permanence_plan', 'permanence_step', 'guardianship_case'] loop
    execute format('alter table %1$I add column superseded_why text', entry);
  end loop;
  foreach entry in array array[
    'pre_proceedings_step', 'family_meeting', 'gateway_decision'] loop
    execute format('alter table %1$I add column taken_back_why text', entry);
  end loop;
  foreach entry in array array['guardianship_entry', 'child_in_pre_proceedings'] loop
    execute format(
      'alter table %1$I
         add column taken_back_at timestamptz,
         add column taken_back_by text,
         add column taken_back_why text,
         add constraint %2$I
           check (num_nonnulls(taken_back_at, taken_back_by, taken_back_why) in (0, 3))',
      entry, entry || '_is_taken_back_whole');
  end loop;
end
$$;

-- A start that was a mistake stands in the way of no other.
drop index child_has_one_open_pre_proceedings;
create unique index child_has_one_open_pre_proceedings
  on child_in_pre_proceedings (child) where ended_on is null and taken_back_at is null;
alter table child_in_pre_proceedings drop constraint child_stands_once_in_pre_proceedings;
create unique index child_stands_once_in_pre_proceedings
  on child_in_pre_proceedings (pre_proceedings, child) where taken_back_at is null;
