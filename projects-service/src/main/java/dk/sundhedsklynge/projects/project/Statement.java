package dk.sundhedsklynge.projects.project;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.lifecycle.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote of a project by hand, as one version; the newest counts.
 *
 * @param number of the version, from 1
 * @param written what it says
 * @param because why the version before was corrected or taken back; null where no reason was asked for
 * @param by the user
 * @param byName what the user who wrote it was called on that day; null for no person, and where an earlier release kept it
 */
public record Statement(
        UUID id,
        UUID project,
        int number,
        String cooperation,
        Action action,
        Written written,
        @Nullable String because,
        String by,
        @Nullable String byName,
        Instant at) {
    /** In place of a user where a council took the project over. */
    public static final String BY_HANDOVER = "handover";

    /** What was done. */
    public enum Action {
        ENTERED("Oprettet i hånden"),
        CORRECTED("Rettet"),
        TAKEN_BACK("Taget tilbage"),
        RESTORED("Gjort gældende igen");

        private final String label;

        Action(String label) {
            this.label = label;
        }

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Danish, as staff read it. */
        public String label() {
            return label;
        }
    }

    /**
     * What is written.
     *
     * @param position where the project stands by its source; null when only owner, partners or description are written
     * @param owner in words, where it is no party, or to say more than that
     * @param ownerParty code of the party that owns the project
     * @param partners codes of the parties that take part
     * @param otherPartners others that take part, in words
     * @param document that states it
     * @param note where it is known from, in words
     */
    public record Written(
            @Nullable Stated position,
            @Nullable String owner,
            @Nullable String ownerParty,
            List<String> partners,
            @Nullable String otherPartners,
            @Nullable String description,
            Access access,
            @Nullable UUID document,
            @Nullable String note) {
        public Written {
            owner = stripped(owner);
            partners = partners.stream().distinct().sorted().toList();
            otherPartners = stripped(otherPartners);
            description = stripped(description);
            note = stripped(note);
        }

        private static @Nullable String stripped(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    /**
     * A position that a source states.
     *
     * @param on the day it is as of
     * @param phase null when the source states none
     */
    public record Stated(
            LocalDate on,
            String name,
            List<String> aliases,
            @Nullable Phase phase,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        public Stated {
            name = name.strip();
            phase = phase == Phase.NOT_STATED ? null : phase;
            String itself = name;
            aliases = aliases.stream()
                    .map(String::strip)
                    .filter(it -> !it.isEmpty() && !it.equals(itself))
                    .distinct()
                    .toList();
        }
    }

    /** Whether nobody wrote it: the project began with it when a council took it over. */
    boolean isOfHandover() {
        return by.equals(BY_HANDOVER);
    }

    public boolean isInForce() {
        return action != Action.TAKEN_BACK;
    }

    /** As a change in the history of the project; null when it states no position or was taken back. */
    public @Nullable Change change() {
        Stated stated = written.position();
        return stated == null || !isInForce() ? null : change(id, project, cooperation, stated, written);
    }

    /** As it would be if it was written. */
    public static Change change(UUID id, UUID project, String cooperation, Stated stated, Written written) {
        return new Change(
                id,
                cooperation,
                Step.REGISTER,
                stated.on(),
                "",
                written.access(),
                new Anchor(written.document(), null, null, null, null),
                new Terms(project, stated.name(), stated.aliases(), stated.phase(), null, null, null, null),
                new Change.Position(stated.from(), stated.until()));
    }

    static Statement of(ResultSet row) throws SQLException {
        LocalDate on = Columns.dayOrNull(row, "stated_on");
        String phase = row.getString("phase");
        return new Statement(
                Columns.id(row, "id"),
                Columns.id(row, "project"),
                row.getInt("number"),
                row.getString("cooperation"),
                Action.valueOf(row.getString("action")),
                new Written(
                        on == null
                                ? null
                                : new Stated(
                                        on,
                                        row.getString("name"),
                                        Columns.texts(row, "aliases"),
                                        phase == null ? null : Phase.valueOf(phase),
                                        Columns.dayOrNull(row, "from_date"),
                                        Columns.dayOrNull(row, "until_date")),
                        row.getString("owner"),
                        row.getString("owner_party"),
                        Columns.texts(row, "partners"),
                        row.getString("other_partners"),
                        row.getString("description"),
                        Access.valueOf(row.getString("access")),
                        Columns.idOrNull(row, "source_document"),
                        row.getString("source_note")),
                row.getString("because"),
                row.getString("by_user"),
                row.getString("by_name"),
                Columns.moment(row, "at"));
    }
}
