package dk.sundhedsklynge.funds.note.web;

import dk.sundhedsklynge.funds.note.Note;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.pages.FieldChange;
import dk.sundhedsklynge.platform.pages.FieldValue;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormOption;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What somebody typed to correct a note beside what the note says. */
final class NoteChanges {
    private final NoteFormPage.Form form;
    private final FormInput now;
    private final List<FieldChange> changes = new ArrayList<>();

    private NoteChanges(NoteFormPage.Form form, FormInput now) {
        this.form = form;
        this.now = now;
    }

    private enum Kind {
        TEXT,
        DAY,
        AMOUNT
    }

    /** @param form with what was typed */
    static List<FieldChange> between(NoteFormPage.Form form, Note stands) {
        NoteChanges found = new NoteChanges(form, NoteForm.of(stands));
        found.compareFields();
        form.rowsOf(form.input()).forEach(found::compareRow);
        return List.copyOf(found.changes);
    }

    private void compareFields() {
        if (form.kind() != NoteWords.Form.AABNING) {
            choice("Part", NoteForm.PARTY, form.parties());
            compare("Hvem pengene er til", NoteForm.LABEL, Kind.TEXT);
            compare("År eller pulje", NoteForm.PERIOD, Kind.TEXT);
            compare("Til år", NoteForm.TO, Kind.TEXT);
            choice("Svar", NoteForm.ANSWER, form.answers());
            compare("Beløb i kr.", NoteForm.AMOUNT, Kind.AMOUNT);
            choice("Projekt", NoteForm.PROJECT, form.projects());
        }
        choice("Midler", NoteForm.FUND, form.funds());
        compare("Hvilke andre midler", NoteForm.OTHER_FUND, Kind.TEXT);
        compare("Dato", NoteForm.DAY, Kind.DAY);
        compare("Kilde", NoteForm.REFERENCE, Kind.TEXT);
        choice("Hvordan svaret kom", NoteForm.CHANNEL, form.channels());
        compare("Hvornår svaret kom", NoteForm.CAME_ON, Kind.DAY);
        compare("Linje i dokumentet", NoteForm.LINE, Kind.TEXT);
    }

    private void compareRow(NoteFormPage.Row row) {
        String line = ", linje " + row.number();
        choice("Part" + line, row.party(), form.parties());
        compare("Betegnelse" + line, row.label(), Kind.TEXT);
        compare("Periode" + line, row.period(), Kind.TEXT);
        row.cells().forEach(cell -> compare(cell.title() + line, cell.name(), Kind.AMOUNT));
        compare("Overført til" + line, row.to(), Kind.TEXT);
        choice("Projekt" + line, row.project(), form.projects());
    }

    private void choice(String label, String field, List<FormOption> options) {
        add(label, name(options, form.input().value(field)), name(options, now.value(field)));
    }

    private static String name(List<FormOption> options, String chosen) {
        return Stream.concat(
                        options.stream().filter(it -> it.value().equals(chosen)).map(FormOption::label),
                        Stream.of(chosen))
                .findFirst()
                .orElseThrow();
    }

    private void compare(String label, String field, Kind kind) {
        add(label, plain(form.input().value(field), kind), plain(now.value(field), kind));
    }

    /** In the one way in which it is shown, so that two ways of writing the same are no change. */
    private static String plain(String written, Kind kind) {
        return switch (kind) {
            case TEXT -> written.strip();
            case DAY ->
                FieldValue.day("", written).given().map(DanishDates::format).orElse(written.strip());
            case AMOUNT ->
                FieldValue.amount("", written)
                        .given()
                        .map(DanishNumbers::format)
                        .orElse(written.strip());
        };
    }

    private void add(String label, String mine, String stands) {
        if (!mine.equals(stands)) {
            changes.add(new FieldChange(label, mine, stands));
        }
    }
}
