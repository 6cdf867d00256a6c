-- Every column of the quality of data; [personal] marks personal data.

comment on column return_finding.row_key is 'What makes the row the same row in the next return: the day on which it begins, the year, or nothing [personal]';
comment on column return_finding.fact is 'What the finding is about: made of table, rule, child, column and row_key';

comment on table finding_acceptance is 'A finding that somebody accepts with a reason; it holds for the fact in every return until withdrawn';
comment on column finding_acceptance.id is 'Assigned by Kith';
comment on column finding_acceptance.version is 'Counts changes, against lost updates';
comment on column finding_acceptance.authority is 'National code of the authority';
comment on column finding_acceptance.fact is 'What the finding is about, as in return_finding.fact';
comment on column finding_acceptance.subject is 'The child or household that a doubt of the register is about; null of a return';
comment on column finding_acceptance.field is 'What of it is doubted; null of a return';
comment on column finding_acceptance.rule is 'The rule that speaks';
comment on column finding_acceptance.part is 'The table of the return, or register';
comment on column finding_acceptance.received is 'The cell as received when it was accepted; null when the finding speaks of no cell [personal]';
comment on column finding_acceptance.sealed is 'True when it tells of adoption: shown only to those who may see adopters';
comment on column finding_acceptance.reason is 'Why it may stand, in the words of who accepted it [personal]';
comment on column finding_acceptance.recorded_at is 'When it was accepted, real clock';
comment on column finding_acceptance.recorded_by is 'Sign-in name of who accepted it [personal]';
comment on column finding_acceptance.withdrawn_at is 'When it was withdrawn; null while it holds';
comment on column finding_acceptance.withdrawn_by is 'Sign-in name of who withdrew it [personal]';
