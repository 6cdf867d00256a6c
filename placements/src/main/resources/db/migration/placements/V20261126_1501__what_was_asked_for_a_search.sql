-- What was considered, who was rung and which providers were asked while a search was open.
-- Entries are the record of a decision: none is edited; a consideration that changes supersedes the
-- one before it.

create table search_consideration (
  id uuid primary key,
  authority text not null,
  search_id uuid not null references search,
  kind text not null,
  outcome text not null,
  person text,
  reasons text not null,
  considered_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  superseded_at timestamptz,
  superseded_by text,
  constraint search_consideration_reasons check (reasons <> '')
);
create index search_consideration_search on search_consideration (search_id);
create unique index search_consideration_one_holds
  on search_consideration (search_id, kind, coalesce(person, '')) where superseded_at is null;

create table search_call (
  id uuid primary key,
  authority text not null,
  search_id uuid not null references search,
  household_id uuid not null references household,
  spoken_with text not null,
  answer text not null,
  declined text,
  note text,
  called_on date not null,
  called_at time not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint search_call_no_says_why check ((answer = 'NO') = (declined is not null)),
  constraint search_call_other_is_explained check (declined <> 'OTHER' or note is not null)
);
create index search_call_search on search_call (search_id);
create index search_call_household on search_call (household_id);

create table referral (
  id uuid primary key,
  authority text not null,
  search_id uuid not null references search,
  text text not null,
  made_on date not null,
  made_at timestamptz not null,
  made_by text not null
);
create index referral_search on referral (search_id);

create table referral_recipient (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  referral_id uuid not null references referral,
  provider text not null,
  sent_at timestamptz not null,
  answer text,
  answered_at timestamptz,
  answered_by text,
  home text,
  weekly_fee_pence bigint,
  reasons text,
  constraint referral_recipient_answers_whole check ((answer is null) = (answered_at is null)),
  constraint referral_recipient_offers_a_home check (answer <> 'OFFER' or home is not null),
  constraint referral_recipient_fee_of_an_offer check (weekly_fee_pence is null or answer = 'OFFER'),
  constraint referral_recipient_once unique (referral_id, provider)
);
