-- Every column of what the case system tells; [personal] marks personal data.

comment on table case_extract is 'An extract of the case system that was read or refused; its files are not kept';
comment on column case_extract.id is 'Assigned by Kith';
comment on column case_extract.version is 'Counts changes, against lost updates';
comment on column case_extract.authority is 'National code of the responsible authority';
comment on column case_extract.file_name is 'As the sender named it';
comment on column case_extract.checksum is 'SHA-256 of the zip, in hexadecimal: the same bytes are read once';
comment on column case_extract.moment is 'When the case system wrote it: the newest time of a file in the zip; null when it was refused';
comment on column case_extract.received_at is 'When Kith read it, real clock';
comment on column case_extract.received_by is 'Sign-in name of who sent it, or case-system for the folder [personal]';
comment on column case_extract.refused is 'Why it could not be read, in words; null when it was read';
comment on column case_extract.children is 'Children whom it was read for';
comment on column case_extract.not_looked_after is 'People in it who are neither looked after nor known to Kith: nothing of them is kept';

comment on table case_extract_table is 'A table of an extract';
comment on column case_extract_table.extract_id is 'The extract';
comment on column case_extract_table.name is 'Name in the Standard Safeguarding Dataset, such as ssd_person';
comment on column case_extract_table.rows_read is 'Rows in it';
comment on column case_extract_table.rows_sealed is 'Rows of placements for adoption among them';

comment on table case_finding is 'Something in an extract that could not be read or not be used';
comment on column case_finding.extract_id is 'The extract';
comment on column case_finding.number is 'Order in the extract, from 1';
comment on column case_finding.name is 'Name of the table';
comment on column case_finding.row_number is 'Row as a spreadsheet counts, the header row being 1; 0 for the table as a whole';
comment on column case_finding.field is 'Name of the column; empty for the row as a whole';
comment on column case_finding.text is 'What is wrong, in words [personal]';
comment on column case_finding.sealed is 'It is of a placement for adoption: for who may see adopters alone';

comment on table case_child is 'Who a child is, as the case system told it last';
comment on column case_child.child_id is 'The child';
comment on column case_child.authority is 'National code of the responsible authority';
comment on column case_child.extract_id is 'The extract that told it';
comment on column case_child.first_name is 'As told; null when not told [personal]';
comment on column case_child.family_name is 'As told; null when not told [personal]';
comment on column case_child.born is 'Date of birth as told; null when not told [personal]';
comment on column case_child.due is 'Expected date of birth as told; null when not told [personal]';
comment on column case_child.sex is 'As told: MALE, FEMALE or UNKNOWN [personal]';

comment on table case_history is 'Reviews, visits, care plans, absences, disabilities and checks of health as the newest extract tells them';
comment on column case_history.id is 'Assigned by Kith';
comment on column case_history.authority is 'National code of the responsible authority';
comment on column case_history.child_id is 'The child';
comment on column case_history.extract_id is 'The extract that told it';
comment on column case_history.part is 'REVIEWS, VISITS, CARE_PLAN, MISSING, DISABILITY or HEALTH';
comment on column case_history.on_day is 'Day, or first day; null for a disability [personal]';
comment on column case_history.until_day is 'Last day told; null when none is [personal]';
comment on column case_history.code is 'Participation, whether the child was seen (Y or N), M or A, disability, or codes of a care plan parted by semicolons; empty when not told [personal]';
comment on column case_history.interview_offered is 'Of an absence: whether a return interview was offered; null when not told [personal]';
comment on column case_history.interview_accepted is 'Of an absence: whether the child accepted it; null when not told [personal]';

comment on table case_difference is 'Where Kith says of a child other than the case system: Kith''s stays until it is settled';
comment on column case_difference.id is 'Assigned by Kith';
comment on column case_difference.authority is 'National code of the responsible authority';
comment on column case_difference.child_id is 'The child';
comment on column case_difference.extract_id is 'The extract that told otherwise';
comment on column case_difference.aspect is 'What differs: a code of CaseSystem.Aspect';
comment on column case_difference.in_kith is 'What Kith holds, in words [personal]';
comment on column case_difference.kith_at is 'When it was recorded in Kith; null when that is not known';
comment on column case_difference.kith_by is 'Sign-in name of who recorded it in Kith; null when that is not known [personal]';
comment on column case_difference.in_case_system is 'What the case system tells, in words [personal]';
comment on column case_difference.told is 'What can be taken over: kind|value, or lines of from|until|value; null when it is put right by hand [personal]';
comment on column case_difference.sealed is 'It is of a placement for adoption: for who may see adopters alone';

comment on column child.extract_id is 'The extract of the case system that brought the child in; null when a return or a person did';
comment on column child_fact.extract_id is 'The extract of the case system that told it; null when a return or a person did';
comment on column child_fact.superseded_extract is 'The extract that told it otherwise; null when a return or a person did';
comment on column placement.extract_id is 'The extract of the case system that told it; null when a return or a person did';
comment on column placement.superseded_extract is 'The extract that told it otherwise; null when a return did';

comment on table case_reading is 'A large extract that a job reads, has read or could not read';
comment on column case_reading.id is 'Assigned by Kith';
comment on column case_reading.version is 'Counts changes, against lost updates';
comment on column case_reading.authority is 'National code of the responsible authority';
comment on column case_reading.file_name is 'As the sender named it';
comment on column case_reading.checksum is 'SHA-256 of the zip, in hexadecimal';
comment on column case_reading.content is 'The zip, encrypted, until it is read or given up; then null [personal]';
comment on column case_reading.wrapped_key is 'The key of the zip, encrypted under the master key';
comment on column case_reading.master_key is 'Mark of that master key';
comment on column case_reading.job_id is 'The job that reads it';
comment on column case_reading.extract_id is 'The extract that it became; null until it is read';
comment on column case_reading.received_at is 'When it was sent, real clock';
comment on column case_reading.received_by is 'Sign-in name of who sent it [personal]';
