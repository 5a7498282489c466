-- Openings that are in force already are told once, as those that change are.
insert into changed_balance (kind, id, cooperation)
select distinct 'funds.opening-state.v1', fund, cooperation from effect
where type = 'opening' and result = 'booked' and withdrawn_at is null;
