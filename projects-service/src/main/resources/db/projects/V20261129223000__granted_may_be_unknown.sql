-- What was granted for a project is unknown until funds tells that somebody stated it, and of what was spent a part can be known.
alter table project_balance
    alter column granted drop not null,
    add column spent_at_least bigint,
    add column spent_at_least_with_closed bigint,
    drop constraint project_balance_with_closed,
    add constraint project_balance_with_closed check (
        reserved_with_closed is not null
        or num_nonnulls(granted_with_closed, spent_with_closed, spent_at_least_with_closed) = 0);
