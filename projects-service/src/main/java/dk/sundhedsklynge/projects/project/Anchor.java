package dk.sundhedsklynge.projects.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The place in the minutes that a change rests on; whoever wants the words follows it into meetings. */
@Embeddable
public record Anchor(
        @Column(name = "anchor_document") @Nullable UUID document,
        @Column(name = "anchor_meeting") @Nullable UUID meeting,
        @Column(name = "anchor_item") @Nullable Integer item,
        @Column(name = "anchor_decision") @Nullable UUID decision,
        @Column(name = "anchor_line") @Nullable Integer line) {}
