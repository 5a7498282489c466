-- On the compacted register a null value says that the entity is gone: it has no payload.
alter table outbox alter column payload drop not null;
-- Where the words of an entity that is gone are found and emptied.
create index outbox_register_entity on outbox (aggregateid) where aggregatetype = 'klynge.register';
