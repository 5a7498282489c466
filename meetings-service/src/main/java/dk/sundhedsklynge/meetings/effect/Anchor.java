package dk.sundhedsklynge.meetings.effect;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The place an effect rests on. Travels with every order, so that one walks back from any krone to the words.
 *
 * @param document null when a secretary entered the effect by hand
 * @param item number, for those who know items by whole numbers
 * @param label what the item was called when the body decided, for example {@code 2a}
 * @param decision null when it rests on a table that no decision answers
 */
@Embeddable
public record Anchor(
        @Column(name = "document") @Nullable UUID document,
        @Column(name = "meeting") UUID meeting,
        @Column(name = "item_number") int item,
        @Column(name = "item") UUID itemId,
        @Column(name = "item_label") String label,
        @Column(name = "decision") @Nullable UUID decision,
        @Column(name = "line") @Nullable Integer line) {}
