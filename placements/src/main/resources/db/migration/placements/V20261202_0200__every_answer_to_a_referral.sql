-- What a provider answered first stays readable when it answers again: a row for each answer.
-- referral_recipient goes on to hold the answer that counts, and the time of the first.
create table referral_answer (
  id uuid primary key,
  authority text not null,
  recipient_id uuid not null references referral_recipient,
  answer text not null,
  answered_at timestamptz not null,
  answered_by text not null,
  home text,
  weekly_fee_pence bigint,
  reasons text,
  accepted_reason text,
  constraint referral_answer_offers_a_home check (answer <> 'OFFER' or home is not null),
  constraint referral_answer_fee_of_an_offer check (weekly_fee_pence is null or answer = 'OFFER')
);
create index referral_answer_recipient on referral_answer (recipient_id);

-- Of answers so far the last alone is known, and of its time that of the first.
insert into referral_answer
       (id, authority, recipient_id, answer, answered_at, answered_by, home, weekly_fee_pence,
        reasons, accepted_reason)
select gen_random_uuid(), authority, id, answer, answered_at, coalesce(answered_by, 'not known'),
       home, weekly_fee_pence, reasons, accepted_reason
  from referral_recipient
 where answer is not null;
