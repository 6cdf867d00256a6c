comment on schema matching is 'Runs of options for a search, weights, reservations and their reasons';
