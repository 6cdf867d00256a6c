-- People who sign in with their organisation's account (OpenID Connect) are known by issuer and
-- subject, never by a name or an address, which the organisation may give to somebody else.
alter table app_user
  add column openid_issuer text check (length(openid_issuer) between 1 and 500),
  add column openid_subject text check (length(openid_subject) between 1 and 255),
  add constraint app_user_openid_whole check ((openid_issuer is null) = (openid_subject is null)),
  add constraint app_user_openid_once unique (openid_issuer, openid_subject);
