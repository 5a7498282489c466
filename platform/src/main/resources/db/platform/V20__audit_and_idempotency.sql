-- Who did what, when, and through which door. Additions only, kept for ever.
create table audit (
    position    bigint generated always as identity primary key,
    recorded_at timestamptz not null default clock_timestamp(),
    actor       text        not null,
    door        text        not null check (door in ('api', 'page', 'event')),
    action      text        not null,
    kind        text        not null,
    subject     text        not null,
    cooperation text,
    detail      jsonb       not null
);
create index audit_subject on audit (kind, subject);
create index audit_recorded on audit (recorded_at);

create function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
    raise exception 'audit takes additions only' using errcode = 'integrity_constraint_violation';
end $$;
create trigger audit_append_only before update or delete on audit
    for each row execute function refuse_change_of_audit();
create trigger audit_no_truncate before truncate on audit
    for each statement execute function refuse_change_of_audit();

-- The first answer to each request that moves money.
create table idempotency (
    caller       text        not null,
    key          text        not null check (length(key) <= 200),
    request_hash text        not null,
    status       integer,
    location     text,
    body         text,
    created_at   timestamptz not null default clock_timestamp(),
    primary key (caller, key)
);

grant select, insert on audit to ${app_role};
grant select, insert, update on idempotency to ${app_role};
