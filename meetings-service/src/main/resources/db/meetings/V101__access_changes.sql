-- The version of the meeting in which the item, or an effect of it, was last closed or opened; 0 when it never was.
alter table item add column access_sequence bigint not null default 0;
create index item_access_sequence on item (meeting) where access_sequence > 0;
