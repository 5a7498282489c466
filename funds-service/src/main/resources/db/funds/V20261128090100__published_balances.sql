-- Projects that an effect names, in its terms or in a line of an opening. Worked out from the terms by the database, so that it
-- is right whichever release writes the effect.
create function projects_named_in(terms jsonb) returns uuid[] language sql immutable parallel safe as $$
    select coalesce(array_agg(distinct named::uuid), '{}')
    from (
        select terms ->> 'project' as named
        union all
        select line ->> 'project' from jsonb_array_elements(
            case when jsonb_typeof(terms -> 'lines') = 'array' then terms -> 'lines' else '[]'::jsonb end) line) each_one
    where named ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
$$;
alter table effect add column projects uuid[] not null generated always as (projects_named_in(terms)) stored;
create index effect_projects on effect using gin (projects);
create index effect_open_projects on effect using gin (projects) where access = 'OPEN';
create index effect_closed_booked on effect (cooperation) where access = 'CLOSED' and entry is not null;

-- Since when a cooperation, or a project in it, has entries that stem from closed items. Whoever may not see those sees the
-- balances as they were published last before them, which are kept beside.
create table published_since (
    cooperation   text not null,
    -- Null for the cooperation as a whole.
    project       uuid,
    published_on  date not null,
    unique nulls not distinct (cooperation, project)
);
create table published_balance (
    cooperation  text not null,
    project      uuid,
    account      bigint not null references account (id),
    balance      bigint not null,
    unique nulls not distinct (cooperation, project, account)
);

-- What is closed by now was published with all there is: those figures stand until nothing closed is in them any more.
insert into published_since (cooperation, project, published_on)
select distinct cooperation, project, (now() at time zone 'Europe/Copenhagen')::date
from effect cross join lateral unnest(array_append(projects, null)) as named (project)
where access = 'CLOSED' and entry is not null and withdrawn_at is null;
insert into published_balance (cooperation, project, account, balance)
select s.cooperation, s.project, a.id, b.balance
from published_since s join fund f on f.cooperation = s.cooperation
join account a on a.fund = f.id and (s.project is null or a.project = s.project)
join account_balance b on b.account = a.id
where b.balance <> 0;

grant select, insert, delete on published_since, published_balance to ${app_role};
