-- What a receiver said of a line of its dossier, in the order it was said. Nothing is changed or removed.
create table handover_receipt (
    id        uuid primary key,
    run       uuid not null references handover_run (id),
    receiver  text not null,
    -- Of the dossier that it was said of.
    version   integer not null,
    line      text not null,
    -- Of the line as it was.
    sha256    text not null,
    verdict   text not null check (verdict in ('RECEIVED', 'WRONG')),
    remark    text check (length(remark) <= 2000),
    -- How and when it came, when it was registered on the receiver's behalf.
    how       text check (length(how) <= 200),
    came_on   date,
    said_by   text not null,
    said_at   timestamptz not null default clock_timestamp(),
    check (verdict = 'RECEIVED' or remark is not null),
    check (num_nulls(how, came_on) in (0, 2))
);
create index handover_receipt_line on handover_receipt (run, receiver, line, said_at desc);

create table handover_answer (
    receipt     uuid not null references handover_receipt (id),
    text        text not null check (length(text) between 1 and 2000),
    answered_by text not null,
    answered_at timestamptz not null default clock_timestamp(),
    primary key (receipt, answered_at)
);

-- What a council has taken over as its own.
create table handover_taken_over (
    council     text not null references cooperation (id),
    cooperation text not null references cooperation (id),
    line        text not null,
    taken_at    timestamptz not null default clock_timestamp(),
    primary key (council, cooperation, line)
);

-- Lines of councils' dossiers that were handed over and not acknowledged, or called wrong.
create view handover_receipt_open as
select r.cooperation, d.receiver, k.line
  from handover_run r
  join lateral (
      select distinct on (x.receiver) x.receiver, x.content from handover_dossier x
       where x.run = r.id and x.kind = 'COUNCIL' order by x.receiver, x.version desc) d on true
  cross join lateral jsonb_path_query(
      cast(d.content as jsonb), '$.dossier.*[*].key') as q (key)
  cross join lateral (select q.key #>> '{}' as line) k
 where r.kind = 'CARRIED_OUT'
   and coalesce((select h.verdict from handover_receipt h
                  where h.run = r.id and h.receiver = d.receiver and h.line = k.line
                  order by h.said_at desc limit 1), 'WRONG') = 'WRONG';

grant select, insert on handover_receipt, handover_answer, handover_taken_over to ${app_role};
grant select on handover_receipt_open to ${app_role};
