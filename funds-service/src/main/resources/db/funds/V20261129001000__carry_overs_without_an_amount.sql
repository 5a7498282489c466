-- Every reading of the money asks which decisions to carry money on name no amount, and which of them are answered. With these it costs
-- the same however many decisions and notes there are.
create index effect_carry_overs on effect (cooperation)
    where type = 'carry-over' and terms -> 'amount' = 'null'::jsonb;
create index note_carry_over_answers on note (cooperation, period) where kind = 'carry-over-answer';
