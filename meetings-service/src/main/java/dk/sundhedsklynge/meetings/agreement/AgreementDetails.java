package dk.sundhedsklynge.meetings.agreement;

import dk.sundhedsklynge.meetings.fact.Basis;
import dk.sundhedsklynge.meetings.fact.FactDetails;
import dk.sundhedsklynge.meetings.fact.RegisterNames;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.text.DanishLists;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed.
 *
 * @param parties codes of the parties that it binds
 * @param others whom else it binds, in words
 * @param from first day; null: not stated
 * @param until last day; null: until further notice, or not stated
 * @param binds what it binds them to
 */
public record AgreementDetails(
        Basis basis,
        String title,
        List<String> parties,
        @Nullable String others,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String binds)
        implements FactDetails {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_OTHERS = 500;
    private static final int LONGEST_TEXT = 4000;

    public AgreementDetails {
        title = title.strip();
        parties = parties.stream().distinct().sorted().toList();
        others = Basis.stripped(others);
        binds = binds.strip();
    }

    @Override
    public @Nullable LocalDate day() {
        return from;
    }

    @Override
    public FieldError askForDay() {
        return new FieldError(
                "from",
                "Klyngen er under afvikling. Skriv den dag, aftalen gælder fra, eller vælg det dokument, der siger den; uden en dag kan den ikke skelnes fra en ny aftale.");
    }

    @Override
    public List<FieldError> faults(RegisterNames names) {
        List<FieldError> faults = new ArrayList<>();
        text(faults, "title", title, LONGEST_TITLE, "Skriv, hvad aftalen hedder.");
        text(faults, "binds", binds, LONGEST_TEXT, "Skriv, hvad aftalen binder parterne til.");
        if (others != null && others.length() > LONGEST_OTHERS) {
            faults.add(new FieldError("others", "Skriv højst %d tegn.".formatted(LONGEST_OTHERS)));
        }
        if (parties.isEmpty() && others == null) {
            faults.add(new FieldError("parties", "Vælg mindst én part, eller skriv, hvem aftalen ellers er med."));
        }
        if (!names.parties(basis.cooperation()).keySet().containsAll(parties)) {
            faults.add(new FieldError("parties", "Vælg kun blandt samarbejdets parter."));
        }
        if (from != null && until != null && until.isBefore(from)) {
            faults.add(new FieldError("until", "Den sidste dag er før den første."));
        }
        return faults;
    }

    private static void text(List<FieldError> faults, String field, String text, int most, String missing) {
        if (text.isEmpty()) {
            faults.add(new FieldError(field, missing));
        } else if (text.length() > most) {
            faults.add(new FieldError(field, "Skriv højst %d tegn.".formatted(most)));
        }
    }

    @Override
    public Map<String, String> fields(RegisterNames names) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Aftale", title);
        if (!parties.isEmpty()) {
            fields.put(
                    "Parter", DanishLists.and(parties.stream().map(names::party).toList()));
        }
        put(fields, "Andre", others);
        put(fields, "Fra", from == null ? null : DanishDates.inWords(from));
        put(fields, "Til", until == null ? null : DanishDates.inWords(until));
        fields.put("Binder til", binds);
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
