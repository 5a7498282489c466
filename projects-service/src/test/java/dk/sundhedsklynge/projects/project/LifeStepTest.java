package dk.sundhedsklynge.projects.project;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.project.ShownMoney.MoneyRow;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a project came to each step of its life. */
class LifeStepTest {
    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 12);

    @Test
    void aGrantThatIsBookedSaysWhenTheProjectWasGranted() {
        assertThat(granted(Phase.FUNDED, grant(true)).day()).isEqualTo(DECIDED);
        assertThat(granted(Phase.STARTED, grant(true)).day()).isEqualTo(DECIDED);
    }

    @Test
    void aGrantThatIsNotBookedSaysNothing() {
        assertThat(granted(Phase.FUNDED, grant(false)).day()).isNull();
        assertThat(granted(Phase.FUNDED, grant(null)).day()).isNull();
        assertThat(granted(Phase.FUNDED, grant(true, true)).day()).isNull();
    }

    private static LifeStep granted(Phase now, MoneyRow grant) {
        return LifeStep.of(now, List.of(), List.of(grant)).stream()
                .filter(it -> it.name().equals(Phase.FUNDED.label()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aGrantThatWasTakenBackStaysInTheHistoryWithItsAmount() {
        assertThat(HistoryRow.of("Hjemme først", List.of(), List.of(grant(true, true))))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.amount()).isEqualTo(new Money(100_00));
                    assertThat(row.note()).contains("trukket den tilbage");
                });
    }

    private static MoneyRow grant(@Nullable Boolean applied) {
        return grant(applied, false);
    }

    private static MoneyRow grant(@Nullable Boolean applied, boolean isWithdrawn) {
        return new MoneyRow(
                UUID.randomUUID(),
                "grant",
                new Money(100_00),
                DECIDED,
                new Anchor(null, null, null, null, null),
                Access.OPEN,
                applied,
                isWithdrawn,
                List.of());
    }
}
