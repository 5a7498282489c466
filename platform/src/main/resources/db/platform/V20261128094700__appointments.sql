-- Which person a user is. It is bound once, in meetings-service; the other services keep a copy.
create table user_account (
    -- Made of issuer and subject.
    id       uuid        primary key,
    issuer   text        not null,
    subject  text        not null,
    person   uuid        not null,
    bound_at timestamptz not null default clock_timestamp(),
    -- Grows from one state to the next.
    sequence bigint      not null,
    unique (issuer, subject)
);
create index user_account_person on user_account (person);

-- What persons were appointed to, and for how long. Every replica keeps in memory what is not over.
create table appointment (
    id          uuid   primary key,
    person      uuid   not null,
    -- A kind that is not known here gives nothing.
    kind        text   not null,
    cooperation text   not null,
    body        text,
    party       text,
    project     uuid,
    valid_from  date   not null,
    -- The last day; none: until further notice.
    valid_to    date,
    sequence    bigint not null
);
create index appointment_person on appointment (person, valid_to);

grant select, insert, update, delete on user_account, appointment to ${app_role};
