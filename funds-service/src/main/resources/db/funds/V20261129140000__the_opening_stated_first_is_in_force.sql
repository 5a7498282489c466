-- An opening entered by hand was in force before one of the same day that minutes had stated. Where there are both, everything is weighed
-- once more.
insert into weighing_request (cooperation, asked_at)
select distinct n.cooperation, now()
from note n join effect e on e.cooperation = n.cooperation and e.type = 'opening' and e.counts_on = n.counts_from
where n.kind = 'opening' and n.reversed_at is null and e.withdrawn_at is null;
