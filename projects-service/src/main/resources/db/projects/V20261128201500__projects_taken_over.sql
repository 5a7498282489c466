-- A project that a council goes on with, by the id that it has there.
create table taken_over_project (
    id           uuid primary key,
    -- Where it comes from.
    project      uuid not null,
    cooperation  text not null,
    council      text not null,
    -- The dossier in which the council acknowledged it.
    run          uuid not null,
    dossier      integer not null,
    taken_on     date not null,
    -- False while the register has not told of the council.
    begun        boolean not null default false,
    unique (project, council)
);
create index taken_over_project_waiting on taken_over_project (council) where not begun;

grant select, insert, update on taken_over_project to ${app_role};
