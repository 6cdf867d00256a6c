comment on schema placements is 'Children, carers and homes, approvals, vacancies, searches, placements, statutory returns';

comment on table return_upload is 'What was sent at once: one or more files';
comment on column return_upload.id is 'Assigned by Kith';
comment on column return_upload.version is 'Counts changes of the row';
comment on column return_upload.authority is 'National code of the authority';
comment on column return_upload.checksum is 'SHA-256 over the files, whatever their order and names';
comment on column return_upload.year is 'Year in which the collection ends, as stated by the sender; null when it was to be found from the episodes';
comment on column return_upload.received_at is 'When it was received';
comment on column return_upload.received_by is 'Sign-in name of the sender [personal]';
comment on column return_upload.job_id is 'The job that imports it; null when it was imported at once';

comment on table return_file is 'A received file, unchanged (R-DATA-12)';
comment on column return_file.id is 'Assigned by Kith';
comment on column return_file.authority is 'National code of the authority';
comment on column return_file.upload_id is 'The upload that it is part of';
comment on column return_file.name is 'Name as the sender gave it';
comment on column return_file.checksum is 'SHA-256 of the bytes, in hexadecimal';
comment on column return_file.size is 'Bytes';
comment on column return_file.content is 'The bytes as received [personal]';

comment on table statutory_return is 'The SSDA903 return of one year as received at one time; of several of a year the newest counts';
comment on column statutory_return.id is 'Assigned by Kith';
comment on column statutory_return.version is 'Counts changes of the row';
comment on column statutory_return.authority is 'National code of the authority';
comment on column statutory_return.number is 'Order of receipt: only the newest can be taken back';
comment on column statutory_return.upload_id is 'The upload that it came in';
comment on column statutory_return.year is 'Year in which the collection ends: 2018 is April 2017 to March 2018';
comment on column statutory_return.folder is 'Folder of the zip that held it; empty when there was none';
comment on column statutory_return.checksum is 'SHA-256 over its tables, whatever their order, zipped or not';
comment on column statutory_return.counts is 'Rows received and accepted of each table';
comment on column statutory_return.received_at is 'When it was received';
comment on column statutory_return.received_by is 'Sign-in name of the sender [personal]';

comment on table return_row is 'One row of one table of a return';
comment on column return_row.return_id is 'The return';
comment on column return_row.part is 'The table: header, episodes, reviews...';
comment on column return_row.number is 'As a spreadsheet counts: the header row is 1';
comment on column return_row.child is 'The authoritys own number of the child; empty when the row names none [personal]';
comment on column return_row.received is 'Cells as received, in the order of the published layout [personal]';
comment on column return_row.held is 'Cells as held after repairs; null when equal to received [personal]';

comment on table return_finding is 'What a rule says of a return';
comment on column return_finding.return_id is 'The return';
comment on column return_finding.number is 'Order in which findings are shown';
comment on column return_finding.rule is 'Rule of the catalogue or published validation rule';
comment on column return_finding.severity is 'CRITICAL, ERROR, WARNING or INFO';
comment on column return_finding.part is 'The table';
comment on column return_finding.row_number is 'Row of the table; null when it speaks of no row';
comment on column return_finding.child is 'The authoritys own number of the child; empty when it speaks of none [personal]';
comment on column return_finding.field is 'Column; empty when it speaks of the row';
comment on column return_finding.received is 'The cell as received; null when it speaks of no cell [personal]';
comment on column return_finding.repaired is 'The cell as held, if it was repaired [personal]';
comment on column return_finding.text is 'One plain sentence without names [personal]';
comment on column return_finding.sealed is 'True when it tells of adoption: shown only to those who may see adopters';

comment on table return_repair is 'One change between received and held (R-DATA-11)';
comment on column return_repair.return_id is 'The return whose import made the change';
comment on column return_repair.number is 'Order within the import';
comment on column return_repair.rule is 'The rule that repaired';
comment on column return_repair.row_return is 'The return whose row was changed: another one when this returns episodes close an older ones';
comment on column return_repair.year is 'Year of that return';
comment on column return_repair.part is 'The table';
comment on column return_repair.row_number is 'Row of the table';
comment on column return_repair.child is 'The authoritys own number of the child [personal]';
comment on column return_repair.field is 'Column';
comment on column return_repair.received is 'The cell as received [personal]';
comment on column return_repair.repaired is 'The cell as held; dates are ISO [personal]';

