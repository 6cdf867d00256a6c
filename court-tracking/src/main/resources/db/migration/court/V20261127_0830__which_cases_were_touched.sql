-- Where each case stands, and what planning estimates learn from, is kept in memory and read anew for
-- the cases whose rows changed. Each statement leaves what it touched, with its transaction: a reader
-- finds what was not yet visible to it when it last looked. Rows are added alone, so nobody waits.
create table touched (
  id bigint generated always as identity primary key,
  subject_id uuid not null,
  transaction xid8 not null default pg_current_xact_id(),
  at timestamptz not null default now()
);
create index touched_transaction on touched (transaction);
create index touched_at on touched (at);

-- The argument is the column that names what a row belongs to.
create function log_touched() returns trigger language plpgsql as $$
begin
  if tg_op <> 'DELETE' then
    execute format(
      'insert into court.touched (subject_id) select distinct %1$I from touched_after', tg_argv[0]);
  end if;
  if tg_op <> 'INSERT' then
    execute format(
      'insert into court.touched (subject_id) select distinct %1$I from touched_before', tg_argv[0]);
  end if;
  return null;
end
$$;

create procedure keep_touched(of text, subject text) language plpgsql as $$
begin
  execute format(
    'create trigger touched_by_insert after insert on court.%I
     referencing new table as touched_after
     for each statement execute function court.log_touched(%L)', of, subject);
  execute format(
    'create trigger touched_by_update after update on court.%I
     referencing old table as touched_before new table as touched_after
     for each statement execute function court.log_touched(%L)', of, subject);
  execute format(
    'create trigger touched_by_delete after delete on court.%I
     referencing old table as touched_before
     for each statement execute function court.log_touched(%L)', of, subject);
end
$$;

call keep_touched('proceedings', 'id');
call keep_touched('child_in_proceedings', 'proceedings');
call keep_touched('extension', 'child_in_proceedings');
call keep_touched('hearing', 'proceedings');
call keep_touched('hearing_move', 'hearing');
call keep_touched('direction', 'proceedings');
call keep_touched('direction_variation', 'direction');
