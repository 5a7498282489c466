package dk.sundhedsklynge.meetings.followup;

import dk.sundhedsklynge.meetings.fact.Basis;
import dk.sundhedsklynge.meetings.fact.FactDetails;
import dk.sundhedsklynge.meetings.fact.RegisterNames;
import dk.sundhedsklynge.meetings.meeting.FollowUp;
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
 * What is to be done, by whom and by when.
 *
 * @param responsible in words, where it is neither a party nor an organisation, or to say more than that
 * @param party code of the party that is responsible
 * @param organisation that is responsible; never together with a party
 * @param trigger what it waits for, or the time in words
 */
public record FollowUpDetails(
        Basis basis,
        String text,
        @Nullable String responsible,
        @Nullable String party,
        @Nullable UUID organisation,
        @Nullable LocalDate due,
        @Nullable String trigger,
        FollowUp.State state)
        implements FactDetails {

    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TRIGGER = 300;

    public FollowUpDetails {
        text = text.strip();
        responsible = Basis.stripped(responsible);
        trigger = Basis.stripped(trigger);
    }

    FollowUpDetails in(FollowUp.State other) {
        return new FollowUpDetails(basis, text, responsible, party, organisation, due, trigger, other);
    }

    @Override
    public List<FieldError> faults(RegisterNames names) {
        List<FieldError> faults = new ArrayList<>();
        if (text.isEmpty()) {
            faults.add(new FieldError("text", "Skriv, hvad der skal gøres."));
        }
        tooLong(faults, "text", text, LONGEST_TEXT);
        tooLong(faults, "responsible", responsible, LONGEST_NAME);
        tooLong(faults, "trigger", trigger, LONGEST_TRIGGER);
        if (party != null && organisation != null) {
            faults.add(new FieldError("party", "Vælg enten en part eller en organisation."));
        } else if (party != null && !names.parties(basis.cooperation()).containsKey(party)) {
            faults.add(new FieldError("party", "Vælg en af samarbejdets parter."));
        } else if (organisation != null && names.organisation(organisation).isEmpty()) {
            faults.add(new FieldError("organisation", "Vælg en organisation fra registret."));
        }
        return faults;
    }

    static void tooLong(List<FieldError> faults, String field, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            faults.add(new FieldError(field, "Skriv højst %d tegn.".formatted(most)));
        }
    }

    @Override
    public Map<String, String> fields(RegisterNames names) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Opgave", text);
        if (party != null) {
            fields.put("Ansvarlig part", names.party(party));
        }
        if (organisation != null) {
            fields.put(
                    "Ansvarlig organisation",
                    names.organisation(organisation).map(it -> it.name()).orElse("ukendt"));
        }
        put(fields, "Ansvarlig", responsible);
        put(fields, "Frist", due == null ? null : DanishDates.inWords(due));
        put(fields, "Afventer", trigger);
        fields.put("Tilstand", state.label());
        put(fields, "Kilde", basis.note());
        put(fields, "Adgang", basis.access() == Access.CLOSED ? "Lukket" : null);
        return fields;
    }

    static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
