-- Every column of placements outside the area and of their costs; [personal] marks personal data.

comment on table local_option is 'What stood against each local home when a home outside the area was chosen';
comment on column local_option.id is 'Assigned by Kith';
comment on column local_option.authority is 'National code of the responsible authority';
comment on column local_option.reservation_id is 'For which choice; null of a placement recorded by hand';
comment on column local_option.placement_id is 'Of which placement that was recorded by hand; null of a choice from a search';
comment on column local_option.household_id is 'Which local home, or nobody when its record was deleted (ADR 64)';
comment on column local_option.position is 'Order in which it is shown: possible ones first';
comment on column local_option.possible is 'YES, WITH_APPROVAL or NO, as the rules said on the day';
comment on column local_option.rule is 'The rule that spoke first against it; null when none did';
comment on column local_option.reason is 'What stood against it, in words [personal]';

comment on table placement_outside is 'Why a placement is outside the area';
comment on column placement_outside.id is 'Assigned by Kith';
comment on column placement_outside.authority is 'National code of the responsible authority';
comment on column placement_outside.placement_id is 'Which placement';
comment on column placement_outside.reason is 'RELATIVES, ADOPTION, SAFETY, SPECIALIST or NO_LOCAL_HOME';
comment on column placement_outside.explanation is 'In the words of who recorded it [personal]';
comment on column placement_outside.recorded_at is 'When it was recorded, real clock';
comment on column placement_outside.recorded_by is 'Sign-in name of who recorded it [personal]';
comment on column placement_outside.superseded_at is 'When a later entry took its place; null while it holds';
comment on column placement_outside.superseded_by is 'Sign-in name of who recorded the later entry [personal]';

comment on table placement_cost is 'What a placement costs, from a day on';
comment on column placement_cost.id is 'Assigned by Kith';
comment on column placement_cost.authority is 'National code of the responsible authority';
comment on column placement_cost.placement_id is 'Which placement';
comment on column placement_cost.valid_from is 'First day of the fee; it holds until the next one';
comment on column placement_cost.provider is 'Who is paid';
comment on column placement_cost.purchase is 'OWN, FRAMEWORK, BLOCK or SPOT';
comment on column placement_cost.weekly_fee_pence is 'Fee for one week in pence';
comment on column placement_cost.grade is 'Grade of the provider or of the fee; null when none';
comment on column placement_cost.recorded_at is 'When it was recorded, real clock';
comment on column placement_cost.recorded_by is 'Sign-in name of who recorded it [personal]';
comment on column placement_cost.superseded_at is 'When a later entry for the same day took its place';
comment on column placement_cost.superseded_by is 'Sign-in name of who recorded the later entry [personal]';
