-- What is entered by hand names the fund whose money it is; until now all of it was the cluster's own.
alter table note add column fund text not null default 'cluster';
create index note_other_fund on note (cooperation, fund, state) where fund <> 'cluster';
