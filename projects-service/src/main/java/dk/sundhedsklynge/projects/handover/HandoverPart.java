package dk.sundhedsklynge.projects.handover;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.lifecycle.Step;
import dk.sundhedsklynge.projects.project.Access;
import dk.sundhedsklynge.projects.project.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The projects of a cooperation, as they are handed over: names, days, codes and what staff write of them, no sentence of a document. */
public record HandoverPart(List<HandedProject> projects) {

    /**
     * A project as all its items tell.
     *
     * @param access {@code closed} when no open item names it
     * @param owner as staff have written it
     * @param ownerParty the party that the owner is by its name; null when it is none
     * @param council the council that it was carried over to
     * @param written what staff write of it besides; null when nothing is written
     * @param open as open items tell; null when that is the same, and for a project that no open item names
     */
    public record HandedProject(
            UUID id,
            Access access,
            String name,
            List<String> aliases,
            Phase phase,
            @Nullable String owner,
            @Nullable String ownerParty,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String council,
            boolean settled,
            List<Missing> missing,
            @Nullable LastChange lastChange,
            @Nullable Written written,
            @Nullable OpenState open) {}

    /** A project as open items tell. */
    public record OpenState(
            String name,
            List<String> aliases,
            Phase phase,
            @Nullable String owner,
            @Nullable String ownerParty,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String council,
            boolean settled,
            List<Missing> missing,
            @Nullable LastChange lastChange,
            @Nullable Written written) {}

    /**
     * What staff write of a project.
     *
     * @param partners codes of the parties that take part
     * @param otherPartners others that take part, in words
     * @param note where it is known from, in words
     */
    public record Written(
            List<String> partners,
            @Nullable String otherPartners,
            @Nullable String description,
            @Nullable String note) {
        boolean saysNothing() {
            return partners.isEmpty() && otherPartners == null && description == null && note == null;
        }
    }

    /** What last changed a project. */
    public record LastChange(Step step, LocalDate decidedOn, Anchor anchor) {}

    /** What has to be known before a project can be handed over. */
    public enum Missing {
        PHASE,
        DECISION,
        OWNER,
        DATES,
        COUNCIL;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
