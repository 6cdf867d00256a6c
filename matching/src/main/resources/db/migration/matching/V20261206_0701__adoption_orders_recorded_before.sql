-- Adoption orders recorded before the register kept their day: their records are sealed too, where
-- the end of the placement was put right and the order was not yet taken back (ADR 0018). Done once;
-- from here on the register is told of each order.
update placements.child c set adoption_ordered_on = s.on_day
  from matching.adoption_step s
 where s.child = c.id and s.step = 'ADOPTED' and s.superseded_at is null;
