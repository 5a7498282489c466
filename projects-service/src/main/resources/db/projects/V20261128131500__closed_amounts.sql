-- What funds tells twice: as it was last published, and with closed items counted in. The latter is there as a whole or not at all.
alter table project_balance
    add column published_on date,
    add column granted_with_closed bigint,
    add column reserved_with_closed bigint,
    add column spent_with_closed bigint,
    add constraint project_balance_with_closed
        check (num_nulls(granted_with_closed, reserved_with_closed, spent_with_closed) in (0, 3));

-- Funds tells the same again on a snapshot; then it is taken in whole.
update project_balance set sequence = sequence - 1;
