-- What can be granted moves with money that is carried to another year. Where any was carried, everything is weighed once more, which
-- books it so.
insert into weighing_request (cooperation, asked_at)
select distinct fund.cooperation, now() from account join fund on fund.id = account.fund where account.kind = 'CARRIED_TO';
