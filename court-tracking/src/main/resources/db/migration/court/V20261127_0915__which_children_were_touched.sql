-- What lists say of each child looked after, of its routes, plan, reviews and concerns, is kept in
-- memory and read anew for the children whose rows changed.
call keep_touched('route_mark', 'child');
call keep_touched('permanence_plan', 'child');
call keep_touched('review_request', 'child');
call keep_touched('reviewing_officer', 'child');
call keep_touched('concern', 'child');
call keep_touched('concern_step', 'concern');
