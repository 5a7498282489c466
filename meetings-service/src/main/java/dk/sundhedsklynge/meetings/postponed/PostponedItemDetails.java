package dk.sundhedsklynge.meetings.postponed;

import dk.sundhedsklynge.meetings.fact.Basis;
import dk.sundhedsklynge.meetings.fact.FactDetails;
import dk.sundhedsklynge.meetings.fact.RegisterNames;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was put off.
 *
 * @param awaits the event it waits for
 * @param until the day it was put off to
 * @param body id of the body that is to take it up; null: not stated
 * @param decision that postponed it, where minutes have it; what is written then stands in its place
 */
public record PostponedItemDetails(
        Basis basis,
        String title,
        @Nullable String awaits,
        @Nullable LocalDate until,
        @Nullable String body,
        PostponedState state,
        @Nullable UUID decision)
        implements FactDetails {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TRIGGER = 500;

    public PostponedItemDetails {
        title = title.strip();
        awaits = Basis.stripped(awaits);
    }

    PostponedItemDetails in(PostponedState other) {
        return new PostponedItemDetails(basis, title, awaits, until, body, other, decision);
    }

    @Override
    public @Nullable LocalDate day() {
        return until;
    }

    @Override
    public FieldError askForDay() {
        return new FieldError(
                "until",
                "Klyngen er under afvikling. Skriv den dag, punktet er udsat til, eller vælg det dokument, hvor det blev udsat; uden en dag kan det ikke skelnes fra et nyt punkt.");
    }

    @Override
    public List<FieldError> faults(RegisterNames names) {
        List<FieldError> faults = new ArrayList<>();
        if (title.isEmpty()) {
            faults.add(new FieldError("title", "Skriv, hvad punktet hedder."));
        } else if (title.length() > LONGEST_TITLE) {
            faults.add(new FieldError("title", "Skriv højst %d tegn.".formatted(LONGEST_TITLE)));
        }
        if (awaits == null && until == null && state == PostponedState.WAITING && decision == null) {
            faults.add(new FieldError("awaits", "Skriv, hvad punktet venter på, eller den dag, det er udsat til."));
        }
        if (awaits != null && awaits.length() > LONGEST_TRIGGER) {
            faults.add(new FieldError("awaits", "Skriv højst %d tegn.".formatted(LONGEST_TRIGGER)));
        }
        if (body != null
                && names.bodies(basis.cooperation()).stream()
                        .noneMatch(it -> it.id().equals(body))) {
            faults.add(new FieldError("body", "Vælg et af samarbejdets organer."));
        }
        return faults;
    }

    @Override
    public Map<String, String> fields(RegisterNames names) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Punkt", title);
        put(fields, "Venter på", awaits);
        put(fields, "Udsat til", until == null ? null : DanishDates.inWords(until));
        put(fields, "Organ", body == null ? null : names.body(body));
        fields.put("Tilstand", state.label());
        put(fields, "Kilde", basis.note());
        put(fields, "Adgang", basis.access() == Access.CLOSED ? "Lukket" : null);
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
