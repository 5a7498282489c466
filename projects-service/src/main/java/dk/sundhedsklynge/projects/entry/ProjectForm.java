package dk.sundhedsklynge.projects.entry;

import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormOption;
import dk.sundhedsklynge.platform.pages.FormReader;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.time.DanishDates;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.project.Access;
import dk.sundhedsklynge.projects.project.Statement.Stated;
import dk.sundhedsklynge.projects.project.Statement.Written;
import dk.sundhedsklynge.projects.project.StatementView;
import dk.sundhedsklynge.projects.register.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of the form of a project: what they begin with, and what was written in them. */
@ApplicationScoped
class ProjectForm {
    /** Fields of the form by those that a project names. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("name", "navn"),
            Map.entry("aliases", "andreNavne"),
            Map.entry("statedOn", "pr"),
            Map.entry("phase", "fase"),
            Map.entry("from", "start"),
            Map.entry("until", "slut"),
            Map.entry("owner", "ejer"),
            Map.entry("ownerParty", "ejerpart"),
            Map.entry("partners", "deltagere"),
            Map.entry("otherPartners", "andreDeltagere"),
            Map.entry("description", "beskrivelse"),
            Map.entry("access", "lukket"),
            Map.entry("document", "dokument"),
            Map.entry("note", "kilde"),
            Map.entry("because", "begrundelse"));

    private final Parties parties;
    private final Clock clock;

    ProjectForm(Parties parties, Clock clock) {
        this.parties = parties;
        this.clock = clock;
    }

    List<FormOption> parties(String cooperation) {
        return parties.of(cooperation).entrySet().stream()
                .map(it -> new FormOption(it.getKey(), it.getValue()))
                .toList();
    }

    static List<FormOption> phases() {
        return Phase.stated().stream()
                .map(it -> new FormOption(it.code(), it.label()))
                .toList();
    }

    FormInput blank(String cooperation) {
        return FormInput.blank().with("klynge", cooperation).with("pr", DanishDates.format(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(DanishDates.ZONE));
    }

    FormInput of(String cooperation, StatementView it) {
        Phase phase = it.phase();
        UUID document = it.document();
        return FormInput.blank()
                .with("deltagere", it.partners())
                .with("klynge", cooperation)
                .with("udgave", String.valueOf(it.number()))
                .with("navn", it.name())
                .with("andreNavne", String.join("\n", it.aliases()))
                .with("fase", phase == null ? null : phase.code())
                .with("pr", DanishDates.format(it.statedOn() == null ? today() : it.statedOn()))
                .with("start", day(it.from()))
                .with("slut", day(it.until()))
                .with("ejerpart", it.ownerParty())
                .with("ejer", it.owner())
                .with("andreDeltagere", it.otherPartners())
                .with("beskrivelse", it.description())
                .with("dokument", document == null ? null : document.toString())
                .with("kilde", it.note())
                .with("lukket", it.access() == Access.CLOSED ? "ja" : null);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : DanishDates.format(day);
    }

    /** What stands, as the form would send it. */
    Written stands(StatementView now) {
        FormInput filled = of("", now);
        return read(filled, new FormReader(filled));
    }

    /** What cannot be read is told to the reader of the form. */
    Written read(FormInput input, FormReader reader) {
        reader.require("navn", "Skriv, hvad projektet hedder.");
        reader.require("pr", "Skriv den dag, oplysningerne er fra.");
        LocalDate on = reader.day("pr");
        if (input.value("kilde").isBlank() && input.value("dokument").isBlank()) {
            reader.wrong("kilde", EntryRules.NO_SOURCE);
        }
        return new Written(
                new Stated(
                        on == null ? today() : on,
                        reader.text("navn", 200),
                        input.value("andreNavne").lines().toList(),
                        reader.oneOf("fase", Phase.stated(), Phase::code),
                        reader.day("start"),
                        reader.day("slut")),
                reader.text("ejer", 200),
                input.value("ejerpart").isBlank() ? null : input.value("ejerpart"),
                input.values("deltagere"),
                reader.text("andreDeltagere", 1000),
                reader.text("beskrivelse", 4000),
                input.has("lukket", "ja") ? Access.CLOSED : Access.OPEN,
                document(input, reader),
                reader.text("kilde", 2000));
    }

    private static @Nullable UUID document(FormInput input, FormReader reader) {
        String written = input.value("dokument").strip();
        String id = written.replaceAll("^.*/moeder/dokumenter/", "").replaceAll("[?#].*$", "");
        if (id.isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            reader.wrong("dokument", "Indsæt adressen på dokumentets side, som den står i browseren.");
            return null;
        }
    }

    static List<FieldError> named(List<FieldError> errors) {
        return errors.stream()
                .map(it -> new FieldError(FIELDS.getOrDefault(it.field(), it.field()), it.message()))
                .toList();
    }
}
