-- The list of placement orders is kept in memory too.

call keep_touched('court_order', 'child_in_proceedings');
call keep_touched('permanence_step', 'child');
call keep_touched('case_row', 'child');