comment on table return_child_before is 'What was known of a child before a return filled it in';
comment on column return_child_before.return_id is 'The return';
comment on column return_child_before.child_id is 'The child';
comment on column return_child_before.born is 'Date of birth [personal]';
comment on column return_child_before.due is 'Due date [personal]';
comment on column return_child_before.stated_age is 'Completed years as stated [personal]';
comment on column return_child_before.stated_on is 'The day on which the age was stated';
comment on column return_child_before.sex is 'MALE, FEMALE or UNKNOWN [personal]';


comment on table gazetteer_edition is 'One loaded file of postcodes or sectors; the newest that names a place is believed';
comment on column gazetteer_edition.id is 'Assigned by Kith';
comment on column gazetteer_edition.version is 'Counts changes of the row';
comment on column gazetteer_edition.authority is 'National code of the authority that loaded it';
comment on column gazetteer_edition.number is 'Order of loading';
comment on column gazetteer_edition.source is 'Publisher, edition and licence, as stated by the person who loaded it';
comment on column gazetteer_edition.postcodes is 'Number of full postcodes in it';
comment on column gazetteer_edition.sectors is 'Number of postcode sectors in it';
comment on column gazetteer_edition.recorded_at is 'When it was loaded';
comment on column gazetteer_edition.recorded_by is 'Sign-in name of the person who loaded it [personal]';

comment on table gazetteer_entry is 'Where one postcode or sector is, as published';
comment on column gazetteer_entry.place is 'Full postcode (S65 1AB) or sector (S65 1)';
comment on column gazetteer_entry.edition is 'The edition that says so';
comment on column gazetteer_entry.easting is 'Metres on the British National Grid';
comment on column gazetteer_entry.northing is 'Metres on the British National Grid';
comment on column gazetteer_entry.area is 'National code of the social services authority that holds all or most of it';
comment on column gazetteer_entry.share is 'Part of the sector''s postcodes in that authority, over 0 to 1; 1 for a postcode';
comment on column gazetteer_edition.ready is 'False while its rows are staged: nobody reads them';
comment on column gazetteer_edition.load_id is 'The load of a postcode directory that brought it; null for a small file';
comment on column gazetteer_edition.checksum is 'SHA-256 of the directory as received; null for a small file';
comment on column gazetteer_edition.rows_read is 'Rows of the directory; null for a small file, as the next five';
comment on column gazetteer_edition.terminated is 'Of the postcodes in it, those that are terminated';
comment on column gazetteer_edition.repeated is 'Rows of a postcode of which another row is believed';
comment on column gazetteer_edition.without_position is 'Rows left out as they have no grid reference';
comment on column gazetteer_edition.without_authority is 'Rows left out as they name no social services authority';
comment on column gazetteer_edition.elsewhere is 'Rows left out as they are of Northern Ireland or the islands';
comment on column gazetteer_entry.terminated is 'True for a postcode under which mail is not delivered any more';

comment on table gazetteer_load is 'One file of the postcode directory that somebody sent';
comment on column gazetteer_load.id is 'Assigned by Kith';
comment on column gazetteer_load.version is 'Counts changes of the row';
comment on column gazetteer_load.authority is 'National code of the authority that loads it';
comment on column gazetteer_load.file_name is 'As sent; empty when none was stated';
comment on column gazetteer_load.source is 'Publisher, edition and licence as stated; null when the name of the file tells';
comment on column gazetteer_load.bytes is 'Bytes received';
comment on column gazetteer_load.checksum is 'SHA-256 of what was received; null until all of it was';
comment on column gazetteer_load.job_id is 'The job that loads it; null until all of it was received';
comment on column gazetteer_load.edition is 'What it became; null until it is done';
comment on column gazetteer_load.staged is 'False when nothing of it is staged any more';
comment on column gazetteer_load.cancelled is 'True when somebody stopped it';
comment on column gazetteer_load.received_at is 'When sending began';
comment on column gazetteer_load.received_by is 'Sign-in name of the person who sent it [personal]';

comment on table gazetteer_part is 'A piece of a file that is being loaded; deleted when the load ends';
comment on column gazetteer_part.load_id is 'The load';
comment on column gazetteer_part.number is 'Order of the pieces, from 0';
comment on column gazetteer_part.content is 'Bytes as received';
