-- A form with a file that was sent after the session had ended: what was sent, in pieces, encrypted with the same key as the form.
alter table interrupted_form
    -- Of what was sent; 0 for a form without a file.
    add column bytes  bigint not null default 0,
    -- A pseudonym of its reader, so that nobody takes all the room; null for a form without a file.
    add column reader text;

create table interrupted_piece (
    form      uuid  not null references interrupted_form on delete cascade,
    number    int   not null,
    encrypted bytea not null,
    primary key (form, number)
);

grant select, insert on interrupted_piece to ${app_role};
