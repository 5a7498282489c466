-- What the bare resource reads.
create table if not exists bare (
    id           uuid primary key,
    cooperation  text not null,
    name         text not null,
    phase        text not null,
    from_day     date not null,
    until_day    date not null,
    granted      bigint not null,
    spent        bigint not null
);
truncate bare;
insert into bare
select gen_random_uuid(), 'nordjylland-vest', 'Måling ' || n, 'started', current_date - n % 700, current_date + n % 700,
    n * 100, n * 50
from generate_series(1, 100000) n;
analyze bare;
