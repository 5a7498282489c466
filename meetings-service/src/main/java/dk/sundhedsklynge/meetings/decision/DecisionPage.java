package dk.sundhedsklynge.meetings.decision;

import dk.sundhedsklynge.meetings.effect.EffectState;
import dk.sundhedsklynge.meetings.effect.EffectView;
import dk.sundhedsklynge.meetings.effect.TakeUndoubted;
import dk.sundhedsklynge.meetings.register.Body;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** A decision with its words and what it did, to read. */
@Path("/moeder/beslutninger/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class DecisionPage {
    private final ReadDecisions read;
    private final TakeUndoubted undoubted;
    private final Register register;
    private final Caller caller;

    DecisionPage(ReadDecisions read, TakeUndoubted undoubted, Register register, Caller caller) {
        this.read = read;
        this.undoubted = undoubted;
        this.register = register;
        this.caller = caller;
    }

    /**
     * @param doubt why it is not taken unseen, each reason on a line; null where it is settled, or nothing stands against it
     * @param queue where it is confirmed or taken back; null where the reader cannot
     */
    record Row(
            EffectView effect,
            @Nullable String doubt,
            @Nullable String queue) {
        public List<String> doubts() {
            return doubt == null ? List.of() : doubt.lines().toList();
        }

        public boolean isSure() {
            return effect.state() == EffectState.PROPOSED && doubt == null;
        }

        public String state() {
            return effect.state().shown(!isSure());
        }
    }

    /**
     * @param words link to the line of the minutes; null when the meeting was entered by hand
     * @param mayEnter whether the reader may put an effect on it
     */
    record Shown(
            DecisionWithEffects decision,
            List<Row> effects,
            String body,
            String date,
            @Nullable String words,
            boolean mayEnter)
            implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") UUID id) {
        DecisionWithEffects it = read.find(id).orElseThrow(DecisionProblems::notFound);
        UUID document = it.document();
        int line = it.decision().line();
        boolean maySettle = document != null && caller.holds(it.cooperation(), Role.SECRETARIAT);
        Map<UUID, String> doubts = undoubted.reasonsOf(it.effects());
        return new Shown(
                it,
                it.effects().stream()
                        .map(effect ->
                                new Row(effect, doubts.get(effect.id()), maySettle ? queue(document, effect) : null))
                        .toList(),
                register.body(it.body()).map(Body::name).orElse(it.body()),
                DanishDates.inWords(it.date()),
                document == null || line == 0
                        ? null
                        : "/moeder/dokumenter/%s?linje=%d#linje-%d".formatted(document, line, line),
                maySettle);
    }

    private static @Nullable String queue(@Nullable UUID document, EffectView effect) {
        return document != null
                        && (effect.state() == EffectState.PROPOSED
                                || effect.state().mayBecome(EffectState.WITHDRAWN))
                ? "/moeder/dokumenter/%s/forslag?virkning=%s".formatted(document, effect.id())
                : null;
    }
}
