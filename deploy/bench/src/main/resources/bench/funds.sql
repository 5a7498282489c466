-- All that the benchmark knows of the tables of funds-service stands in this file: how a ledger of any size is written, and
-- what one posting has to write. It is put into a schema of its own by the superuser and is no migration of the service.
drop schema if exists bench cascade;
create schema bench;

-- The same canonical JSON (RFC 8785) and the same digests as the service makes, so that it finds the chain whole. Stable and
-- not immutable, as what they call is: only then does PostgreSQL put their text in place of the call.
create function bench.sha256_hex(value text) returns text language sql stable as $$
    select encode(sha256(convert_to(value, 'UTF8')), 'hex')
$$;
create function bench.json_text(value text) returns text language sql stable as $$
    select coalesce(to_json(value)::text, 'null')
$$;
-- A moment as java.time.Instant writes it: no digits, three or six behind the second.
create function bench.instant(at timestamptz) returns text language sql stable as $$
    select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS')
        || case when extract(microseconds from at)::bigint % 1000000 = 0 then ''
                when extract(microseconds from at)::bigint % 1000 = 0 then to_char(at at time zone 'UTC', '.MS')
                else to_char(at at time zone 'UTC', '.US') end || 'Z'
$$;
create function bench.account_json(a public.account) returns text language sql stable as $$
    select '{"earmark":' || bench.json_text(a.earmark::text) || ',"fund":' || bench.json_text(a.fund)
        || ',"kind":' || bench.json_text(a.kind) || ',"label":' || bench.json_text(a.label)
        || ',"party":' || bench.json_text(a.party) || ',"period":' || bench.json_text(a.period)
        || ',"project":' || bench.json_text(a.project::text) || '}'
$$;
create function bench.transfer_json(amount bigint, debit text, credit text) returns text language sql stable as $$
    select '{"amount":' || amount || ',"credit":' || credit || ',"debit":' || debit || '}'
$$;
-- An entry is digested as head, the digest before it, tail: both ends are known before the chain is walked.
create function bench.entry_head(cause_type text, cause_id uuid, cooperation text, fund text, id uuid, position_ bigint,
        effective_on date, actor text) returns text language sql stable as $$
    select '{"access":"OPEN","actor":' || bench.json_text(actor) || ',"causeId":"' || cause_id || '","causeType":"'
        || cause_type || '","cooperation":' || bench.json_text(cooperation) || ',"effectiveOn":"' || effective_on
        || '","fund":' || bench.json_text(fund) || ',"hashVersion":1,"id":"' || id || '","position":' || position_ || ','
$$;
create function bench.entry_tail(recorded_at timestamptz, salt text, transfers_digest text) returns text
        language sql stable as $$
    select ',"reason":null,"recordedAt":"' || bench.instant(recorded_at) || '","reverses":null,"salt":"' || salt
        || '","transfers":"' || transfers_digest || '"}'
$$;
create function bench.link(previous text, head text, tail text) returns text language plpgsql immutable as $$
begin
    return encode(sha256(convert_to(
        head || '"previous":' || coalesce('"' || previous || '"', 'null') || tail, 'UTF8')), 'hex');
end $$;
create aggregate bench.chain(text, text) (sfunc = bench.link, stype = text);

-- Whose money postings are made of, by number.
create table bench.target (
    n            integer primary key,
    cooperation  text not null,
    party        text,
    label        text not null
);

-- Takes away the whole ledger with what rests on it. What was told to the other services stays, with its numbers.
create procedure bench.clear() language plpgsql as $$
begin
    set local session_replication_role = replica;
    truncate public.transfer, public.journal_entry, public.account_balance, public.account_day, public.account, public.note,
        public.effect, public.applied_elsewhere, public.chain_head, public.changed_balance cascade;
    truncate bench.target;
    set local session_replication_role = origin;
end $$;

-- A ledger of so many transfers in each of the cooperations: allotment notes first, then vouchers over the past two years,
-- with notes, accounts, balances and a chain that is whole.
create procedure bench.seed(cooperations text[], transfers integer) language plpgsql as $$
declare
    first_day date := current_date - 730;
    holders integer := greatest(1, least(8, transfers / 12));
