-- An agenda as it was published: what each item was called then, and whether it was closed. Never changed afterwards.
create table agenda_version (
    meeting       uuid not null references meeting (id),
    number        integer not null check (number > 0),
    published_by  text not null,
    published_at  timestamptz not null,
    primary key (meeting, number)
);
create table agenda_version_item (
    meeting   uuid not null,
    version   integer not null,
    item      uuid not null references item (id),
    position  integer not null,
    label     text not null,
    title     text not null,
    access    text not null check (access in ('OPEN', 'CLOSED')),
    primary key (meeting, version, item),
    foreign key (meeting, version) references agenda_version (meeting, number)
);
grant select, insert on agenda_version, agenda_version_item to ${app_role};
