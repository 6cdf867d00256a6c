-- Of an absence the case system tells whether a return interview was offered, and accepted.
alter table case_history
  add column interview_offered boolean,
  add column interview_accepted boolean,
  add constraint case_history_interview_is_of_an_absence
    check (part = 'MISSING' or (interview_offered is null and interview_accepted is null));
