-- The end of each cooperation's chain. Whoever books holds this row until the commit.
create table chain_head (
    cooperation  text primary key,
    -- Grows with everything that is weighed, also when nothing is booked.
    version      bigint not null default 0,
    -- Of the last entry; 0 and null while there is none.
    position     bigint not null default 0,
    digest       text,
    -- The number that was last given to a note.
    notes        bigint not null default 0,
    -- False until everything was weighed with its turn.
    has_turns    boolean not null default true
);

-- The order in which notes of one day count. It is given when a note is entered.
alter table note add column number bigint;
update note n set number = o.number
from (select id, row_number() over (partition by cooperation order by entered_at, id) as number from note) o
where o.id = n.id;
alter table note alter column number set not null;
create unique index note_number on note (cooperation, number);
create index note_day on note (cooperation, counts_from, number) where state <> 'REVERSED';
drop index note_cooperation;

-- turn: when the effect was weighed, comparable as bytes; null while it waits, or when it was refused unweighed.
-- answers: the recommendation it turns into a grant, lowers or releases.
-- party_order: of a distribution key, its parties in the order that settles ties.
alter table effect
    add column turn bytea,
    add column fund text,
    add column counts_on date,
    add column answers uuid,
    add column party_order text[] not null default '{}';
update effect set
    fund = cooperation || ':' || case type when 'opening' then lower(btrim(terms ->> 'fund')) else 'cluster' end,
    counts_on = case type when 'opening' then (terms ->> 'asOf')::date else decided_on end,
    answers = case when type in ('reduce', 'release') then (terms ->> 'reservation')::uuid else reservation end;
update effect e set party_order = array(
    select w ->> 'party' from jsonb_array_elements(e.terms -> 'weights') w
    left join party p on p.id = w ->> 'party'
    order by coalesce(p.place, 2147483647), w ->> 'party')
where type = 'set-key' and jsonb_typeof(terms -> 'weights') = 'array';
alter table effect alter column fund set not null, alter column counts_on set not null;
create index effect_turn on effect (cooperation, turn) where turn is not null;
create index effect_waiting on effect (cooperation) where state = 'WAITING';
create index effect_answers on effect (answers) where answers is not null;
create index effect_waits_for on effect using gin (waits_for) where waits_for <> '{}';
create index effect_keys on effect (cooperation, (terms ->> 'key')) where type = 'set-key';
create index effect_openings on effect (cooperation) where type = 'opening';
create index effect_project on effect ((terms ->> 'project'));

-- What standing entries gave to and took from each account, by the day they count from. A cache, written with the transfers.
create table account_day (
    account   bigint not null references account (id),
    day       date not null,
    credited  bigint not null,
    debited   bigint not null,
    primary key (account, day)
);
insert into account_day (account, day, credited, debited)
select account, day, sum(credited), sum(debited)
from (
    select t.credit as account, e.effective_on as day,
        case when e.reverses is null then t.amount else 0 end as credited,
        case when e.reverses is null then 0 else -t.amount end as debited
    from transfer t join journal_entry e on e.id = t.entry
    union all
    select t.debit, e.effective_on,
        case when e.reverses is null then 0 else -t.amount end,
        case when e.reverses is null then t.amount else 0 end
    from transfer t join journal_entry e on e.id = t.entry) each_side
group by account, day;

insert into chain_head (cooperation, position, digest, notes, has_turns)
select c.cooperation, coalesce(e.position, 0), e.digest,
    (select coalesce(max(number), 0) from note n where n.cooperation = c.cooperation),
    not exists (select 1 from effect x where x.cooperation = c.cooperation)
from (select cooperation from journal_entry union select cooperation from effect union select cooperation from note) c
left join lateral (
    select position, digest from journal_entry j where j.cooperation = c.cooperation order by position desc limit 1) e on true;

-- A period that is closed: nothing that counts from a day up to and including this one is weighed again.
create table closed_period (
    cooperation  text not null,
    until        date not null,
    -- The version of the chain it covers: whatever was weighed later and counts from an earlier day is refused.
    version      bigint not null,
    closed_by    text not null,
    closed_at    timestamptz not null,
    primary key (cooperation, until)
);

grant select, insert, update on chain_head, account_day to ${app_role};
grant select, insert on closed_period to ${app_role};
