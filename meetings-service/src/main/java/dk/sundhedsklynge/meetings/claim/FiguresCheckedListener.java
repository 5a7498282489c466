package dk.sundhedsklynge.meetings.claim;

import dk.sundhedsklynge.platform.events.EventHandler;
import dk.sundhedsklynge.platform.events.InboundEvent;
import dk.sundhedsklynge.platform.events.InvalidEvent;
import dk.sundhedsklynge.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes what the ledger says of submitted figures. An answer to figures that were replaced since is left aside. */
@ApplicationScoped
public class FiguresCheckedListener implements EventHandler {
    private final Claims claims;

    FiguresCheckedListener(Claims claims) {
        this.claims = claims;
    }

    @Override
    public Set<String> types() {
        return Set.of(FiguresChecked.TYPE);
    }

    @Override
    public void handle(InboundEvent event) {
        FiguresChecked it = event.as(FiguresChecked.class);
        Submission submission =
                claims.getEntityManager().find(Submission.class, it.id(), LockModeType.PESSIMISTIC_WRITE);
        if (submission == null) {
            throw new InvalidEvent(
                    "De tal, der svares på, er ikke sendt herfra. Er databasen gendannet fra en ældre kopi, skal"
                            + " dokumentet offentliggøres igen; ellers skal intet gøres.");
        }
        if (!submission.answer(it.submission(), it.sequence())) {
            return;
        }
        Map<UUID, FiguresChecked.Figure> answers =
                it.figures().stream().collect(Collectors.toMap(FiguresChecked.Figure::claim, Function.identity()));
        claims.ofSubmission(submission.id()).forEach(claim -> {
            FiguresChecked.Figure answer = answers.get(claim.id());
            if (answer != null) {
                claim.checked(
                        it.access(),
                        ore(answer.ledger()),
                        ore(answer.difference()),
                        answer.explanation(),
                        answer.severity());
            }
        });
    }

    private static @Nullable Long ore(@Nullable Money amount) {
        return amount == null ? null : amount.ore();
    }
}
