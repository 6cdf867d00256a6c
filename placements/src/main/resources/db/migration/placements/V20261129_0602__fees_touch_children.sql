-- Whether a fee is missing is a finding, and findings are kept for those whose rows did not change.
call keep_touched('placement_cost', 'placement_id');