begin
    call bench.clear();
    set local session_replication_role = replica;
    insert into bench.target
    select row_number() over (order by c.place, h.place), c.id, h.party, h.label
    from unnest(cooperations) with ordinality c (id, place)
    cross join lateral (
        select 0 as place, null::text as party, 'hele klyngen' as label
        union all select p.place, p.id, '' from public.cooperation k, unnest(k.parties) with ordinality p (id, place)
        where k.id = c.id
        order by 1 limit holders) h;
    insert into public.fund (id, cooperation) select id || ':cluster', id from unnest(cooperations) c (id)
    on conflict do nothing;
    insert into public.account (fund, book, kind, party, label, period)
    select t.cooperation || ':cluster', k.book, k.kind, t.party, t.label, y.year::text
    from bench.target t
    cross join generate_series(extract(year from first_day)::integer, extract(year from current_date)::integer) y (year)
    cross join (values ('BEVILLING', 'ALLOTTED'), ('BEVILLING', 'FREE'), ('FORBRUG', 'RECEIVED'), ('FORBRUG', 'UNSPENT'),
        ('FORBRUG', 'SPENT')) k (book, kind);

    create temp table ordered on commit drop as
    with allotted as (
        select t.cooperation, t.party, t.label, y.year::text as period, 'allotment-note' as kind,
            100000000000::bigint as amount, first_day as day,
            row_number() over (partition by t.cooperation order by t.n, y.year) as place
        from bench.target t
        cross join generate_series(
            extract(year from first_day)::integer, extract(year from current_date)::integer) y (year)),
    still as (
        select a.cooperation, max(a.place) as notes, greatest(0, transfers - 2 * max(a.place))::integer as vouchers,
            min(t.n) as first, count(distinct t.n) as holders
        from allotted a join bench.target t on t.cooperation = a.cooperation group by a.cooperation),
    spent as (
        select s.cooperation, t.party, t.label, extract(year from d.day)::integer::text as period, 'voucher' as kind,
            100 + (k.k::bigint * 7919) % 100000 as amount, d.day, s.notes + k.k as place
        from still s
        cross join lateral generate_series(1, s.vouchers) k (k)
        cross join lateral (select first_day + (k.k::bigint * 729 / greatest(s.vouchers, 1))::integer as day) d
        join bench.target t on t.n = s.first + k.k % s.holders)
    select *, gen_random_uuid() as note, gen_random_uuid() as entry, md5(random()::text) as salt,
        (first_day + interval '12 hours 0.123457 seconds' + make_interval(secs => trunc(place * 60000000.0 / transfers)))
            ::timestamptz as recorded_at
    from (select * from allotted union all select * from spent) o;

    -- Accounts are few and entries are many: each account is written as JSON once, and all those of a holder and a period are
    -- found at once.
    create temp table known on commit drop as
    select a.fund, coalesce(a.party, a.label) as holder, a.period,
        max(a.id) filter (where a.kind = 'ALLOTTED') as allotted,
        max(bench.account_json(a)) filter (where a.kind = 'ALLOTTED') as allotted_json,
        max(a.id) filter (where a.kind = 'FREE') as free, max(bench.account_json(a)) filter (where a.kind = 'FREE') as free_json,
        max(a.id) filter (where a.kind = 'RECEIVED') as received,
        max(bench.account_json(a)) filter (where a.kind = 'RECEIVED') as received_json,
        max(a.id) filter (where a.kind = 'UNSPENT') as unspent,
        max(bench.account_json(a)) filter (where a.kind = 'UNSPENT') as unspent_json,
        max(a.id) filter (where a.kind = 'SPENT') as spent, max(bench.account_json(a)) filter (where a.kind = 'SPENT') as spent_json
    from public.account a group by a.fund, holder, a.period;
    analyze ordered;
    analyze known;
    create temp table moved on commit drop as
    select o.*, k.allotted, k.free, k.received, k.unspent, k.spent,
        bench.sha256_hex(case o.kind when 'voucher'
            then '[' || bench.transfer_json(o.amount, k.unspent_json, k.spent_json) || ']'
            else '[' || bench.transfer_json(o.amount, k.allotted_json, k.free_json) || ','
                || bench.transfer_json(o.amount, k.received_json, k.unspent_json) || ']' end) as digest
    from ordered o
    join known k on k.fund = o.cooperation || ':cluster' and k.holder = coalesce(o.party, o.label) and k.period = o.period;

    insert into public.journal_entry (id, cooperation, fund, position, cause_type, cause_id, actor, effective_on, recorded_at,
        access, transfers_digest, hash_version, salt, previous_digest, digest)
    select entry, cooperation, cooperation || ':cluster', place, kind, note, 'bench', day, recorded_at, 'OPEN', digest, 1,
        salt, lag(chained) over by_place, chained
    from (
        select m.*, bench.chain(
            bench.entry_head(kind, note, cooperation, cooperation || ':cluster', entry, place, day, 'bench'),
            bench.entry_tail(recorded_at, salt, digest)) over (partition by cooperation order by place) as chained
        from moved m) l
    window by_place as (partition by cooperation order by place);
    insert into public.transfer (entry, line, fund, book, debit, credit, amount)
    select entry, 1, cooperation || ':cluster', 'FORBRUG', unspent, spent, amount from moved where kind = 'voucher'
    union all
    select entry, 1, cooperation || ':cluster', 'BEVILLING', allotted, free, amount from moved where kind = 'allotment-note'
    union all
    select entry, 2, cooperation || ':cluster', 'FORBRUG', received, unspent, amount from moved where kind = 'allotment-note';
    insert into public.note (id, cooperation, number, kind, party, label, period, amount, counts_from, reference, actor,
        entered_at, state, entry)
    select note, cooperation, place, kind, party, label, period, amount, day, 'B-' || place, 'bench', recorded_at, 'BOOKED',
        entry
    from moved;
    -- A version of its own, so that nobody takes what is in memory for this ledger.
    insert into public.chain_head (cooperation, version, position, digest, notes)
    select distinct on (cooperation) cooperation, (extract(epoch from clock_timestamp()) * 1000)::bigint, position, digest,
        position
    from public.journal_entry order by cooperation, position desc;
    insert into public.account_balance (account, balance, floor)
    select a.id, coalesce(sum(t.amount), 0), case when a.kind = 'SPENT' then 0 end
    from public.account a left join (
        select credit as account, amount from public.transfer
        union all select debit, -amount from public.transfer) t on t.account = a.id
    group by a.id, a.kind;
    insert into public.account_day (account, day, credited, debited)
    select account, day, sum(credited), sum(debited) from (
        select t.credit as account, e.effective_on as day, t.amount as credited, 0 as debited
        from public.transfer t join public.journal_entry e on e.id = t.entry
        union all select t.debit, e.effective_on, 0, t.amount
        from public.transfer t join public.journal_entry e on e.id = t.entry) m
    group by account, day;
    set local session_replication_role = origin;
