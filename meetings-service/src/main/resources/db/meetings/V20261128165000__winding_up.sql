-- What the decision on a handover says of the cooperation that ends.
create table cooperation_winding_up (
    cooperation         text primary key references cooperation (id),
    -- The last day of new items, grants and projects.
    cut_off             date not null,
    -- The last day on which invoices dated until the cut-off are taken.
    late_invoices_until date not null,
    -- Who go on after the cut-off.
    persons             uuid[] not null,
    -- From this day on nothing is written.
    archived_on         date,
    check (late_invoices_until >= cut_off)
);
grant select, insert, update on cooperation_winding_up to ${app_role};

-- The division follows the release: a correction reaches an installation that runs.
grant delete on cooperation_party, cooperation_successor to ${app_role};
