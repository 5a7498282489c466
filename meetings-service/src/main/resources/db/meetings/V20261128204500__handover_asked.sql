-- When the secretariat asked about what is missing in a line of the dossiers; kept over runs.
create table handover_asked (
    cooperation text not null references cooperation (id),
    mark text not null,
    line text not null,
    what text not null,
    asked_on date not null,
    asked_by text not null,
    asked_at timestamptz not null default clock_timestamp(),
    primary key (cooperation, mark)
);

grant select, insert, update, delete on handover_asked to ${app_role};
