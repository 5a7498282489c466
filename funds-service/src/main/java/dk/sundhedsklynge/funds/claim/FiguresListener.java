package dk.sundhedsklynge.funds.claim;

import dk.sundhedsklynge.funds.comparison.ClaimedQuantity;
import dk.sundhedsklynge.platform.events.EventHandler;
import dk.sundhedsklynge.platform.events.InboundEvent;
import dk.sundhedsklynge.platform.events.InvalidEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Reads the figures that documents state. */
@ApplicationScoped
public class FiguresListener implements EventHandler {
    private final CheckFigures check;

    FiguresListener(CheckFigures check) {
        this.check = check;
    }

    @Override
    public Set<String> types() {
        return Set.of(FiguresSubmitted.TYPE);
    }

    @Override
    public void handle(InboundEvent event) {
        FiguresSubmitted figures = event.as(FiguresSubmitted.class);
        figures.claims().stream()
                .map(FiguresSubmitted.Stated::quantity)
                .filter(quantity -> ClaimedQuantity.of(quantity).isEmpty())
                .findFirst()
                .ifPresent(_ -> {
                    throw new InvalidEvent(
                            "Feltet quantity har en værdi, som ikke kendes her. Afsenderen skal rette hændelsen og sende"
                                    + " den igen; er afsenderen nyere end denne tjeneste, afspilles den efter opdateringen.");
                });
        check.submitted(figures);
    }
}
