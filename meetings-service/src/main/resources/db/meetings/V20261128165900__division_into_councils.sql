-- The council of each municipality as a release last brought it. Where the register says the same, nobody has corrected it, and
-- a correction that a release brings takes its place.
create table released_council (
    party    text primary key references party (code),
    council  text not null references cooperation (id)
);
insert into released_council (party, council)
select member.party, member.cooperation
  from cooperation_party member
  join cooperation on cooperation.id = member.cooperation and cooperation.kind = 'health-council'
  join party on party.code = member.party and party.kind = 'municipality';

grant select, insert, update on released_council to ${app_role};
grant update on cooperation_party, cooperation_successor to ${app_role};
