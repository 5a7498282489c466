-- Figures of a headline that nobody has stated enough to know: the amount beside says nothing.
alter table fund_headline
    add column unknown text[] not null default '{}',
    add column unknown_with_closed text[] not null default '{}';
