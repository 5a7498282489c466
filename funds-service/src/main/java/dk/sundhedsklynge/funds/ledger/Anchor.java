package dk.sundhedsklynge.funds.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The place in the minutes that something rests on; whoever wants the words follows it into meetings. */
public record Anchor(
        @Nullable UUID document,
        @Nullable UUID meeting,
        @Nullable Integer item,
        @Nullable UUID decision,
        @Nullable Integer line) {}
