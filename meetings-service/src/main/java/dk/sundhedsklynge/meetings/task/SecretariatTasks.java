package dk.sundhedsklynge.meetings.task;

import dk.sundhedsklynge.meetings.effect.EffectView;
import dk.sundhedsklynge.meetings.effect.ShownEffects;
import dk.sundhedsklynge.meetings.handover.receive.HandoverTasks;
import dk.sundhedsklynge.meetings.handover.receive.HandoverTasks.PartyOf;
import dk.sundhedsklynge.meetings.meeting.Drafts;
import dk.sundhedsklynge.meetings.register.Body;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.security.Appointment;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the caller as secretariat: effects that were refused, documents about which there is a question, and dossiers that
 * are to be received or answered.
 */
@ApplicationScoped
class SecretariatTasks {
    private static final String QUESTIONS = """
            select id, cooperation, body, meeting_date, state from document
            where state = 'ASKED' and cooperation = any(?) or state = 'UNSETTLED' and uploaded_by = ?
            order by uploaded_at desc, id limit %d""";

    private final ShownEffects effects;
    private final Register register;
    private final Drafts drafts;
    private final HandoverTasks handovers;
    private final Database database;
    private final Caller caller;

    SecretariatTasks(
            ShownEffects effects,
            Register register,
            Drafts drafts,
            HandoverTasks handovers,
            Database database,
            Caller caller) {
        this.effects = effects;
        this.register = register;
        this.drafts = drafts;
        this.handovers = handovers;
        this.database = database;
        this.caller = caller;
    }

    /**
     * @param what to do, beginning with a verb
     * @param where it belongs
     * @param advice how to settle it; null when the page behind the address says so
     */
    record Task(String what, String where, @Nullable String advice, String badge, boolean isError, String address) {}

    /**
     * Three statements.
     *
     * @param shown the cooperations that the page shows
     * @param most of each kind
     */
    List<Task> of(Collection<String> shown, int most) {
        List<String> mine =
                shown.stream().filter(drafts.cooperations()::contains).toList();
        List<Task> tasks = new ArrayList<>();
        effects.refused(mine, mine, most).forEach(it -> tasks.add(refused(it)));
        tasks.addAll(database.list(
                QUESTIONS.formatted(most), this::question, mine.toArray(String[]::new), caller.subject()));
        handovers.of(mine, parties(shown), most).forEach(it -> tasks.add(handover(it)));
        return tasks;
    }

    /** Of the clusters that are shown, those that the caller answers for the money of. */
    private List<PartyOf> parties(Collection<String> shown) {
        List<PartyOf> parties = new ArrayList<>();
        for (Appointment it : caller.appointments()) {
            String party = it.party();
            if (party != null && shown.contains(it.cooperation())) {
                parties.add(new PartyOf(it.cooperation(), party));
            }
        }
        return parties;
    }

    private Task handover(HandoverTasks.Task it) {
        String address = "/overdragelse/%s/%s/kvittering".formatted(it.run(), it.receiver());
        return switch (it.kind()) {
            case RECEIVE ->
                new Task(
                        it.version() == 1
                                ? "Kvittér for mappen til " + it.name()
                                : "Kvittér for udgave %d af mappen til %s".formatted(it.version(), it.name()),
                        "Overdragelse fra " + name(it.cooperation()),
                        null,
                        it.version() == 1 ? "Ikke kvitteret" : "Ny udgave",
                        false,
                        address);
            case READ ->
                new Task(
                        it.version() == 1
                                ? "Læs mappen til " + it.name()
                                : "Læs udgave %d af mappen til %s".formatted(it.version(), it.name()),
                        "Overdragelse fra " + name(it.cooperation()),
                        "Sig til klyngens sekretariat, om det hele er der, eller hvad der er forkert. Sekretariatet registrerer svaret.",
                        it.version() == 1 ? "Ikke kvitteret" : "Ny udgave",
                        false,
                        "/overdragelse/%s/%s".formatted(it.run(), it.receiver()));
            case ANSWER ->
                new Task(
                        "Svar %s, som siger, at noget i mappen er forkert".formatted(it.name()),
                        "Overdragelse fra " + name(it.cooperation()),
                        null,
                        "Ikke besvaret",
                        true,
                        address);
        };
    }

    private Task refused(EffectView it) {
        return new Task(
                "Erstat eller træk tilbage: " + it.summary(),
                name(it.cooperation()) + ", besluttet " + DanishDates.inWords(it.decidedOn()),
                it.advice(),
                "Afvist",
                true,
                it.anchor().document() != null
                        ? "/moeder/dokumenter/%s/forslag?virkning=%s"
                                .formatted(it.anchor().document(), it.id())
                        : "/moeder/beslutninger/%s#virkning-%s"
                                .formatted(it.anchor().decision(), it.id()));
    }

    private Task question(ResultSet row) throws SQLException {
        String cooperation = row.getString("cooperation");
        String body = row.getString("body");
        boolean unsettled = row.getString("state").equals("UNSETTLED");
        String where = body == null
                ? cooperation == null ? "Klyngen er ikke afgjort" : name(cooperation)
                : register.body(body).map(Body::name).orElse(body);
        return new Task(
                unsettled
                        ? "Sig, hvilken klynge referatet er fra"
                        : "Sig, hvad referatet er i forhold til det, der gælder",
                where + ", " + DanishDates.inWords(Columns.day(row, "meeting_date")),
                null,
                "Ikke besvaret",
                false,
                "/moeder/dokumenter/" + Columns.id(row, "id"));
    }

    private String name(String cooperation) {
        return register.cooperation(cooperation).map(Cooperation::name).orElse(cooperation);
    }
}
