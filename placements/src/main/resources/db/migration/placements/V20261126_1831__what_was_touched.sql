-- What answers are kept of is worked out anew for those whose rows changed, and for nobody else. Each
-- statement leaves the ids of whom it touched, with its transaction: a reader finds what was not yet
-- visible to it when it last looked. Rows are added alone, so nobody waits for anybody.
create table touched (
  id bigint generated always as identity primary key,
  subject_id uuid not null,
  transaction xid8 not null default pg_current_xact_id(),
  at timestamptz not null default now()
);
create index touched_transaction on touched (transaction);
create index touched_at on touched (at);

-- Arguments are the columns that name whom a row is about. The nil id is everybody.
create function log_touched() returns trigger language plpgsql as $$
declare
  subject text;
begin
  foreach subject in array tg_argv loop
    if tg_op <> 'DELETE' then
      execute format(
        'insert into placements.touched (subject_id)
         select distinct %1$I from touched_after where %1$I is not null', subject);
    end if;
    if tg_op <> 'INSERT' then
      execute format(
        'insert into placements.touched (subject_id)
         select distinct %1$I from touched_before where %1$I is not null', subject);
    end if;
  end loop;
  return null;
end
$$;

create function log_all_touched() returns trigger language plpgsql as $$
begin
  insert into placements.touched (subject_id) values ('00000000-0000-0000-0000-000000000000');
  return null;
end
$$;

create procedure keep_touched(of text, variadic subjects text[]) language plpgsql as $$
declare
  arguments text := (select string_agg(quote_literal(s), ', ') from unnest(subjects) s);
begin
  execute format(
    'create trigger touched_by_insert after insert on placements.%I
     referencing new table as touched_after
     for each statement execute function placements.log_touched(%s)', of, arguments);
  execute format(
    'create trigger touched_by_update after update on placements.%I
     referencing old table as touched_before new table as touched_after
     for each statement execute function placements.log_touched(%s)', of, arguments);
  execute format(
    'create trigger touched_by_delete after delete on placements.%I
     referencing old table as touched_before
     for each statement execute function placements.log_touched(%s)', of, arguments);
end
$$;

call keep_touched('child', 'id');
call keep_touched('child_fact', 'child_id');
call keep_touched('household', 'id');
call keep_touched('household_fact', 'household_id');
call keep_touched('placement', 'child_id', 'household_id');
call keep_touched('held_place', 'household_id');
call keep_touched('life_event', 'subject_id');
call keep_touched('placement_outside', 'placement_id');

create trigger touched_by_edition after insert or update or delete on gazetteer_edition
  for each statement execute function log_all_touched();
