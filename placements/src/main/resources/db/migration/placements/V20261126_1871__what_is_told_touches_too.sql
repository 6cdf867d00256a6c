-- What is due rests on what returns and the case system tell of children as well. A return tells of
-- many at once and comes seldom; a child merged into another stands for it.
call keep_touched('case_history', 'child_id');
call keep_touched('sibling_link', 'one_id', 'other_id');

create trigger touched_by_return after insert or update or delete on statutory_return
  for each statement execute function log_all_touched();
