-- All that the benchmark knows of the tables of projects-service: projects with money, each registered by one effect.
drop schema if exists bench cascade;
create schema bench;
create procedure bench.seed(cooperations text[], projects integer) language plpgsql as $$
begin
    create temp table made on commit drop as
    select gen_random_uuid() as id, gen_random_uuid() as effect, cooperations[1 + n % cardinality(cooperations)] as cooperation,
        'Måling ' || n as name, current_date - n % 700 as day, n
    from generate_series(1, projects) n;
    insert into public.project (id, cooperation, whole_name, whole_aliases, whole_phase, whole_from, open_name, open_aliases,
        open_phase, open_from, sequence, version)
    select id, cooperation, name, '{}', 'STARTED', day, name, '{}', 'STARTED', day, 1, 1 from made;
    insert into public.effect (id, cooperation, step, decided_on, decided_by, access, project, name, aliases, state, result,
        sequence, received_at, answered_at)
    select effect, cooperation, 'REGISTER', day, cooperation || ':politisk', 'OPEN', id, name, '{}', 'APPLIED', 'CHANGED', 1,
        now(), now() from made;
    insert into public.phase_change (effect, cooperation, step, decided_on, decided_by, access, project, name, aliases)
    select effect, cooperation, 'REGISTER', day, cooperation || ':politisk', 'OPEN', id, name, '{}' from made;
    insert into public.project_balance (project, cooperation, sequence, granted, reserved, spent, access)
    select id, cooperation, 1, 100000 * (1 + n % 900), 0, 50000 * (1 + n % 900), 'OPEN' from made;
end $$;

create function bench.ids(kind text) returns setof text language sql stable as $$
    select id::text from public.project order by id limit 10000
$$;

-- How many orders, and how many states of money, that came over the topics are done.
create function bench.applied_orders() returns bigint language sql stable as $$
    select count(*) from public.effect where state = 'APPLIED'
$$;
create function bench.applied_states() returns bigint language sql stable as $$
    select count(*) from public.project_balance
$$;

-- Clusters first, which is all there is until the councils begin.
create function bench.cooperations(most integer) returns setof text language sql stable as $$
    select id from public.cooperation order by id like 'sundhedsraad%', id limit most
$$;

-- Events that wait for the relay.
create function bench.unsent() returns bigint language sql stable as $$
    select count(*) from public.outbox where sent_at is null
$$;
