-- When somebody last signed in: an account that nobody uses should be switched off.
alter table app_user add column last_signed_in_at timestamptz;
