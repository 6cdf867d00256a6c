-- Every column of what was done; [personal] marks personal data.

comment on table life_event is 'Something done in the life of a household, a placement or a child';
comment on column life_event.id is 'Assigned by Kith';
comment on column life_event.version is 'Counts changes, against lost updates';
comment on column life_event.authority is 'National code of the responsible authority';
comment on column life_event.subject_kind is 'HOUSEHOLD, PLACEMENT or CHILD';
comment on column life_event.subject_id is 'The household, placement or child of whom it is recorded';
comment on column life_event.event is 'What was done: a code of LifeEvent, such as VISITED';
comment on column life_event.on_day is 'The day on which it was done';
comment on column life_event.details is 'JSON: safeguarded, until, recipient, omission, at, why, delegated, officer, court, as the event takes them [personal]';
comment on column life_event.note is 'In the words of who recorded it [personal]';
comment on column life_event.recorded_at is 'When it was recorded, real clock';
comment on column life_event.recorded_by is 'Sign-in name of who recorded it [personal]';
comment on column life_event.withdrawn_at is 'When it was taken back; null while it holds';
comment on column life_event.withdrawn_by is 'Sign-in name of who took it back [personal]';
comment on column life_event.withdrawn_why is 'Why it was taken back [personal]';
