-- Files of notes that a part of a handover has named, by what they hold: each is sent to meetings once.
create table handover_file (
    cooperation  text not null,
    sha256       text not null,
    -- How often it was sent; unsent until it has a moment.
    sequence     bigint not null default 0,
    sent_at      timestamptz,
    primary key (cooperation, sha256)
);
create index handover_file_unsent on handover_file (cooperation, sha256) where sent_at is null;

grant select, insert, update on handover_file to ${app_role};
