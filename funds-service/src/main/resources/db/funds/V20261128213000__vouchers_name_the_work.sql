-- A voucher can name the day on which the work was done that it is for.
alter table note
    drop constraint note_says_what,
    add constraint note_says_what check (
        kind = 'allotment-note' and amount is not null and details is null
        or kind = 'voucher' and amount is not null
        or kind = 'opening' and amount is null and details is not null
        or kind = 'carry-over-answer' and details is not null);
