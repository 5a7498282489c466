-- What funds tells twice: as it was last published, and with closed items counted in. The latter is there as a whole or not at all.
alter table fund_headline
    add column published_on date,
    add column received_with_closed bigint,
    add column committed_with_closed bigint,
    add column reserved_with_closed bigint,
    add column spent_with_closed bigint,
    add column uncommitted_with_closed bigint,
    add column unspent_with_closed bigint,
    add column carried_over_with_closed bigint,
    add constraint fund_headline_with_closed check (num_nulls(received_with_closed, committed_with_closed,
        reserved_with_closed, spent_with_closed, uncommitted_with_closed, unspent_with_closed,
        carried_over_with_closed) in (0, 7));

-- Who may see what the ledger says of a figure. Of what is held it is not known: closed, until funds answers again.
alter table claim add column checked_access text not null default 'CLOSED' check (checked_access in ('OPEN', 'CLOSED'));

-- Funds tells and answers the same again on a snapshot; then it is taken in whole.
update fund_headline set sequence = sequence - 1;
update submission set answered = answered - 1 where answered > 0;
