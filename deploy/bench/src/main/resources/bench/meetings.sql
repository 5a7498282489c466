-- All that the benchmark knows of the tables of meetings-service: meetings of ten items, one a week for each body, each item
-- with a recommendation and a decision, and a grant on every tenth decision.
drop schema if exists bench cascade;
create schema bench;
create procedure bench.seed(bodies text[], items integer) language plpgsql as $$
begin
    create temp table held on commit drop as
    select gen_random_uuid() as id, bodies[1 + n % cardinality(bodies)] as body,
        date_trunc('week', current_date)::date - 7 * (1 + n / cardinality(bodies)) as day
    from generate_series(0, items / 10 - 1) n;
    create temp table said on commit drop as
    select gen_random_uuid() as id, gen_random_uuid() as decision, h.id as meeting, split_part(h.body, ':', 1) as cooperation,
        h.body, h.day, n from held h cross join generate_series(1, 10) n;
    insert into public.meeting (id, cooperation, body, held_on, title, version, attendance)
    select id, split_part(body, ':', 1), body, day, 'Møde ' || day, 1,
        '[{"name": "Anna Eksempel", "role": "formand", "organisation": null, "party": null, "kind": "present", "line": 3}]'
    from held;
    insert into public.item (id, meeting, number, label, position, title, access, line, content)
    select id, meeting, n, n::text, n, 'Punkt om samarbejde ' || n, 'OPEN', 10 * n, jsonb_build_object(
        'ids', '{}'::jsonb,
        'sections', jsonb_build_array(jsonb_build_object('kind', 'case', 'heading', 'Sagsfremstilling', 'line', 10 * n + 1,
            'text', repeat('Klyngens kommuner, regionen og almen praksis har arbejdet videre med indsatsen. ', 8),
            'textLine', 10 * n + 2)),
        'attachments', '[]'::jsonb, 'absences', '[]'::jsonb, 'tables', '[]'::jsonb, 'amounts', '[]'::jsonb)
    from said;
    insert into public.recommendation (id, item, position, number, text, line)
    select gen_random_uuid(), id, 1, 1, 'Det indstilles, at indsatsen fortsætter.', 10 * n + 5 from said;
    insert into public.decision (id, item, ordinal, outcome, text, line)
    select decision, id, 1, 'APPROVED', 'Godkendt.', 10 * n + 7 from said;
    insert into public.decision_recommendation (decision, recommendation)
    select s.decision, r.id from said s join public.recommendation r on r.item = s.id;
    insert into public.effect (id, cooperation, type, state, terms, decided_on, decided_by, competent, access, meeting,
        item_number, item, item_label, decision, line, quote, result, applied_on, sequence, answered, created_by, created_at)
    select gen_random_uuid(), cooperation, 'GRANT', 'APPLIED', jsonb_build_object('project', gen_random_uuid(),
            'period', extract(year from day)::integer::text,
            'amount', jsonb_build_object('amount', 1000.00, 'currency', 'DKK'), 'party', null, 'label', null, 'key', null,
            'shares', null),
        day, body, true, 'OPEN', meeting, n, id, n::text, decision, 10 * n + 7,
        'Godkendt.', 'booked', day, 1, 1, 'bench', day
    from said where n = 10;
end $$;

create function bench.bodies() returns setof text language sql stable as $$
    select state ->> 'id' from public.register_state where key like 'body:%' order by key
$$;
create function bench.ids(kind text) returns setof text language plpgsql stable as $$
begin
    if kind = 'meeting' then return query select id::text from public.meeting order by id limit 10000;
    elsif kind = 'decision' then return query select id::text from public.decision order by id limit 10000;
    elsif kind = 'effect' then return query select id::text from public.effect order by id limit 10000;
    else raise exception 'Nothing is read by the id of a %', kind;
    end if;
end $$;

-- Events that wait for the relay.
create function bench.unsent() returns bigint language sql stable as $$
    select count(*) from public.outbox where sent_at is null
$$;
