package dk.sundhedsklynge.meetings.minutes;

import dk.sundhedsklynge.meetings.minutes.ListOpenMinutes.Filter;
import dk.sundhedsklynge.meetings.minutes.ListOpenMinutes.Open;
import dk.sundhedsklynge.meetings.minutes.MinutesPage.Asked;
import dk.sundhedsklynge.meetings.register.BodiesByName;
import dk.sundhedsklynge.meetings.register.Body;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.Csv;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.ListAddress;
import dk.sundhedsklynge.platform.pages.ListFoot;
import dk.sundhedsklynge.platform.pages.Sorting;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Slice;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import dk.sundhedsklynge.platform.paging.Turn;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts together the list of minutes, for the pages that show it and that its forms are sent to. */
@ApplicationScoped
class ShownOpenMinutes {
    static final String PATH = "/moeder/referater";

    private static final int ROWS = 25;

    private final ListOpenMinutes minutes;
    private final BodiesByName bodies;
    private final Register register;
    private final ChosenCooperation chosen;
    private final Caller caller;

    ShownOpenMinutes(
            ListOpenMinutes minutes, BodiesByName bodies, Register register, ChosenCooperation chosen, Caller caller) {
        this.minutes = minutes;
        this.bodies = bodies;
        this.register = register;
        this.chosen = chosen;
        this.caller = caller;
    }

    static String dayField(UUID meeting) {
        return "godkendt-" + meeting;
    }

    static String sourceField(UUID meeting) {
        return "kilde-" + meeting;
    }

    /**
     * @param saved what was just done: the id of the meeting whose minutes were approved, or anything else; null when nothing was
     * @param input of the form that was refused; blank when none was
     */
    MinutesPage.Shown show(Asked asked, @Nullable String saved, FormInput input) {
        Filter filter = filter(asked);
        Sorting sorting = asked.sorting();
        ListAddress list = asked.list();
        Slice<Open> found = minutes.page(filter, sorting, Cursor.turn(asked.cursor, SqlOrder.VALUES), ROWS);
        return new MinutesPage.Shown(
                found.items().stream().map(it -> row(it, asked, input)).toList(),
                sorting.heading("Møde", ListOpenMinutes.TITLE, list),
                sorting.headingOfNewest("Mødedato", ListOpenMinutes.DAY, list),
                sorting.heading("Tilstand", ListOpenMinutes.STATE, list),
                ListFoot.of(found, minutes.count(filter), "referat", "referater", list, PATH + ".csv"),
                Asked.STATES,
                asked.plainWords(),
                asked.ofState().map(MinutesState::code).orElse(""),
                asked.from,
                asked.to,
                asked.sortCode(),
                asked.days().wrong(),
                list.isFiltered(),
                !filter.cooperations().isEmpty(),
                saved != null,
                saved == null ? null : undo(saved),
                input);
    }

    /** Where it is said when the minutes of a meeting were approved. */
    static String approval(UUID meeting) {
        return PATH + "/" + meeting + "/godkendelse";
    }

    /** Null where what was done is no approval. */
    private static @Nullable String undo(String saved) {
        try {
            return approval(UUID.fromString(saved)) + "#tag-tilbage";
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private MinutesPage.Row row(Open it, Asked asked, FormInput input) {
        return new MinutesPage.Row(
                it,
                cooperation(it) + ", " + body(it),
                asked.address().at(PATH + "/" + it.meeting()).href(),
                input.isSent(dayField(it.meeting())) ? input : FormInput.blank());
    }

    Csv file(Asked asked) {
        Csv file = new Csv("Klynge", "Organ", "Møde", "Mødedato", "Tilstand");
        minutes.page(filter(asked), asked.sorting(), Turn.START, ListFoot.MOST_COUNTED)
                .items()
                .forEach(it -> file.row(
                        cooperation(it),
                        body(it),
                        it.title(),
                        it.heldOn(),
                        it.state().label()));
        return file;
    }

    private Filter filter(Asked asked) {
        String words = asked.plainWords();
        return new Filter(
                chosen.shown().stream()
                        .filter(it -> caller.holds(it, Role.SECRETARIAT))
                        .toList(),
                words.isEmpty() ? null : words,
                words.isEmpty() ? List.of() : bodies.having(words),
                asked.ofState().orElse(null),
                asked.days().first(),
                asked.days().last());
    }

    private String cooperation(Open it) {
        return register.cooperation(it.cooperation()).map(Cooperation::name).orElse(it.cooperation());
    }

    private String body(Open it) {
        return register.body(it.body()).map(Body::name).orElse(it.body());
    }
}
