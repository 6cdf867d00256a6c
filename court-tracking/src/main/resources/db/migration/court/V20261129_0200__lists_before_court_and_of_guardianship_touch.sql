-- Pre-proceedings, decisions of the legal gateway and cases towards special guardianship and child
-- arrangements are kept in memory for their lists, and read anew for those whose rows changed.
call keep_touched('pre_proceedings', 'id');
call keep_touched('child_in_pre_proceedings', 'pre_proceedings');
call keep_touched('pre_proceedings_step', 'child_in_pre_proceedings');
call keep_touched('family_meeting', 'child_in_pre_proceedings');
call keep_touched('gateway_decision', 'child');
call keep_touched('guardianship_case', 'child');
call keep_touched('guardianship_entry', 'guardianship_case');
