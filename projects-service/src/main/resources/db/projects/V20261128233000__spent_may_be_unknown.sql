-- What was spent for a project is unknown until funds tells that somebody stated it.
alter table project_balance
    alter column spent drop not null,
    drop constraint project_balance_with_closed,
    add constraint project_balance_with_closed check (
        num_nulls(granted_with_closed, reserved_with_closed) in (0, 2)
        and (spent_with_closed is null or granted_with_closed is not null));
