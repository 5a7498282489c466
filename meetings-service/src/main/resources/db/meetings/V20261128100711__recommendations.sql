-- What a body is asked to decide.
create table recommendation (
    id              uuid primary key,
    item            uuid not null references item (id),
    position        integer not null,
    -- As printed.
    number          integer not null,
    text            text not null,
    line            integer,
    recommended_by  text,
    -- Gone from the newest version of the minutes; kept because decisions may answer it.
    withdrawn       boolean not null default false,
    -- Deferred: a correction may move recommendations past each other.
    unique (item, position) deferrable initially deferred
);

-- A decision answers any number of recommendations, and one can be answered by several.
create table decision_recommendation (
    decision        uuid not null references decision (id),
    recommendation  uuid not null references recommendation (id),
    primary key (decision, recommendation)
);
create index decision_recommendation_recommendation on decision_recommendation (recommendation);

insert into recommendation (id, item, position, number, text, line, recommended_by)
select gen_random_uuid(), i.id, r.position, (r.said ->> 'number')::integer, r.said ->> 'text', (r.said ->> 'line')::integer,
       r.said ->> 'by'
  from item i cross join lateral jsonb_array_elements(i.content -> 'recommendations') with ordinality r (said, position);

insert into decision_recommendation (decision, recommendation)
select d.id, r.id from decision d join recommendation r on r.item = d.item and r.number = any(d.answers);

update item set content = content - 'recommendations';

grant select, insert, update on recommendation to ${app_role};
grant select, insert, delete on decision_recommendation to ${app_role};

-- Nothing reads or writes decision.answers any more; the next release drops it.
comment on column decision.answers is 'Replaced by decision_recommendation';