end $$;

-- The limit: what a posting has to write, in one call and one transaction, for a voucher of today or of some days ago. The
-- outbox row is marked as sent, so that the relay has nothing to do with it.
create function bench.post(target integer, amount bigint, days_ago integer) returns uuid language plpgsql as $$
declare
    t bench.target;
    day date := current_date - days_ago;
    year text := extract(year from current_date - days_ago)::integer::text;
    note_id uuid := gen_random_uuid();
    entry_id uuid := gen_random_uuid();
    key text := gen_random_uuid()::text;
    whose text;
    source public.account;
    sink public.account;
    last_position bigint;
    number_ bigint;
    last_digest text;
    transfers_digest text;
    salt text := md5(random()::text);
    told bigint;
    body json;
begin
    select * into t from bench.target b where b.n = target;
    whose := t.cooperation || ':cluster';
    select h.position, h.digest, h.notes into last_position, last_digest, number_ from public.chain_head h
    where h.cooperation = t.cooperation for update;
    insert into public.idempotency (caller, key, request_hash, status, location, body)
    values ('bench', key, bench.sha256_hex(key || amount), 201, '/api/funds/v1/notes/' || note_id,
        json_build_object('id', note_id, 'cooperation', t.cooperation, 'amount', amount, 'state', 'booked')::text);
    select * into source from public.account a where a.fund = whose and a.kind = 'UNSPENT' and a.label = t.label
        and a.party is not distinct from t.party and a.period = year and a.project is null and a.earmark is null;
    select * into sink from public.account a where a.fund = whose and a.kind = 'SPENT' and a.label = t.label
        and a.party is not distinct from t.party and a.period = year and a.project is null and a.earmark is null;
    last_position := last_position + 1;
    transfers_digest := bench.sha256_hex(
        '[' || bench.transfer_json(amount, bench.account_json(source), bench.account_json(sink)) || ']');
    insert into public.journal_entry (id, cooperation, fund, position, cause_type, cause_id, actor, effective_on, access,
        transfers_digest, hash_version, salt, previous_digest, digest)
    values (entry_id, t.cooperation, whose, last_position, 'voucher', note_id, 'bench', day, 'OPEN', transfers_digest, 1,
        salt, last_digest, bench.link(last_digest,
            bench.entry_head('voucher', note_id, t.cooperation, whose, entry_id, last_position, day, 'bench'),
            bench.entry_tail(now(), salt, transfers_digest)));
    insert into public.transfer (entry, line, fund, book, debit, credit, amount)
    values (entry_id, 1, whose, 'FORBRUG', source.id, sink.id, amount);
    insert into public.note (id, cooperation, number, kind, party, label, period, amount, counts_from, reference, actor,
        entered_at, state, entry)
    values (note_id, t.cooperation, number_ + 1, 'voucher', t.party, t.label, year, amount, day, 'B-' || key, 'bench',
        clock_timestamp(), 'BOOKED', entry_id);
    perform 1 from public.account_balance b where b.account in (source.id, sink.id) order by b.account for update;
    update public.account_balance b set balance = b.balance + case b.account when sink.id then post.amount else -post.amount end
    where b.account in (source.id, sink.id);
    insert into public.account_day as d (account, day, credited, debited)
    values (least(source.id, sink.id), day, case when sink.id < source.id then amount else 0 end,
            case when source.id < sink.id then amount else 0 end),
        (greatest(source.id, sink.id), day, case when sink.id > source.id then amount else 0 end,
            case when source.id > sink.id then amount else 0 end)
    on conflict on constraint account_day_pkey do update set
        credited = d.credited + excluded.credited, debited = d.debited + excluded.debited;
    select json_build_object('id', t.cooperation, 'cooperation', t.cooperation,
        'received', sum(-b.balance) filter (where a.kind = 'RECEIVED'),
        'committed', coalesce(sum(b.balance) filter (where a.kind = 'COMMITTED'), 0),
        'reserved', coalesce(sum(b.balance) filter (where a.kind = 'RESERVED'), 0),
        'spent', sum(b.balance) filter (where a.kind = 'SPENT'),
        'uncommitted', sum(b.balance) filter (where a.kind = 'FREE'),
        'unspent', sum(b.balance) filter (where a.kind = 'UNSPENT')) into body
    from public.account a join public.account_balance b on b.account = a.id where a.fund = whose;
    insert into public.published_state (kind, id, sequence, body) values ('bench', t.cooperation, 1, body::text)
    on conflict (kind, id) do update set sequence = published_state.sequence + 1, body = excluded.body
    returning sequence into told;
    insert into public.outbox (id, aggregatetype, aggregateid, type, subject, payload, sent_at)
    values (gen_random_uuid(), 'klynge.funds', t.cooperation, 'funds.cooperation-balance-state.v1', t.cooperation, body,
        clock_timestamp());
    insert into public.audit (actor, door, action, kind, subject, cooperation, detail)
    values ('bench', 'api', 'note-entered', 'voucher', note_id::text, t.cooperation,
        jsonb_build_object('kind', 'voucher', 'amount', amount, 'countsFrom', day));
    update public.chain_head h set version = h.version + 1, position = last_position, notes = number_ + 1,
        digest = (select e.digest from public.journal_entry e where e.id = entry_id)
    where h.cooperation = t.cooperation;
    return entry_id;
