-- Whose access has ended though their tokens are valid: sessions that were signed out of, users that may not come in until
-- further notice. Every replica reads it whole, every few seconds.
create table ended_access (
    kind     text        not null check (kind in ('session', 'user')),
    -- The claims sid and sub of a token.
    id       text        not null,
    -- Grows from one state of an entity to the next, also when it was gone in between.
    sequence bigint      not null,
    since    timestamptz not null,
    -- When no token of it can be valid any more; none: until it is lifted.
    until    timestamptz,
    primary key (kind, id)
);
create sequence ended_access_sequence;

grant select, insert, update, delete on ended_access to ${app_role};
grant usage on sequence ended_access_sequence to ${app_role};
