-- A home that asks to be rung again says when, or leaves it open.
alter table search_call
  add column ring_back_on date,
  add column ring_back_at time,
  add constraint search_call_ring_back_day_and_time
    check ((ring_back_on is null) = (ring_back_at is null)),
  add constraint search_call_rung_back_when_asked
    check (ring_back_at is null or answer = 'RING_BACK');
