package dk.sundhedsklynge.meetings.task;

import dk.sundhedsklynge.meetings.effect.EffectView;
import dk.sundhedsklynge.meetings.effect.ShownEffects;
import dk.sundhedsklynge.meetings.handover.receive.HandoverTasks;
import dk.sundhedsklynge.meetings.meeting.Drafts;
import dk.sundhedsklynge.meetings.register.Body;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
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
        handovers.of(shown, most).forEach(it -> tasks.add(handover(it)));
        return tasks;
    }

    private static Task handover(HandoverTasks.Task it) {
        return new Task(it.what(), it.where(), it.advice(), it.badge(), it.isLate(), it.address());
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
