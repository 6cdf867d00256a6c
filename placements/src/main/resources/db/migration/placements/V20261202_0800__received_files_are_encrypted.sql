-- Received files are encrypted, each under a key of its own, which is encrypted under the master key
-- of the configuration (ADR 0057). A file without a key is one of the version before; the start
-- encrypts it. A file of a return is destroyed with its key when its time is over.
alter table return_file
  alter column content drop not null,
  add column wrapped_key bytea,
  add column master_key text,
  add column destroyed_at timestamptz,
  add column destroyed_by text,
  add constraint return_file_key_whole check (num_nonnulls(wrapped_key, master_key) in (0, 2)),
  add constraint return_file_destroyed_whole check (
    num_nonnulls(destroyed_at, destroyed_by) in (0, 2)
    and (content is null) = (destroyed_at is not null)
    and (content is not null or wrapped_key is null));

alter table case_reading
  add column wrapped_key bytea,
  add column master_key text,
  add constraint case_reading_key_whole check (num_nonnulls(wrapped_key, master_key) in (0, 2));

alter table sheet_upload
  add column wrapped_key bytea,
  add column master_key text,
  add constraint sheet_upload_key_whole check (num_nonnulls(wrapped_key, master_key) in (0, 2));
