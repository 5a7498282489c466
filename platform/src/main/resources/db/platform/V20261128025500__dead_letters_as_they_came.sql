-- A dead letter is kept byte for byte: text and jsonb refuse the character of code 0, and a record nobody can keep would be
-- tried for ever. The columns key, type and headers hold what a person can read of it.
alter table dead_letter
    add column raw_key bytea,
    add column header_names bytea[],
    add column header_values bytea[];

-- Records that a replica has tried for long and can neither do nor put aside.
create table stuck_record (
    topic         text        not null,
    partition     integer     not null,
    kafka_offset  bigint      not null,
    since         timestamptz not null,
    attempts      integer     not null,
    reason        text        not null,
    seen_at       timestamptz not null default clock_timestamp(),
    primary key (topic, partition)
);
grant select, insert, update, delete on stuck_record to ${app_role};
