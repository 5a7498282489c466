package dk.sundhedsklynge.meetings.register;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What holds for all bodies of a type. What no source states is null, never a guess.
 *
 * @param seats the kinds of seats
 * @param sections the kinds of sections of an agenda item, in their order
 * @param quorum null while it is not known
 */
public record BodyTypeDefinition(
        @NotEmpty List<@NotNull @Valid SeatKind> seats,
        @NotEmpty List<@NotNull @Valid Section> sections,
        @NotNull @Valid Deadlines deadlines,
        @Nullable @Valid Quorum quorum,
        @NotNull List<@NotNull @Valid BodyRule> rules) {
    public BodyTypeDefinition {
        seats = List.copyOf(seats);
        sections = List.copyOf(sections);
        rules = List.copyOf(rules);
    }

    public boolean hasSeat(SeatRole role) {
        return seats.stream().anyMatch(seat -> seat.role() == role);
    }

    /**
     * @param side which the holder comes from; null: any
     * @param name Danish, as staff read it
     */
    public record SeatKind(
            @NotNull SeatRole role,
            Party.@Nullable Kind side,
            @NotBlank String name) {}

    /** @param heading Danish, as printed */
    @Schema(name = "SectionOfType")
    public record Section(
            @NotNull SectionKind kind, @NotBlank String heading) {}

    public enum SectionKind {
        SUMMARY,
        CASE,
        FINANCES,
        RECOMMENDATION,
        EARLIER_DECISIONS,
        DECISION,
        ATTACHMENTS,
        ABSENCE;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Each null while no source states it.
     *
     * @param itemsIn how long before the meeting items must be in
     * @param agendaOut how long before the meeting the agenda is sent
     * @param minutesHearing how long the minutes are in hearing
     */
    public record Deadlines(
            @Nullable @Valid Deadline itemsIn,
            @Nullable @Valid Deadline agendaOut,
            @Nullable @Valid Deadline minutesHearing) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "unit")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Days.class, name = "days"),
        @JsonSubTypes.Type(value = Weekdays.class, name = "weekdays")
    })
    @Schema(oneOf = {Days.class, Weekdays.class})
    public sealed interface Deadline {
        int count();
    }

    /** Days of the calendar. */
    public record Days(@Positive int count) implements Deadline {}

    /** Monday to Friday, holidays not counted. */
    public record Weekdays(@Positive int count) implements Deadline {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = AtLeastHalf.class, name = "at-least-half"),
        @JsonSubTypes.Type(value = AtLeast.class, name = "at-least")
    })
    @Schema(oneOf = {AtLeastHalf.class, AtLeast.class})
    public sealed interface Quorum {
        Basis basis();
    }

    /** Half of the members or more. */
    public record AtLeastHalf(@NotNull @Valid Basis basis) implements Quorum {}

    /** A number of members. */
    public record AtLeast(
            @NotNull @Valid Basis basis, @Positive int members) implements Quorum {}

    /**
     * What a rule rests on.
     *
     * @param text the rule in Danish, as staff read it
     * @param legalText where it stands; null when no legal text was found
     * @param from its first day; null while it is not known
     * @param to its last day; null while none is set
     * @param assumed shown as assumed until somebody has confirmed it
     */
    public record Basis(
            @NotBlank String text,
            @Nullable String legalText,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean assumed) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Composition.class, name = "composition"),
        @JsonSubTypes.Type(value = MeetingsPerYear.class, name = "meetings-per-year"),
        @JsonSubTypes.Type(value = Procedure.class, name = "procedure")
    })
    @Schema(oneOf = {Composition.class, MeetingsPerYear.class, Procedure.class})
    public sealed interface BodyRule {
        Basis basis();
    }

    /** Who must have a seat. */
    public record Composition(
            @NotNull @Valid Basis basis, @NotNull List<@NotNull @Valid Minimum> minimums) implements BodyRule {
        public Composition {
            minimums = List.copyOf(minimums);
        }
    }

    /** @param ofEachMunicipality whether each municipality of the cooperation has so many */
    public record Minimum(@NotBlank String who, @Positive int atLeast, boolean ofEachMunicipality) {}

    public record MeetingsPerYear(
            @NotNull @Valid Basis basis, @Positive int atLeast) implements BodyRule {}

    /** How the body works; what it asks for stands in its text. */
    public record Procedure(
            @NotNull @Valid Basis basis, @NotNull Subject subject) implements BodyRule {}

    public enum Subject {
        AGENDA,
        OPENNESS,
        VOTE,
        DISSENT,
        REFERRAL,
        DISQUALIFICATION,
        CHAIRS_DECISION,
        MEMBERS_PROPOSAL,
        PROTOCOL,
        CHAIRMANSHIP;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
