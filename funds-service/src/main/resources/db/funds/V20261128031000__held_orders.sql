-- Orders for cooperations that the register has not told of yet, as they came.
create table held_order (
    id           uuid primary key,
    cooperation  text        not null,
    type         text        not null,
    body         jsonb       not null,
    received_at  timestamptz not null default clock_timestamp()
);
create index held_order_cooperation on held_order (cooperation);
grant select, insert, delete on held_order to ${app_role};
