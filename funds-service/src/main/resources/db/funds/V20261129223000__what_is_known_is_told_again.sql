-- What is known of money is told by another rule: once more of all that have any, and figures of documents are compared once more.
insert into changed_balance (kind, id, cooperation)
select distinct 'funds.project-balance-state.v1', a.project::text, f.cooperation
from account a join fund f on f.id = a.fund where a.project is not null
union all
select m.kind, s.id, s.id
from published_state s cross join unnest(array['funds.cooperation-balance-state.v1', 'claims']) as m (kind)
where s.kind = 'funds.cooperation-balance-state.v1';
