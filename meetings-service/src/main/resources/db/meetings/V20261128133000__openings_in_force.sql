-- Which opening of each fund is in force and what it contains, as funds last said.
create table opening_in_force (
    fund        text primary key,
    cooperation text not null,
    sequence    bigint not null,
    -- Null, as are its day and its meeting, when no opening of the fund is in force.
    effect      uuid,
    as_of       date,
    meeting     uuid,
    contained   text[] not null
);
create index opening_in_force_effect on opening_in_force (effect);

-- What funds said before this table was there: an opening that funds booked is in force, and contains what it contained
-- then. Number 0, so that whatever funds says from now on takes its place.
insert into opening_in_force (fund, cooperation, sequence, effect, as_of, meeting, contained)
select distinct on (fund) fund, cooperation, 0, id, as_of, meeting,
       '{allotment,carry-over,earmark,grant,reduce,release,reserve,supplement}'
  from (select cooperation || ':' || lower(btrim(terms ->> 'fund')) as fund, cooperation, id,
               (terms ->> 'asOf')::date as as_of, meeting
          from effect where type = 'OPENING' and state = 'APPLIED' and result = 'booked') opening
 order by fund, as_of, id;

grant select, insert, update on opening_in_force to ${app_role};
