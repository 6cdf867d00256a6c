comment on schema placements is 'Children, carers and homes, approvals, vacancies, searches, placements, statutory returns';
