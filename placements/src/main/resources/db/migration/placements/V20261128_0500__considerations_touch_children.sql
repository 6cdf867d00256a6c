-- Whether the family was considered is told of each child (R-PLACE-01, -03).

call keep_touched('search_consideration', 'search_id');
