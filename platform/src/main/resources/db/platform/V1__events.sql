-- What this service tells the others. The columns are those of the Debezium outbox event router (aggregateid is the key in
-- Kafka), with the position the relay sends by and the moment it was sent.
create table outbox (
    position      bigint generated always as identity primary key,
    id            uuid        not null unique,
    aggregatetype text        not null,
    aggregateid   text        not null,
    type          text        not null,
    subject       text        not null,
    -- json, not jsonb: what is sent is what was written, byte for byte.
    payload       json        not null check (octet_length(payload::text) <= 262144),
    recorded_at   timestamptz not null default clock_timestamp(),
    sent_at       timestamptz
);
-- Rows that are not sent, whatever their position: a transaction that commits late is found all the same.
create index outbox_unsent on outbox (position) where sent_at is null;
create index outbox_sent on outbox (sent_at) where sent_at is not null;

-- The events this service has done.
create table inbox (
    source      text        not null,
    id          text        not null,
    type        text        not null,
    received_at timestamptz not null default clock_timestamp(),
    primary key (source, id)
);
create index inbox_received on inbox (received_at);

-- Records that could not be done, as they came, until an operator replays them.
create table dead_letter (
    id             uuid primary key,
    topic          text        not null,
    partition      integer     not null,
    kafka_offset   bigint      not null,
    key            text,
    type           text,
    headers        jsonb       not null,
    body           bytea,
    reason         text        not null,
    failed_at      timestamptz not null default clock_timestamp(),
    replayed_at    timestamptz,
    unique (topic, partition, kafka_offset)
);
create index dead_letter_failed on dead_letter (failed_at);

-- Events of types nobody here has heard of. They are skipped, and counted.
create table unknown_event_type (
    type          text primary key,
    events        bigint      not null default 1,
    first_seen_at timestamptz not null default clock_timestamp(),
    last_seen_at  timestamptz not null default clock_timestamp()
);

grant select, insert, update, delete on outbox, inbox, dead_letter, unknown_event_type to ${app_role};
