-- Whose a document is, as the figures in it were told, and which project was given a certain amount, are looked up.
create table told_document (
    id           uuid primary key,
    cooperation  text not null
);
create index effect_document on effect (anchor_document) where anchor_document is not null;
create index money_order_document on money_order (anchor_document) where anchor_document is not null;
create index money_order_amount on money_order (amount);

grant select, insert on told_document to ${app_role};
