-- When minutes were approved, and where that stands, as far as somebody said it.
alter table minutes
    add column approved_on     date,
    add column approval_source text check (length(approval_source) <= 500);
