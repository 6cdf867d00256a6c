-- What lists say of children on the way to adoption and of adopters is kept in memory, and read anew
-- for those whose rows changed, as court and placements do. Rows are added alone, so nobody waits.
create table touched (
  id bigint generated always as identity primary key,
  subject_id uuid not null,
  transaction xid8 not null default pg_current_xact_id(),
  at timestamptz not null default now()
);
create index touched_transaction on touched (transaction);
create index touched_at on touched (at);

-- Arguments are the columns that name whom a row is about.
create function log_touched() returns trigger language plpgsql as $$
declare
  subject text;
begin
  foreach subject in array tg_argv loop
    if tg_op <> 'DELETE' then
      execute format(
        'insert into matching.touched (subject_id) select distinct %1$I from touched_after', subject);
    end if;
    if tg_op <> 'INSERT' then
      execute format(
        'insert into matching.touched (subject_id) select distinct %1$I from touched_before', subject);
    end if;
  end loop;
  return null;
end
$$;

create procedure keep_touched(of text, variadic subjects text[]) language plpgsql as $$
declare
  arguments text := (select string_agg(quote_literal(s), ', ') from unnest(subjects) s);
begin
  execute format(
    'create trigger touched_by_insert after insert on matching.%I
     referencing new table as touched_after
     for each statement execute function matching.log_touched(%s)', of, arguments);
  execute format(
    'create trigger touched_by_update after update on matching.%I
     referencing old table as touched_before new table as touched_after
     for each statement execute function matching.log_touched(%s)', of, arguments);
  execute format(
    'create trigger touched_by_delete after delete on matching.%I
     referencing old table as touched_before
     for each statement execute function matching.log_touched(%s)', of, arguments);
end
$$;

call keep_touched('family_finding', 'id');
call keep_touched('family_finding_child', 'family_finding', 'child');
call keep_touched('adoption_step', 'child');
call keep_touched('link', 'family_finding', 'household');
call keep_touched('link_move', 'link');
call keep_touched('link_step', 'link');
call keep_touched('family_step', 'household');

-- Lists ask for searches by child.
create index on family_finding_child (child);
