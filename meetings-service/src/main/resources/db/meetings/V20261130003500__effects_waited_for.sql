-- What rests on an effect that is taken back is found by the effects it waits for.
create index effect_waits_for on effect using gin (waits_for);
