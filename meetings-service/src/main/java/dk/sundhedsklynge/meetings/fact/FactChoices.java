package dk.sundhedsklynge.meetings.fact;

import dk.sundhedsklynge.meetings.project.ProjectReferences;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.pages.CooperationChoice;
import dk.sundhedsklynge.platform.pages.FormOption;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What forms of facts offer to choose from. */
@ApplicationScoped
public class FactChoices {
    private static final String PARTY = "part:";
    private static final String ORGANISATION = "organisation:";

    private final RegisterNames names;
    private final Register register;
    private final ProjectReferences projects;
    private final Database database;
    private final Caller caller;

    FactChoices(RegisterNames names, Register register, ProjectReferences projects, Database database, Caller caller) {
        this.names = names;
        this.register = register;
        this.projects = projects;
        this.database = database;
        this.caller = caller;
    }

    /** Those of the cooperations that the caller may write facts of. */
    public List<CooperationChoice> writable(List<CooperationChoice> visible) {
        return visible.stream().filter(it -> mayWrite(it.id())).toList();
    }

    /**
     * The id of the cooperation that a new fact is for: the one that is asked for, else the one that is looked at, else the only
     * one there is. Empty when it has to be chosen.
     */
    public String oneOf(List<CooperationChoice> mine, @Nullable String asked, Optional<CooperationChoice> lookedAt) {
        return asked != null
                ? asked
                : lookedAt.map(CooperationChoice::id)
                        .or(() -> mine.size() == 1 ? Optional.of(mine.getFirst().id()) : Optional.empty())
                        .orElse("");
    }

    public boolean mayWrite(String cooperation) {
        return caller.holds(cooperation, Role.SECRETARIAT);
    }

    public String cooperationName(String id) {
        return register.cooperation(id).map(it -> it.name()).orElse(id);
    }

    /** Parties, then organisations. */
    public List<FormOption> responsible(String cooperation) {
        return Stream.concat(
                        parties(cooperation).stream().map(it -> new FormOption(PARTY + it.value(), it.label())),
                        names.organisations(cooperation).stream()
                                .map(it -> new FormOption(ORGANISATION + it.id(), it.name())))
                .toList();
    }

    public static String ofParty(String code) {
        return PARTY + code;
    }

    public static String ofOrganisation(Object id) {
        return ORGANISATION + id;
    }

    /** Empty when the choice is no party. */
    public static String party(String chosen) {
        return chosen.startsWith(PARTY) ? chosen.substring(PARTY.length()) : "";
    }

    /** Empty when the choice is no organisation. */
    public static String organisation(String chosen) {
        return chosen.startsWith(ORGANISATION) ? chosen.substring(ORGANISATION.length()) : "";
    }

    public List<FormOption> parties(String cooperation) {
        return names.parties(cooperation).entrySet().stream()
                .map(it -> new FormOption(it.getKey(), it.getValue()))
                .toList();
    }

    public List<FormOption> bodies(String cooperation) {
        return names.bodies(cooperation).stream()
                .map(it -> new FormOption(it.id(), it.name()))
                .toList();
    }

    /** For those who may see closed items of the cooperation. */
    public List<FormOption> projects(String cooperation) {
        return projects.ofCooperation(cooperation).stream()
                .filter(it -> !it.closed() || caller.maySeeClosed(cooperation))
                .map(it -> new FormOption(it.id().toString(), it.name()))
                .toList();
    }

    /** The newest hundred. */
    public List<FormOption> documents(String cooperation) {
        return database.list(
                """
                select id, body, meeting_date from document where cooperation = ? and state = 'CURRENT'
                order by meeting_date desc, id limit 100""",
                row -> new FormOption(
                        Columns.id(row, "id").toString(),
                        names.body(Objects.requireNonNullElse(row.getString("body"), "Dokument")) + ", "
                                + DanishDates.inWords(Columns.day(row, "meeting_date"))),
                cooperation);
    }
}
