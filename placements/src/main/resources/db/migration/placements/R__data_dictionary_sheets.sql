-- Every column of the sheets that an authority loads; [personal] marks personal data.

comment on table sheet_mapping is 'Which column of an authority''s sheet is which of Kith, kept for the next time';
comment on column sheet_mapping.id is 'Assigned by Kith';
comment on column sheet_mapping.authority is 'National code of the responsible authority';
comment on column sheet_mapping.kind is 'CARERS, VACANCIES, LEGAL_TRACKER or PERMANENCE_TRACKER';
comment on column sheet_mapping.name is 'Under which people saved it; one of a name holds for a kind';
comment on column sheet_mapping.mapping is 'Headings, columns and words, as JSON';
comment on column sheet_mapping.recorded_at is 'When it was saved, real clock';
comment on column sheet_mapping.recorded_by is 'Sign-in name of who saved it [personal]';
comment on column sheet_mapping.superseded_at is 'When another of the same name took its place; null while it holds';
comment on column sheet_mapping.superseded_by is 'Sign-in name of who saved the other [personal]';

comment on table sheet_upload is 'A sheet that waits to be applied, or was; seen by who uploaded it alone';
comment on column sheet_upload.id is 'Assigned by Kith';
comment on column sheet_upload.authority is 'National code of the responsible authority';
comment on column sheet_upload.kind is 'CARERS, VACANCIES, LEGAL_TRACKER or PERMANENCE_TRACKER';
comment on column sheet_upload.file_name is 'As the file was called';
comment on column sheet_upload.content is 'The file as it was sent, encrypted; emptied when it is applied [personal]';
comment on column sheet_upload.wrapped_key is 'The key of the file, encrypted under the master key';
comment on column sheet_upload.master_key is 'Mark of that master key';
comment on column sheet_upload.sheet is 'Which sheet of the workbook; null while nobody has chosen';
comment on column sheet_upload.mapping is 'Its mapping as JSON; null while there is none';
comment on column sheet_upload.mapping_name is 'Name of the saved mapping; null when it is not saved';
comment on column sheet_upload.takes_effect_on is 'The day from which its changes hold';
comment on column sheet_upload.uploaded_at is 'When it was sent, real clock; what waits for a week is deleted';
comment on column sheet_upload.uploaded_by is 'Sign-in name of who sent it [personal]';
comment on column sheet_upload.applied_at is 'When it was applied, real clock; null while it waits';
comment on column sheet_upload.added is 'How many households it added; none of a tracker';
comment on column sheet_upload.changed is 'How many households it changed, or rows of a tracker it recorded';
