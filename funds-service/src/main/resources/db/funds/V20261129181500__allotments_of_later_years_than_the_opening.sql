-- What was received for a later year than any figure of the opening is of was not booked. Where such an allotment can be, everything is
-- weighed once more.
insert into weighing_request (cooperation, asked_at)
select distinct cooperation, now()
from (
    select cooperation from note where kind = 'allotment-note' and state = 'CONTAINED' and warning is not null
    union all
    select cooperation from effect where type = 'allotment' and result = 'contained' and withdrawn_at is null) contained;
