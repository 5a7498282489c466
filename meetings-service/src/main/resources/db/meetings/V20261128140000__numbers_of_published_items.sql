-- What the item was numbered when the agenda was published. Null in what a replica of the release before publishes; its number
-- is then the one that the item has.
alter table agenda_version_item add column number integer;
update agenda_version_item v
   set number = case when v.label ~ '^[1-9][0-9]{0,5}$' then v.label::integer else i.number end
  from item i where i.id = v.item;
