-- A carry-over without an amount moved all that was left; it moves nothing until somebody states how much. Where one is booked,
-- everything is weighed once more, which reverses it.
insert into weighing_request (cooperation, asked_at)
select distinct cooperation, now() from effect
where type = 'carry-over' and terms ->> 'amount' is null and entry is not null and withdrawn_at is null;
