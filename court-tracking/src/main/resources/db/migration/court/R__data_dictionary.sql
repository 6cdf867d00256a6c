comment on schema court is 'Proceedings, hearings, directions, orders, reviews and the routes to permanence';
