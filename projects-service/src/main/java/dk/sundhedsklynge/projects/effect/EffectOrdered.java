package dk.sundhedsklynge.projects.effect;

import dk.sundhedsklynge.projects.lifecycle.Step;
import dk.sundhedsklynge.projects.project.Access;
import dk.sundhedsklynge.projects.project.Anchor;
import dk.sundhedsklynge.projects.project.Change;
import dk.sundhedsklynge.projects.project.MissingField;
import dk.sundhedsklynge.projects.project.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is read of a {@code meetings.effect-ordered.v1} addressed to projects. */
public record EffectOrdered(
        UUID id,
        String cooperation,
        String type,
        LocalDate decidedOn,
        String decidedBy,
        @Nullable List<UUID> waitsFor,
        Access access,
        Anchor anchor,
        Terms terms) {

    public static final String TYPE = "meetings.effect-ordered.v1";

    /** Whom the order is for; read before the rest, because the terms of other addressees have another shape. */
    public record Address(String addressee) {
        boolean isProjects() {
            return "projects".equals(addressee);
        }

        boolean isFunds() {
            return "funds".equals(addressee);
        }
    }

    /**
     * @throws MissingField when a field or one of the type's terms is missing
     * @throws IllegalArgumentException when the type is unknown
     */
    public Change change() {
        require(id, "id");
        require(cooperation, "cooperation");
        require(type, "type");
        require(decidedOn, "decidedOn");
        require(decidedBy, "decidedBy");
        require(access, "access");
        require(anchor, "anchor");
        require(terms, "terms");
        return new Change(id, cooperation, Step.of(type), decidedOn, decidedBy, access, anchor, terms);
    }

    public List<UUID> causes() {
        return waitsFor == null ? List.of() : waitsFor;
    }

    private static void require(@Nullable Object value, String field) {
        if (value == null) {
            throw new MissingField(field);
        }
    }
}
