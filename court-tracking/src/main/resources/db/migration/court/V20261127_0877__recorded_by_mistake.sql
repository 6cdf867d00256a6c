-- What was recorded of a case by mistake is taken back with the reason: the row stays, and counts for
-- nothing any more.
do $$
declare
  entry text;
begin
  foreach entry in array array[
    'hearing', 'hearing_move', 'court_order', 'extension', 'application', 'plan_before_court'] loop
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
