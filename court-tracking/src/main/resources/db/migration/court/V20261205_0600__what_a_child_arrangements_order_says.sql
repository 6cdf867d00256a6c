-- One form carries orders of four kinds (Children Act 1989 section 8): only that with whom the child
-- is to live ends care. Empty where nobody has said which it is, as of every order until now.
alter table court_order add column arranged text
  check (arranged in ('LIVE_WITH', 'SPEND_TIME', 'SPECIFIC_ISSUE', 'PROHIBITED_STEPS'));
alter table court_order add constraint court_order_arranged_on_its_form
  check (arranged is null or form = 'C43');
