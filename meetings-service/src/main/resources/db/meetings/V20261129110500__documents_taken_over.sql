-- The versions of documents that a council may read, for it has acknowledged them in its dossier.
create table document_taken_over (
    id       uuid primary key,
    document uuid not null references document (id),
    council  text not null,
    taken_at timestamptz not null default clock_timestamp(),
    unique (document, council)
);
grant select, insert on document_taken_over to ${app_role};

-- What was acknowledged before, where that is the last word on the line.
insert into document_taken_over (id, document, council)
select gen_random_uuid(), d.id, c.id
  from (select distinct on (run, receiver, line) run, receiver, line, verdict
          from handover_receipt where receiver like 'council-%' and line like 'document:%'
         order by run, receiver, line, said_at desc) h
  join cooperation c on 'council-' || c.id = h.receiver
  join handover_run r on r.id = h.run and r.kind = 'CARRIED_OUT'
  join document d on 'document:' || d.id = h.line and d.cooperation = r.cooperation
 where h.verdict = 'RECEIVED'
on conflict do nothing;
