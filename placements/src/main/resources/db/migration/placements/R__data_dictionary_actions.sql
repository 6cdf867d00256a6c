-- Every column of actions and meetings; [personal] marks personal data.

comment on table meeting is 'A meeting that goes through a list of children';
comment on column meeting.id is 'Assigned by Kith';
comment on column meeting.version is 'Counts changes, against lost updates';
comment on column meeting.authority is 'National code of the responsible authority';
comment on column meeting.kind is 'GATEWAY, COURT, PERMANENCE, ADOPTION or PLACEMENT';
comment on column meeting.sealed is 'True when it exists only for those who may see adopters';
comment on column meeting.held_on is 'The day of the meeting';
comment on column meeting.chair is 'Who chairs it, as named by who started it [personal]';
comment on column meeting.agenda_from is 'The list that the agenda was made from, in words';
comment on column meeting.recorded_at is 'When it was started, real clock';
comment on column meeting.recorded_by is 'Sign-in name of who started it [personal]';
comment on column meeting.ended_at is 'When it was ended, real clock; null while it goes on';
comment on column meeting.present is 'Who was there, as typed [personal]';
comment on column meeting.apologies is 'Who sent apologies, as typed [personal]';
comment on column meeting.ended_by is 'Sign-in name of who ended it [personal]';

comment on table agenda_item is 'One child of one meeting';
comment on column agenda_item.id is 'Assigned by Kith';
comment on column agenda_item.version is 'Counts changes, against lost updates';
comment on column agenda_item.meeting_id is 'The meeting';
comment on column agenda_item.position is 'Place on the agenda, from 0';
comment on column agenda_item.child_id is 'The child; after a merge its record';
comment on column agenda_item.standing is 'Where the child stood when the meeting started, as the list said it [personal]';
comment on column agenda_item.note is 'The one note of the meeting about the child [personal]';
comment on column agenda_item.noted_at is 'When the note was written last, real clock';
comment on column agenda_item.noted_by is 'Sign-in name of who wrote it last [personal]';
comment on column agenda_item.decision is 'What the meeting decided about the child, in a sentence [personal]';
comment on column agenda_item.decided_at is 'When the decision was written last, real clock';
comment on column agenda_item.decided_by is 'Sign-in name of who wrote it last [personal]';
comment on column agenda_item.taken_off is 'True while the child was taken off the agenda by a reason';

comment on table meeting_change is 'What was put right in a meeting while it went on, or a child taken off or put back';
comment on column meeting_change.id is 'Assigned by Kith';
comment on column meeting_change.meeting_id is 'The meeting';
comment on column meeting_change.agenda_item_id is 'The child of the meeting who was taken off or put back; null when the meeting was put right';
comment on column meeting_change.what is 'PUT_RIGHT, TAKEN_OFF or PUT_BACK';
comment on column meeting_change.kind is 'The kind that it had before; null unless put right';
comment on column meeting_change.held_on is 'The day that it had before; null unless put right';
comment on column meeting_change.chair is 'The chair that it had before; null unless put right [personal]';
comment on column meeting_change.reason is 'Why, as typed; null of a child put back [personal]';
comment on column meeting_change.recorded_at is 'When it was changed, real clock';
comment on column meeting_change.recorded_by is 'Sign-in name of who changed it [personal]';

comment on table action is 'What somebody is to do for a child by a day';
comment on column action.id is 'Assigned by Kith';
comment on column action.version is 'Counts changes, against lost updates';
comment on column action.authority is 'National code of the responsible authority';
comment on column action.child_id is 'The child; after a merge its record';
comment on column action.meeting_id is 'The meeting in which it was agreed; null when in none';
comment on column action.sealed is 'True when it exists only for those who may see adopters';
comment on column action.set_on is 'The day on which it was agreed';
comment on column action.recorded_at is 'When it was first recorded, real clock';
comment on column action.recorded_by is 'Sign-in name of who first recorded it [personal]';

comment on table action_told is 'What an action says, from one recording to the next';
comment on column action_told.id is 'Assigned by Kith';
comment on column action_told.action_id is 'The action';
comment on column action_told.what is 'What is to be done [personal]';
comment on column action_told.owner is 'Whose it is: a name or a post [personal]';
comment on column action_told.due_on is 'The last day on which it is in time';
comment on column action_told.ended is 'DONE or WITHDRAWN; null while it is open';
comment on column action_told.ended_on is 'The day on which it was done or given up';
comment on column action_told.recorded_at is 'When this was recorded, real clock';
comment on column action_told.recorded_by is 'Sign-in name of who recorded this [personal]';
comment on column action_told.superseded_at is 'When something else was recorded instead; null while it holds';
