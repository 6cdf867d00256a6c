-- Every column of what was asked for a search; [personal] marks personal data.

comment on table search_consideration is 'What was considered for the children of a search, in the order of the law';
comment on column search_consideration.id is 'Assigned by Kith';
comment on column search_consideration.authority is 'National code of the responsible authority';
comment on column search_consideration.search_id is 'For which search';
comment on column search_consideration.child_id is 'For which child of the search; null of an entry from before children were named, which is for all of them';
comment on column search_consideration.kind is 'What was considered: PARENT, CONNECTED_PERSON, CHILD, FAMILY, CARER, CONTACT, IDENTITY or SAFETY';
comment on column search_consideration.outcome is 'What came of it';
comment on column search_consideration.person is 'Who was considered, as the authority names them; null where it is about nobody in particular [personal]';
comment on column search_consideration.reasons is 'Why, in the words of who recorded it [personal]';
comment on column search_consideration.considered_on is 'The day on which it was considered';
comment on column search_consideration.recorded_at is 'When it was recorded, real clock';
comment on column search_consideration.recorded_by is 'Sign-in name of who recorded it [personal]';
comment on column search_consideration.superseded_at is 'When a later entry took its place; null while it holds';
comment on column search_consideration.superseded_by is 'Sign-in name of who recorded the later entry [personal]';

comment on table search_call is 'Who was rung for a search, and what they answered';
comment on column search_call.id is 'Assigned by Kith';
comment on column search_call.authority is 'National code of the responsible authority';
comment on column search_call.search_id is 'For which search';
comment on column search_call.household_id is 'Which household the call was about';
comment on column search_call.spoken_with is 'CARER, SUPERVISING_WORKER or AGENCY';
comment on column search_call.answer is 'YES, NO, RING_BACK or NO_ANSWER';
comment on column search_call.declined is 'Why they said no, as a code; null unless they did';
comment on column search_call.note is 'What else was said [personal]';
comment on column search_call.called_on is 'The day of the call';
comment on column search_call.called_at is 'The time of the call in London';
comment on column search_call.ring_back_on is 'On which day they wish to be rung again; null when left open';
comment on column search_call.ring_back_at is 'At which time in London they wish to be rung again; null when left open';
comment on column search_call.recorded_at is 'When it was recorded, real clock';
comment on column search_call.recorded_by is 'Sign-in name of who rang [personal]';
comment on column search_call.withdrawn_at is 'When it was withdrawn, real clock; null while it counts';
comment on column search_call.withdrawn_by is 'Sign-in name of who withdrew it [personal]';
comment on column search_call.withdrawn_why is 'Why it was recorded in error [personal]';

comment on table referral is 'A request to agencies and providers, without names or addresses';
comment on column referral.id is 'Assigned by Kith';
comment on column referral.authority is 'National code of the responsible authority';
comment on column referral.search_id is 'For which search';
comment on column referral.text is 'What was sent [personal]';
comment on column referral.made_on is 'The business date on which it was made';
comment on column referral.made_at is 'When it was made, real clock';
comment on column referral.made_by is 'Sign-in name of who made it [personal]';

comment on table referral_recipient is 'One provider that a referral was sent to, and its answer';
comment on column referral_recipient.id is 'Assigned by Kith';
comment on column referral_recipient.version is 'Counts changes, for optimistic locking';
comment on column referral_recipient.authority is 'National code of the responsible authority';
comment on column referral_recipient.referral_id is 'Of which referral';
comment on column referral_recipient.provider is 'Name of the agency or provider';
comment on column referral_recipient.sent_at is 'When it was sent, real clock';
comment on column referral_recipient.answer is 'OFFER or DECLINE; null while none has come';
comment on column referral_recipient.answered_at is 'When the answer was recorded, real clock';
comment on column referral_recipient.answered_by is 'Sign-in name of who recorded the answer [personal]';
comment on column referral_recipient.home is 'What is offered, as the provider describes it';
comment on column referral_recipient.weekly_fee_pence is 'Fee for one week in pence; null when not told';
comment on column referral_recipient.reasons is 'What else was said, or why it was declined';

comment on table duty_rota is 'Who answers for placements out of hours, from five in the evening';
comment on column duty_rota.id is 'Assigned by Kith';
comment on column duty_rota.authority is 'National code of the responsible authority';
comment on column duty_rota.on_day is 'The day whose night it is';
comment on column duty_rota.name is 'Who is on duty [personal]';
comment on column duty_rota.phone is 'How to reach them [personal]';
comment on column duty_rota.recorded_at is 'When it was recorded, real clock';
comment on column duty_rota.recorded_by is 'Sign-in name of who recorded it [personal]';
comment on column duty_rota.superseded_at is 'When a later entry for the same night took its place';
comment on column duty_rota.superseded_by is 'Sign-in name of who recorded the later entry [personal]';
