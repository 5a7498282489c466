-- An item is known by its id. The label is what it is called on the agenda, 2a for one; the number stays for those who know
-- items by whole numbers: the label where that is one, otherwise the position.
alter table item add column label text check (label <> '' and length(label) <= 10);
alter table item add column position integer;
update item i
   set label = i.number::text, position = r.position
  from (select id, row_number() over (partition by meeting order by withdrawn, coalesce(line, 0), number) as position from item) r
 where r.id = i.id;
alter table item alter column label set not null, alter column position set not null;
alter table item drop constraint item_meeting_number_key;
create unique index item_label on item (meeting, lower(label)) where not withdrawn;
create index item_meeting on item (meeting);

-- The item that an effect rests on, and what it was called when the body decided.
alter table effect add column item uuid references item (id), add column item_label text;
update effect e set item = i.id, item_label = i.label from item i where i.meeting = e.meeting and i.number = e.item_number;
alter table effect alter column item set not null, alter column item_label set not null;
