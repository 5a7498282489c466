package dk.sundhedsklynge.projects.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.sundhedsklynge.platform.text.DanishLists;
import dk.sundhedsklynge.platform.time.DanishDates;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One version of what is written of a project by hand, as it is shown.
 *
 * @param number from 1; 0 for what stands while nothing was written
 * @param action null while nothing was written
 * @param by what the user who wrote it was called on that day, or the council that took the project over; null while nothing was
 *     written, and where it is not known
 * @param statedOn the day the position is as of; null when none is stated
 * @param changes what differs from the version before
 */
public record StatementView(
        int number,
        Statement.@Nullable Action action,
        @Nullable String actionLabel,
        @Nullable LocalDate statedOn,
        @Nullable String name,
        List<String> aliases,
        @Nullable Phase phase,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String owner,
        @Nullable String ownerParty,
        List<String> partners,
        @Nullable String otherPartners,
        @Nullable String description,
        Access access,
        @Nullable UUID document,
        @Nullable String note,
        @Nullable String because,
        @Nullable String by,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant at,
        List<FieldChange> changes) {

    /**
     * @param field its Danish name
     * @param was null when it said nothing before
     * @param is null when it says nothing now
     */
    public record FieldChange(
            String field, @Nullable String was, @Nullable String is) {}

    /** @param cooperation name of the cooperation that the project is of */
    static StatementView of(
            Statement it, Statement.@Nullable Written before, UnaryOperator<String> partyName, String cooperation) {
        return of(
                it.number(),
                it.action(),
                it.isOfHandover() ? "Overtaget ved overdragelsen" : it.action().label(),
                it.written(),
                it.because(),
                it.isOfHandover() ? cooperation : it.byName(),
                it.at(),
                before == null ? List.of() : between(fields(before, partyName), fields(it.written(), partyName)));
    }

    /** What stands while nothing was written by hand, for whoever writes the first version. */
    public static StatementView unwritten(ProjectView it) {
        Statement.Written stands = new Statement.Written(
                null,
                it.owner(),
                it.ownerParty(),
                it.partners(),
                it.otherPartners(),
                it.description(),
                Access.OPEN,
                null,
                null);
        StatementView view = of(0, null, null, stands, null, null, null, List.of());
        return new StatementView(
                0,
                null,
                null,
                null,
                it.name(),
                it.aliases(),
                null,
                it.from(),
                it.until(),
                view.owner(),
                view.ownerParty(),
                view.partners(),
                view.otherPartners(),
                view.description(),
                view.access(),
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static StatementView of(
            int number,
            Statement.@Nullable Action action,
            @Nullable String label,
            Statement.Written it,
            @Nullable String because,
            @Nullable String by,
            @Nullable Instant at,
            List<FieldChange> changes) {
        Statement.Stated stated = it.position();
        return new StatementView(
                number,
                action,
                label,
                stated == null ? null : stated.on(),
                stated == null ? null : stated.name(),
                stated == null ? List.of() : stated.aliases(),
                stated == null ? null : stated.phase(),
                stated == null ? null : stated.from(),
                stated == null ? null : stated.until(),
                it.owner(),
                it.ownerParty(),
                it.partners(),
                it.otherPartners(),
                it.description(),
                it.access(),
                it.document(),
                it.note(),
                because,
                by,
                at,
                changes);
    }

    /** Each field by its Danish name; one that says nothing is left out. */
    public static Map<String, String> fields(Statement.Written it, UnaryOperator<String> partyName) {
        Map<String, String> fields = new LinkedHashMap<>();
        Statement.Stated stated = it.position();
        if (stated != null) {
            put(fields, "Navn", stated.name());
            put(fields, "Andre navne", String.join(", ", stated.aliases()));
            put(fields, "Fase", stated.phase() == null ? null : stated.phase().label());
            put(fields, "Pr.", DanishDates.inWords(stated.on()));
            put(fields, "Start", stated.from() == null ? null : DanishDates.inWords(stated.from()));
            put(fields, "Slut", stated.until() == null ? null : DanishDates.inWords(stated.until()));
        }
        put(fields, "Ejer (part)", it.ownerParty() == null ? null : partyName.apply(it.ownerParty()));
        put(fields, "Ejer", it.owner());
        put(
                fields,
                "Deltagere",
                DanishLists.and(it.partners().stream().map(partyName).toList()));
        put(fields, "Andre deltagere", it.otherPartners());
        put(fields, "Beskrivelse", it.description());
        put(fields, "Kilde", it.note());
        put(fields, "Adgang", it.access() == Access.CLOSED ? "Lukket" : null);
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            fields.put(name, value);
        }
    }

    /** What differs, in the order of the fields. */
    public static List<FieldChange> between(Map<String, String> before, Map<String, String> after) {
        Set<String> fields = new LinkedHashSet<>(after.keySet());
        fields.addAll(before.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String field : fields) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                changes.add(new FieldChange(field, before.get(field), after.get(field)));
            }
        }
        return changes;
    }
}
