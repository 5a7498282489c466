-- Lists are read newest first, a page at a time and each cooperation by itself.
create index effect_newest on effect (cooperation, decided_on desc, id);
create index document_newest on document (meeting_date desc, id);

-- The first page shows the newest of each of these.
create index effect_moved on effect (cooperation, decided_on desc, id)
    where access = 'OPEN' and state = 'APPLIED' and result = 'booked'
      and type in ('ALLOTMENT', 'GRANT', 'SUPPLEMENT', 'REDUCE', 'RELEASE');
create index effect_refused on effect (cooperation, decided_on desc, id) where access = 'OPEN' and state = 'REFUSED';
create index claim_open_difference on claim (severity, stated_on desc)
    where access = 'OPEN' and difference <> 0 and severity in ('warning', 'error');

-- Names that registrations give to projects.
create index effect_registration on effect (cooperation) where type = 'REGISTER';
