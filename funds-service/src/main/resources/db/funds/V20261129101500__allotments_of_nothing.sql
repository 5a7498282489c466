-- An allotment of 0 states that nothing was received; nobody pays 0.
alter table note
    drop constraint note_amount_check,
    add constraint note_amount_check check (amount > 0 or amount = 0 and kind = 'allotment-note');
create index note_allotted_nothing on note (cooperation) where amount = 0;
