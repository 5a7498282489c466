package dk.sundhedsklynge.funds.note;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.funds.CooperationOfItsOwn;
import dk.sundhedsklynge.funds.effect.Effect;
import dk.sundhedsklynge.funds.effect.EffectAnswer;
import dk.sundhedsklynge.funds.effect.Ordered;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.windingup.WindingUp;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What goes on, and what does not, once a cooperation is wound up. */
@QuarkusTest
class WindingUpTest extends CooperationOfItsOwn {
    @Inject
    KnownRegister register;

    private static final LocalDate CUT_OFF = LocalDate.of(2026, 12, 31);
    private static final LocalDate LATE = LocalDate.of(2027, 2, 28);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 5);

    @Test
    void invoicesOfBeforeAreTakenUntilTheyAreTooLate() {
        WindingUp ends = new WindingUp(CUT_OFF, LATE, List.of(), null);

        assertThat(WindingUpRules.ofDays(ends, CUT_OFF, JANUARY)).isEmpty();
        assertThat(WindingUpRules.ofDays(ends, CUT_OFF, LATE)).isEmpty();
        assertThat(WindingUpRules.ofDays(ends, CUT_OFF, LATE.plusDays(1)))
                .contains(new NoteRefusal.TooLateForInvoices(LATE));
        assertThat(WindingUpRules.ofDays(ends, JANUARY, JANUARY)).contains(new NoteRefusal.AfterCutOff(CUT_OFF));
        assertThat(ends.hasBegun(CUT_OFF)).isFalse();
        assertThat(ends.hasBegun(JANUARY)).isTrue();
    }

    @Test
    void anInvoiceOfJanuaryForWorkBeforeTheCutOffIsAboutTheDayOfTheWork() {
        WindingUp ends = new WindingUp(CUT_OFF, LATE, List.of(), null);
        NewNote late = invoice(new NoteDetails.Work(CUT_OFF));

        assertThat(late.countsFrom()).isEqualTo(JANUARY);
        assertThat(late.periodOrYear()).isEqualTo("2026");
        assertThat(WindingUpRules.ofDays(ends, late.concerns(), JANUARY)).isEmpty();
        assertThat(WindingUpRules.ofDays(ends, invoice(null).concerns(), JANUARY))
                .contains(new NoteRefusal.AfterCutOff(CUT_OFF));
        assertThat(NoteDetails.read(Note.Kind.VOUCHER, NoteDetails.write(late.details())))
                .as("as it is kept")
                .isEqualTo(late.details());
    }

    @Test
    void moneyThatCameAfterTheCutOffIsRefusedInItsOwnWords() {
        NoteRefusal refusal = WindingUpRules.ofMoney(new NoteRefusal.AfterCutOff(CUT_OFF));

        assertThat(NoteProblems.sentence(refusal))
                .contains("31. december 2026")
                .doesNotContain("Arbejdet udført", "faktura");
        assertThat(WindingUpRules.ofMoney(new NoteRefusal.TooLateForInvoices(LATE)))
                .isEqualTo(new NoteRefusal.TooLateForInvoices(LATE));
    }

    private static NewNote invoice(@Nullable NoteDetails details) {
        return new NewNote(
                Note.Kind.VOUCHER,
                "773",
                null,
                null,
                null,
                new Money(100_00),
                JANUARY,
                "Faktura 1",
                NoteOrigin.NONE,
                details);
    }

    @Test
    void nothingIsWrittenInAnArchive() {
        WindingUp archived = new WindingUp(CUT_OFF, LATE, null, JANUARY);

        assertThat(WindingUpRules.ofDays(archived, CUT_OFF, JANUARY)).contains(new NoteRefusal.Archived());
        assertThat(WindingUpRules.ofDays(archived, CUT_OFF, JANUARY.minusDays(1)))
                .isEmpty();
    }

    @Test
    void nobodyGrantsAfterTheCutOffAndWhatWasGrantedIsStillReleased() {
        apply.order(Ordered.allotment(cooperation, "2025-01-05", "773", "1000.00"));
        windUp("2025-06-30");

        Effect before = Ordered.grant(cooperation, "2025-06-30", project, "100.00");
        Effect after = Ordered.grant(cooperation, "2025-07-01", project, "100.00");
        Effect release = Ordered.effect(
                cooperation,
                "release",
                "2025-07-02",
                Map.of("project", project.toString(), "amount", Ordered.money("40.00")));
        List.of(before, after, release).forEach(apply::order);

        assertThat(answer(before).state()).isEqualTo(EffectAnswer.State.APPLIED);
        assertThat(answer(after).reason()).isEqualTo("winding-up");
        assertThat(answer(release).state()).isEqualTo(EffectAnswer.State.APPLIED);
        assertThat(total().committed()).isEqualTo(60_00);
    }

    private void windUp(String cutOff) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.update(
                    "update cooperation set winding_up = cast(? as jsonb) where id = ?",
                    "{\"cutOff\":\"%s\",\"lateInvoicesUntil\":\"2027-02-28\",\"persons\":[],\"archivedOn\":null}"
                            .formatted(cutOff),
                    cooperation);
            register.willChange();
        });
    }
}