end $$;

-- Entries that were reversed although nobody asked for it: the service did not find what was seeded as it would have booked it.
create function bench.reversals() returns bigint language sql stable as $$
    select count(*) from public.journal_entry where reverses is not null
$$;

-- Some of what can be read by id; ids are random, so any part of them is.
create function bench.ids(kind text) returns setof text language plpgsql stable as $$
begin
    if kind = 'entry' then return query select id::text from public.journal_entry order by id limit 10000;
    elsif kind = 'note' then return query select id::text from public.note order by id limit 10000;
    else raise exception 'Nothing is read by the id of a %', kind;
    end if;
end $$;

-- How many orders that came over the topic are done.
create function bench.applied_orders() returns bigint language sql stable as $$
    select count(*) from public.effect where state = 'APPLIED'
$$;

-- States that nobody waits for, to be sent by the relay.
create procedure bench.fill_outbox(events integer) language sql as $$
    insert into public.outbox (id, aggregatetype, aggregateid, type, subject, payload)
    select gen_random_uuid(), 'klynge.funds', 'bench', 'funds.project-balance-state.v1', u.id::text,
        json_build_object('id', u.id, 'sequence', 1, 'cooperation', 'bench',
            'committed', json_build_object('amount', 1, 'currency', 'DKK'),
            'reserved', json_build_object('amount', 0, 'currency', 'DKK'),
            'spent', json_build_object('amount', 0, 'currency', 'DKK'), 'access', 'open')
    from (select gen_random_uuid() as id from generate_series(1, events)) u
$$;

-- Clusters first, which is all there is until the councils begin.
create function bench.cooperations(most integer) returns setof text language sql stable as $$
    select id from public.cooperation order by id like 'sundhedsraad%', id limit most
$$;

-- Events that wait for the relay.
create function bench.unsent() returns bigint language sql stable as $$
    select count(*) from public.outbox where sent_at is null
$$;

grant usage on schema bench to ${app_role};
grant select on bench.target to ${app_role};
